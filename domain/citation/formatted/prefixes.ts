import type { CitedSpeaker, Locator } from "@/domain/citation/citable";
import { shortName } from "@/domain/citation/names";
import type { Locale, Style } from "./styles";

type Words = { and: string; ampersand: string; others: string; cited: Record<Style, string> };

// CSL has no term for "as cited in", and the engine prints a prefix as it is given, in any locale.
const WORDS: Record<Locale, Words> = {
  "en-US": {
    and: " and ",
    ampersand: " & ",
    others: " et al.",
    cited: {
      apa: "as cited in",
      "chicago-author-date": "quoted in",
      "modern-language-association": "qtd. in",
    },
  },
  "it-IT": {
    and: " e ",
    ampersand: " & ",
    others: " et al.",
    cited: { apa: "cit. in", "chicago-author-date": "cit. in", "modern-language-association": "cit. in" },
  },
};

/**
 * What stands before an indirect citation in the running text: "Putin, as cited in " (APA 7 section 8.6),
 * "Vladimir Putin, quoted in " (Chicago 18), "qtd. in " (MLA 9, which names the speaker in the sentence).
 */
export function citedInPrefix(speakers: readonly CitedSpeaker[], style: Style, locale: Locale): string {
  const words = WORDS[locale];
  const cited = `${words.cited[style]} `;
  if (style === "modern-language-association" || speakers.length === 0) return cited;
  const isApa = style === "apa";
  const names = speakers.map((speaker) => (isApa ? shortName(speaker) : speaker.literal));
  return `${joined(names, isApa ? words.ampersand : words.and, words.others)}, ${cited}`;
}

function joined(names: readonly string[], and: string, others: string): string {
  if (names.length > 2) return `${names[0]}${others}`;
  return names.join(and);
}

const MLA_LABELS: Record<Locale, Record<Exclude<Locator["label"], "page" | "timestamp">, string>> = {
  "en-US": { paragraph: "par.", line: "line", section: "sec." },
  "it-IT": { paragraph: "par.", line: "riga", section: "sez." },
};

/** A position given to the engine, or printed after the citation where the style's own label is faulty. */
export type Position = { locator?: string; label?: string; suffix?: string };

/**
 * How a position is passed. The MLA file prints "para.3" for a paragraph, so that style gets every position
 * but a page as text: ", par. 3". A time stands by itself in all styles.
 */
export function positionOf(locator: Locator | undefined, style: Style, locale: Locale): Position {
  if (locator === undefined) return {};
  const { label, value } = locator;
  if (label === "timestamp") return { suffix: `, ${value}` };
  if (style !== "modern-language-association" || label === "page") return { locator: value, label };
  return { suffix: `, ${MLA_LABELS[locale][label]} ${value}` };
}
