import type { AttestationBody } from "@/domain/edition/quote-body";
import type { Reading } from "./reading";

/** The printings of one language, with the one the others are compared with. */
export type Group = { lang: string; base: AttestationBody; printings: readonly AttestationBody[] };

/** Languages as their first part: a regional form is compared with the others of its language. */
const languageOf = (tag: string): string => tag.split("-")[0] ?? tag;

/**
 * Printings by language: first that of the leading printing, then the languages with most printings. Base of
 * a group is the leading printing, else the nearest printing upstream of it, else the first.
 */
export function groupsOf({ body, leading, upstream }: Reading): Group[] {
  const groups = new Map<string, AttestationBody[]>();
  for (const printing of body.attestations) {
    const lang = languageOf(printing.lang);
    groups.set(lang, [...(groups.get(lang) ?? []), printing]);
  }
  const own = leading === undefined ? "" : languageOf(leading.lang);
  const near = [body.leading, ...upstream];
  return [...groups]
    .sort(([a, as], [b, bs]) => Number(b === own) - Number(a === own) || bs.length - as.length)
    .flatMap(([lang, printings]) => {
      const base =
        near.map((id) => printings.find((one) => one.id === id)).find((one) => one) ?? printings[0];
      if (!base) return [];
      return [{ lang, base, printings: [base, ...printings.filter((one) => one !== base)] }];
    });
}
