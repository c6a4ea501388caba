import { UI_LANGS, type UiLang } from "@/domain/vocabulary";
import { type Messages, messagesIn } from "@/messages/messages";
import { languageOf } from "./language";

/** One request for a public document, read once. Nothing in it says who asks. */
export type Visit = {
  request: Request;
  url: URL;
  lang: UiLang;
  isChosen: boolean;
  t: Messages;
};

export function visitOf(request: Request): Visit {
  const url = new URL(request.url);
  const { lang, isChosen } = languageOf(url, request.headers.get("accept-language"));
  return { request, url, lang, isChosen, t: messagesIn(lang) };
}

/** The same visit in the language that a posted form names; as it was where it names none. */
export function visitIn(visit: Visit, lang: string): Visit {
  const chosen = UI_LANGS.find((one) => one === lang);
  return chosen === undefined ? visit : { ...visit, lang: chosen, isChosen: true, t: messagesIn(chosen) };
}

/**
 * The language of our own words in an export: that of the address, else English. Never that of the reader's
 * software, so that one address gives one file.
 */
export const exportLang = ({ lang, isChosen }: Visit): UiLang => (isChosen ? lang : "en");
