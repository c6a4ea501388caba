import { Printed } from "@/components/desk/editor/parts";
import type { Context } from "@/components/public/parts/context";
import { WhyAcross } from "@/components/public/parts/why-across";
import type { PrintingAcross } from "@/domain/anchors/across";
import { languageName } from "@/domain/text/languages";

type Props = Context & { rows: readonly PrintingAcross[]; page: string };

/** Printings that may be the same words in another language, each with why. */
export function AcrossRows({ rows, page, lang, t }: Props) {
  return (
    <section aria-labelledby="across-title">
      <h3 id="across-title">{t.across.title}</h3>
      <ul className="list">
        {rows.map((row) => (
          <li key={row.id}>
            <div>
              <a href={`${page}?with=${row.quote}`}>
                <Printed words={row.exact} lang={row.lang} t={t} />
              </a>
              <span className="s">
                {languageName(row.lang, lang)}, <WhyAcross why={row} printed={row.lang} t={t} />
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
