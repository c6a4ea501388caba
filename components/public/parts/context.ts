import type { LocalText, UiLang } from "@/domain/vocabulary";
import type { Messages } from "@/messages/messages";

/** What every public view is given besides its data: the language of the interface and its words. */
export type Context = { lang: UiLang; t: Messages };

/** The language in which a text for readers is shown: that of the interface, else English, else any. */
export function shownIn(text: LocalText, lang: UiLang): { lang: string; text: string } {
  for (const wanted of [lang, "en"]) {
    const words = text[wanted];
    if (words !== undefined) return { lang: wanted, text: words };
  }
  const [first] = Object.entries(text);
  return first ? { lang: first[0], text: first[1] } : { lang, text: "" };
}

/** A text for readers as a plain string, for attributes and comparisons. */
export const plain = (text: LocalText, lang: UiLang): string => shownIn(text, lang).text;
