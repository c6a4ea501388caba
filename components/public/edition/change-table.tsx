import type { Context } from "@/components/public/parts/context";
import { printedIn, Visible } from "@/components/public/parts/text";
import { markedBeside } from "@/domain/collation/shown";
import { changesBetween, type FieldChange } from "@/domain/edition/changes";
import type { Edition } from "@/domain/edition/edition";
import { languageName } from "@/domain/text/languages";
import { type Names, namesIn, stepWords, valueWords } from "./field-words";

type Props = Context & { before: Edition; after: Edition };

/** What differs between two editions, field by field; what was said struck through, what is said now beside it. */
export function ChangeTable({ before, after, lang, t }: Props) {
  const changes = changesBetween(before.body, after.body);
  if (changes.length === 0) return <p className="small">{t.record.history.noChange}</p>;
  const names = namesIn([before, after], lang);
  const groups = new Map<string, FieldChange[]>();
  for (const change of changes) {
    const [first] = change.path;
    const key = first ? stepWords(first, { names, lang, t }) : "";
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups].map(([heading, rows]) => (
    <section key={heading}>
      <h3 className="group-head">
        <bdi>{heading}</bdi>
      </h3>
      <dl className="changes">
        {rows.map((change) => (
          <Row key={JSON.stringify(change)} {...{ change, names, lang, t }} />
        ))}
      </dl>
    </section>
  ));
}

function Row({ change, names, lang, t }: Context & { change: FieldChange; names: Names }) {
  const { path, before, after } = change;
  const words = t.record.history;
  const label = (path.length > 1 ? path.slice(1) : path)
    .map((step) => stepWords(path.length > 1 ? step : { field: step.field }, { names, lang, t }))
    .join(", ");
  const shown = (value: string) => valueWords(value, change, { names, lang, t });
  const [was, is] = [before, after].map((value) => (value === undefined ? undefined : shown(value)));
  return (
    <>
      <dt>
        <bdi>{label}</bdi>
        {change.lang === undefined ? null : <span className="note">, {languageName(change.lang, lang)}</span>}
      </dt>
      <dd>
        {was === undefined ? null : (
          <p>
            <span className="note">{is === undefined ? words.removed : words.was}</span>{" "}
            <del>
              <Text text={was} other={is} lang={change.lang} t={t} />
            </del>
          </p>
        )}
        {is === undefined ? null : (
          <p>
            <span className="note">{was === undefined ? words.added : words.is}</span>{" "}
            <ins>
              <Text text={is} other={was} lang={change.lang} t={t} />
            </ins>
          </p>
        )}
      </dd>
    </>
  );
}

type TextProps = { text: string; other: string | undefined; lang: string | undefined; t: Context["t"] };

// The words that the other side does not have are marked; where everything differs, nothing is.
function Text({ text, other, lang, t }: TextProps) {
  if (lang === undefined || other === undefined) return <Visible text={text} t={t} />;
  const pieces = markedBeside(other, text, lang);
  let at = 0;
  return (
    <span {...printedIn(lang, text)}>
      {pieces.map(({ kind, text: piece }, n) => {
        const key = `${at} ${n}`;
        at += piece.length;
        if (kind === "same" || kind === "omitted" || kind === "cut")
          return <Visible key={key} text={piece} t={t} />;
        return (
          <mark key={key} className="v-sub">
            <Visible text={piece} t={t} />
          </mark>
        );
      })}
    </span>
  );
}
