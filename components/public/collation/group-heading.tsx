import type { Context } from "@/components/public/parts/context";
import { nameOf, writerOf } from "@/components/public/parts/sources";
import type { QuoteBody } from "@/domain/edition/quote-body";
import type { ComparedGroup } from "@/domain/public/compared";
import { languageName } from "@/domain/text/languages";

type Props = Context & { group: ComparedGroup; body: QuoteBody };

/** The language of a group and its base; of back-translations, that they are nobody's own words. */
export function GroupHeading({ group, body, lang, t }: Props) {
  const language = languageName(group.lang, lang);
  const { siglum } = group.base;
  if (!group.isBackTranslated) {
    const words = t.record.printing;
    return group.table ? words.groupAgainst(language, siglum) : words.group(language);
  }
  const heading = backTranslated({ group, body, lang, t }, language);
  return group.table ? t.compare.against(heading, siglum) : heading;
}

function backTranslated({ group, body, lang, t }: Props, language: string): string {
  const [speaker, ...others] = body.speakers;
  const name = speaker && others.length === 0 ? nameOf(speaker, lang) : "";
  const from = writersBehind(group, body);
  return from === "" ? t.compare.madeBack(language, name) : t.compare.madeFrom(language, from, name);
}

// Who wrote what was translated back, as far as the chain says.
function writersBehind(
  { printings }: ComparedGroup,
  { derivations, attestations, sources }: QuoteBody,
): string {
  const ids = new Set(printings.map(({ id }) => id));
  const writers = derivations
    .filter(({ to }) => ids.has(to))
    .flatMap(({ from }) => attestations.filter(({ id }) => id === from))
    .flatMap((printing) => sources.filter(({ id }) => id === printing.source))
    .map(writerOf);
  return [...new Set(writers)].join(", ");
}
