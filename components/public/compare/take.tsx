import type { Context } from "@/components/public/parts/context";
import { Section } from "@/components/public/parts/section";
import { type CompareAddress, compareHref } from "@/domain/public/compare-address";
import { compareForms } from "@/domain/public/compare-forms";
import type { ComparedGroup } from "@/domain/public/compared";
import type { Comparison } from "@/domain/public/comparison";
import { printingGroups } from "@/domain/public/printing-groups";
import { languageName } from "@/domain/text/languages";

type Props = Context & { comparison: Comparison; path: string };

/** The comparison as files, one for each language that is compared. */
export function Take({ comparison: { address, groups }, path, lang, t }: Props) {
  const langs = [...new Set(groups.filter(({ table }) => table).map((group) => group.lang))];
  if (langs.length === 0) return null;
  return (
    <Section id="h-take" title={t.compare.take} place="wide">
      {langs.map((one) => (
        <p key={one} className="row-links">
          <span className="inline-flex min-h-8 items-center">{t.compare.files(languageName(one, lang))}</span>
          {compareForms(path, ownOf(address, one, groups)).map(({ format, type, href }) => (
            <a key={format} href={href} type={type}>
              {t.compare.file[format]}
              <span className="vh">, {languageName(one, lang)}</span>
            </a>
          ))}
        </p>
      ))}
      <p className="note">{t.compare.fileNote}</p>
    </Section>
  );
}

// A file holds one language: bases of others are not its own.
function ownOf(address: CompareAddress, lang: string, groups: readonly ComparedGroup[]): CompareAddress {
  const isOnly = new Set(groups.map((group) => group.lang)).size === 1 && address.lang === undefined;
  const own = groups.filter((group) => group.lang === lang).map(({ base }) => base.siglum);
  return {
    ...address,
    bases: address.bases.filter((siglum) => own.includes(siglum)),
    ...(isOnly ? {} : { lang }),
  };
}

/** One language of the comparison alone. */
export function Languages({ comparison: { address, edition }, path, lang, t }: Props) {
  const langs = [...new Set(printingGroups(edition.body).map((group) => group.lang))];
  if (langs.length < 2) return null;
  const { lang: chosen, portion: _, ...all } = address;
  return (
    <Section id="h-one" title={t.compare.oneLanguage} place="wide">
      <p className="row-links">
        {chosen === undefined ? null : <a href={compareHref(path, all)}>{t.compare.allLanguages}</a>}
        {langs.map((one) => (
          <a
            key={one}
            href={compareHref(path, { ...all, bases: [], lang: one })}
            aria-current={one === chosen ? "page" : undefined}
          >
            {languageName(one, lang)}
          </a>
        ))}
      </p>
    </Section>
  );
}
