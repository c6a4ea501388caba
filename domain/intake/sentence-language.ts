import { detectLanguage } from "@/domain/extraction/text/language";
import { tokenise } from "@/domain/extraction/text/tokens";
import { rulesOf } from "./proposed";

/** The language of a sentence: that of its article, unless its words are surely of another that can be told from it. */
export function sentenceLanguage(words: string, article: string): string {
  const rules = rulesOf(article);
  const tokens = tokenise(words);
  const { lang, sure } = detectLanguage(tokens, 0, tokens.count);
  return sure && rules !== "und" && lang !== rules ? lang : article;
}
