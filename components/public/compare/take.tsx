import type { Context } from "@/components/public/parts/context";
import { Section } from "@/components/public/parts/section";
import { type CompareAddress, compareHref } from "@/domain/public/compare-address";
import type { Comparison } from "@/domain/public/comparison";
import { printingGroups } from "@/domain/public/printing-groups";
import { languageName } from "@/domain/text/languages";

type Props = Context & { comparison: Comparison; path: string };

/** One language of the comparison alone. */
export function Take({ comparison: { address, edition }, path, lang, t }: Props) {
  const langs = [...new Set(printingGroups(edition.body).map((group) => group.lang))];
  if (langs.length < 2) return null;
  const href = (one: CompareAddress) => compareHref(path, one);
  const { lang: chosen, ...all } = address;
  return (
    <Section id="h-one" title={t.compare.oneLanguage} place="wide">
      <p className="row-links">
        {chosen === undefined ? null : <a href={href(all)}>{t.compare.allLanguages}</a>}
        {langs.map((one) => (
          <a key={one} href={href({ ...all, lang: one })} aria-current={one === chosen ? "page" : undefined}>
            {languageName(one, lang)}
          </a>
        ))}
      </p>
    </Section>
  );
}
