import type { Context } from "@/components/public/parts/context";
import { recordHref } from "@/components/public/parts/sources";
import { printedIn, Visible } from "@/components/public/parts/text";
import { WhyAcross } from "@/components/public/parts/why-across";
import { RecordByline } from "@/components/public/records/record-byline";
import type { CheckAcross } from "@/domain/public/pages";
import { languageName } from "@/domain/text/languages";

/** Printings in other languages that may say what was pasted, each with why: a way to look, not an answer. */
export function Across({ across, lang, t }: Context & { across: readonly CheckAcross[] }) {
  const words = t.across;
  return (
    <section aria-labelledby="h-across">
      <h2 className="rubric rubric-line" id="h-across">
        {words.title}
      </h2>
      <p className="small">{words.notTheSame}</p>
      {across.map(({ row, printing, why }) => (
        <article className="result" key={row.id}>
          <RecordByline {...{ row, lang, t }} />
          <h3 className="words" {...printedIn(printing.lang, printing.exact)}>
            <a href={`${recordHref("quote", row.id)}#w-${printing.siglum}`}>
              <Visible text={beginning(printing.exact)} t={t} />
            </a>
          </h3>
          <p className="note first-letter:uppercase">
            {languageName(printing.lang, lang)}
            {why.speakers.length > 0 ? ", " : ". "}
            <WhyAcross {...{ why, t }} printed={printing.lang} isDated={false} />
          </p>
        </article>
      ))}
    </section>
  );
}

/** Longest printing shown whole. */
const MOST_SHOWN = 900;

const beginning = (text: string): string =>
  text.length <= MOST_SHOWN ? text : `${text.slice(0, text.lastIndexOf(" ", MOST_SHOWN))} …`;
