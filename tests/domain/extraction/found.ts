import { extract } from "@/domain/extraction/extract";
import { passagesOf } from "@/domain/extraction/passages";
import type { Lang } from "@/domain/extraction/types";

/** What is found in a text, irony left out, as "type | words, marks included | speakers"; parts are joined by " … ". */
export function quotesIn(text: string, lang: Lang): string[] {
  const { quotes, entities } = extract(text, { lang });
  const nameOf = (id: string) => entities.find((one) => one.id === id)?.name;
  return quotes
    .filter(({ type }) => type !== "scare")
    .map(({ type, parts, speaker }) => {
      const said = parts.map((part) => text.slice(part.start, part.end)).join(" … ");
      return [type, said, speaker.entities.map(nameOf).join(" + ") || "nobody"].join(" | ");
    });
}

/** The same as the passages a person decides on: "form | words without marks | speakers", one for each part. */
export const passagesIn = (text: string, lang: Lang): string[] =>
  passagesOf(extract(text, { lang }), text)
    .filter((one) => one.form !== "scare")
    .map((one) => `${one.form} | ${text.slice(one.start, one.end)} | ${one.speakerNames.join(" + ")}`);
