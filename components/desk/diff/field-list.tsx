import type { Context } from "@/components/public/parts/context";
import { printedIn, Visible } from "@/components/public/parts/text";
import { languageName } from "@/domain/text/languages";
import type { Line } from "./labels";

type Props = Context & { lines: readonly Line[]; mark?: "ins" | "del" };

/** Fields with what stands in them, each with its language; marked where they are new or gone. */
export function FieldList({ lines, mark: Mark, lang, t }: Props) {
  return (
    <dl className="fields">
      {lines
        .map((line, n) => ({ ...line, n }))
        .map((line) => (
          <div key={line.n}>
            <dt>{[line.label, line.lang ? languageName(line.lang, lang) : ""].filter(Boolean).join(", ")}</dt>
            <dd {...(line.lang ? printedIn(line.lang, line.text) : {})}>
              {Mark === undefined ? (
                <Visible text={line.text} t={t} />
              ) : (
                <Mark>
                  <Visible text={line.text} t={t} />
                </Mark>
              )}
            </dd>
          </div>
        ))}
    </dl>
  );
}
