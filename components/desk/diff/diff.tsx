import type { Names } from "@/components/public/edition/field-words";
import type { Context } from "@/components/public/parts/context";
import { printedIn, Visible } from "@/components/public/parts/text";
import type { Json } from "@/domain/canonical-json";
import type { ProposalPage } from "@/domain/desk/proposal";
import type { Change } from "@/domain/proposal/diff";
import { languageName } from "@/domain/text/languages";
import { Changed } from "./changed";
import { FieldList } from "./field-list";
import { glanceOf, inOrder, type Line, linesOf, namesInBoth, placeOf } from "./labels";

type Props = Context & { page: ProposalPage };

/** Every difference against the last edition, a row each; a row says in words what was and what is now. */
export function Diff({ page, lang, t }: Props) {
  const names = namesInBoth(page, lang);
  return (
    <ul className="diff">
      {inOrder(page.changes).map((change) => (
        <Row key={`${change.path.join(".")} ${change.isOrder ?? ""}`} {...{ change, page, names, lang, t }} />
      ))}
    </ul>
  );
}

type RowProps = Props & { change: Change; names: Names };

function Row({ change, page, names, lang, t }: RowProps) {
  const words = t.review;
  const { part, field, lang: of, steps } = placeOf(change, page, { lang, t, names });
  const { was, now } = change;
  const kind = change.isOrder
    ? words.order
    : was === undefined
      ? words.added
      : now === undefined
        ? words.removed
        : words.changed;
  const label = [field, of === undefined ? "" : languageName(of, lang)].filter(Boolean).join(", ");
  const context = { names, lang, t };
  const isTexts = typeof was === "string" && typeof now === "string";
  return (
    <li data-row tabIndex={-1} aria-label={[part, label, kind].filter(Boolean).join(", ")}>
      <div>
        <b>
          <bdi>{part}</bdi>
        </b>
        {label === "" ? null : <span className="lbl block">{label}</span>}
      </div>
      <div>
        {isTexts ? (
          <Changed
            {...{ t, words }}
            was={linesOf(was, steps, context)[0]?.text ?? ""}
            now={linesOf(now, steps, context)[0]?.text ?? ""}
            lang={of}
          />
        ) : (
          <>
            {was === undefined ? null : (
              <Side
                word={now === undefined ? words.removed : words.was}
                isGone
                value={was}
                lines={linesOf(was, steps, context)}
                {...context}
                of={of}
              />
            )}
            {now === undefined ? null : (
              <Side
                word={was === undefined ? words.added : words.now}
                value={now}
                lines={linesOf(now, steps, context)}
                {...context}
                of={of}
              />
            )}
          </>
        )}
      </div>
    </li>
  );
}

type SideProps = Context & {
  word: string;
  value: Json;
  lines: readonly Line[];
  isGone?: boolean;
  of: string | undefined;
};

/** One side that has no words to compare: a line for a value, an entry by its words and its fields on demand. */
function Side({ word, value, lines, isGone, of, lang, t }: SideProps) {
  const Mark = isGone ? "del" : "ins";
  const glance = glanceOf(value, lang);
  const [only] = lines;
  if (lines.length === 1 && only) {
    return <Said {...{ word, t }} line={{ ...only, ...(of ? { lang: of } : {}) }} isGone={isGone ?? false} />;
  }
  return (
    <div className="ln">
      <span>{word}</span>
      <div>
        {glance === null ? null : (
          <Mark
            className={glance.lang ? "q" : undefined}
            {...(glance.lang ? printedIn(glance.lang, glance.text) : {})}
          >
            <Visible text={glance.text} t={t} />
          </Mark>
        )}
        <details open={glance === null}>
          <summary>{t.review.fields(lines.length)}</summary>
          <FieldList {...{ lines, lang, t }} mark={Mark} />
        </details>
      </div>
    </div>
  );
}

function Said({ word, line, isGone, t }: { word: string; line: Line; isGone: boolean; t: Context["t"] }) {
  const Mark = isGone ? "del" : "ins";
  return (
    <div className="ln">
      <span>{word}</span>
      <span className={line.lang ? "q" : undefined} {...(line.lang ? printedIn(line.lang, line.text) : {})}>
        <Mark>
          <Visible text={line.text} t={t} />
        </Mark>
      </span>
    </div>
  );
}
