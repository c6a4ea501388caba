import type { Context } from "@/components/public/parts/context";
import type { Asked } from "@/domain/finding/asked";
import { unitsOf } from "@/domain/finding/grams";
import { hasTheWords } from "@/domain/finding/match";
import type { CheckPage } from "@/domain/public/pages";
import { Across } from "./across";
import { CheckForm } from "./check-form";
import { Result } from "./result";
import { WaysOn } from "./ways-on";

type Props = Context & { asked?: Asked; error?: string; page?: CheckPage };

/** Fewer words than these may be anybody's. */
const FEW = 6;

/** The page for a quote somebody saw: its form, and what the record knows of the words. */
export function CheckView({ asked, error, page, lang, t }: Props) {
  const words = t.finding;
  return (
    <>
      <div className="head leaf">
        <div className="full">
          <h1 className="title">{words.title}</h1>
          <p className="subtitle">{words.lead}</p>
        </div>
      </div>
      <div className="check">
        <CheckForm t={t} {...asked} {...(error === undefined ? {} : { error })} />
        {page && asked ? <Found {...{ page, asked, lang, t }} /> : null}
      </div>
    </>
  );
}

function Found({ page, asked, lang, t }: Context & { page: CheckPage; asked: Asked }) {
  const words = t.finding;
  const { results, across } = page;
  return (
    <div>
      <section aria-labelledby="h-found">
        <h2 className="rubric rubric-line" id="h-found">
          {words.result}
        </h2>
        <p className="found" role="status">
          <b>
            {results.length === 0
              ? words.nothing.title
              : words.found(
                  results.length,
                  results.some(({ match }) => hasTheWords(match)),
                )}
          </b>{" "}
          {results.length === 0 ? words.nothing.means : null}
          {results.length > 0 && unitsOf(asked.text).length < FEW ? words.few : null}
        </p>
        {results.map((result) => (
          <Result key={result.row.id} {...{ result, asked, lang, t }} />
        ))}
      </section>
      {across.length > 0 ? <Across {...{ across, lang, t }} /> : null}
      {results.length === 0 ? <WaysOn t={t} /> : null}
    </div>
  );
}
