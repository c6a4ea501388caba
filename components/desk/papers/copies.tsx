import { NotYetNote } from "@/components/desk/not-yet";
import type { Context } from "@/components/public/parts/context";
import { CopyChanges } from "@/components/public/parts/copy-changes";
import { printedIn } from "@/components/public/parts/text";
import { instantInWords } from "@/domain/dates/in-words";
import type { ShownCapture, SourceEditor } from "@/domain/desk/lists";
import type { NotYet } from "@/domain/refusal";

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
  const { takenAt, changes } = shown.before;
  const words = t.papers;
  const earlier = instantInWords(takenAt, lang);
  const here = `/desk/sources/${source.id}?capture=${shown.id}#changes`;
  return (
    <section className="sec" id="changes">
      <h2>{changes === "none" ? words.allCaptures : words.changedSince}</h2>
      {isNotYet(changes) ? (
        <NotYetNote notYet={changes} pending={words.comparing} again={here} t={t} />
      ) : (
        <p className="lbl">{noteOf(changes, earlier, words)}</p>
      )}
      {typeof changes === "object" && "pieces" in changes ? (
        <>
          <div className="frozen q" {...printedIn(source.lang, shown.text)}>
            <CopyChanges pieces={changes.pieces} {...{ lang, t }} />
          </div>
          {changes.left > 0 ? <p className="lbl">{words.moreChanges(changes.left)}</p> : null}
        </>
      ) : null}
    </section>
  );
}

type Changes = NonNullable<ShownCapture["before"]>["changes"];

const isNotYet = (changes: Changes): changes is NotYet => typeof changes === "object" && "kind" in changes;

function noteOf(changes: Exclude<Changes, NotYet>, earlier: string, words: Context["t"]["papers"]): string {
  if (changes === "none") return words.same(earlier);
  return changes === "too-long" ? words.tooLong : words.changedNote(earlier);
}
