import type { Context } from "@/components/public/parts/context";
import { CopyChanges } from "@/components/public/parts/copy-changes";
import { printedIn } from "@/components/public/parts/text";
import { copyChanges } from "@/domain/collation/analysis/copies";
import { instantInWords } from "@/domain/dates/in-words";
import type { ShownCapture, SourceEditor } from "@/domain/desk/lists";

type Props = Context & { source: SourceEditor };

/** Every copy of a source, the one that is shown marked as such. */
export function Copies({ source, lang, t }: Props) {
  if (source.captures.length < 2) return null;
  return (
    <section className="sec">
      <h2>{t.papers.allCaptures}</h2>
      <ul>
        {source.captures.map((one) => (
          <li key={one.id}>
            <a
              className="tbl-a"
              href={`/desk/sources/${source.id}?capture=${one.id}`}
              aria-current={one.id === source.shown?.id ? "true" : undefined}
            >
              {t.papers.capturedOn(instantInWords(one.takenAt, lang), t.vocabulary.captureMethod[one.method])}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a publisher changed in silence between the copy before and this one. */
export function SilentEdit({ shown, source, lang, t }: Props & { shown: ShownCapture }) {
  if (!shown.before) return null;
  const earlier = instantInWords(shown.before.takenAt, lang);
  const isSame = shown.before.textSha256 === shown.textSha256;
  const changes = isSame ? null : copyChanges(shown.before.text, shown.text, source.lang);
  return (
    <section className="sec" id="changes">
      <h2>{isSame ? t.papers.allCaptures : t.papers.changedSince}</h2>
      <p className="lbl">
        {isSame ? t.papers.same(earlier) : changes ? t.papers.changedNote(earlier) : t.papers.tooLong}
      </p>
      {changes ? (
        <div className="frozen q" {...printedIn(source.lang, shown.text)}>
          <CopyChanges pieces={changes} t={t} />
        </div>
      ) : null}
    </section>
  );
}
