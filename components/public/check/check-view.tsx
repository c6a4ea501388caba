import type { Context } from "@/components/public/parts/context";
import type { Asked } from "@/domain/finding/asked";
import { unitsOf } from "@/domain/finding/grams";
import type { CheckPage } from "@/domain/public/pages";
import { Across } from "./across";
import { CheckForm } from "./check-form";
import { NothingFound } from "./nothing-found";
import { Result } from "./result";

type Props = Context & { asked?: Asked; error?: string; page?: CheckPage };

/** Fewer words than these may be anybody's. */
const FEW = 6;

/** The page for a quote somebody saw: its form, and what the record knows of the words. */
export function CheckView({ asked, error, page, lang, t }: Props) {
  const words = t.finding;
  return (
    <>
      <div className="head leaf">
        <div className="wide">
          <h1 className="title">{words.title}</h1>
          <p className="subtitle">{words.lead}</p>
        </div>
      </div>
      <div className="check">
        <CheckForm t={t} {...asked} {...(error === undefined ? {} : { error })} />
        {page && asked ? (
          <section aria-labelledby="h-found">
            <h2 className="rubric rubric-line" id="h-found">
              {words.result}
            </h2>
            {page.results.length === 0 ? (
              <NothingFound t={t} />
            ) : (
              <>
                <p className="small" role="status">
                  <b>{words.found(page.results.length)}</b>{" "}
                  {unitsOf(asked.text).length < FEW ? words.few : null}
                </p>
                {page.results.map((result) => (
                  <Result key={result.row.id} {...{ result, asked, lang, t }} />
                ))}
              </>
            )}
          </section>
        ) : null}
        {page && page.across.length > 0 ? <Across across={page.across} {...{ lang, t }} /> : null}
      </div>
    </>
  );
}
