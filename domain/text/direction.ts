import { primaryLanguage } from "./languages";

const RTL_LANGS = new Set(["ar", "he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "syr", "nqo"]);
const STRONG = /\p{L}/u;
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Direction of a quoted run: that of its first letter; without letters, that of its language. */
export function dirOf(lang: string, text: string): "ltr" | "rtl" {
  const letter = STRONG.exec(text)?.[0];
  if (letter !== undefined) return RTL.test(letter) ? "rtl" : "ltr";
  return RTL_LANGS.has(primaryLanguage(lang)) ? "rtl" : "ltr";
}
