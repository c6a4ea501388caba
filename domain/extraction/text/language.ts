import type { Lang } from "@/domain/extraction/types";
import type { Tokens } from "./tokens";
import { WORD } from "./tokens";

const MARKERS: [Lang, string][] = [
  [
    "it",
    "il lo gli di del della dei che è un una per con non sono ha nel alla più anche dell' delle questo l' ed",
  ],
  ["en", "the of and to in is that was for with on he said it as by are have his from this be at has not"],
  ["fr", "le les des du et est dans que une pour qui sur avec ne pas ce au par il sont mais d' c' j' qu'"],
  ["es", "el los las y en que un una por con para es su se lo como más pero sus al este ha está"],
  ["de", "der die und das den von zu mit ist des auf für im dem nicht ein eine als auch es sich hat wird"],
  ["pt", "o os as e de do da que um uma em para com não por mais dos das no na se é foi ao"],
];
const weights = new Map<string, Lang[]>();
for (const [lang, list] of MARKERS)
  for (const word of list.split(" ")) weights.set(word, [...(weights.get(word) ?? []), lang]);

type Script = "ru" | "zh" | "ar" | "latin";

function scriptOf(word: string): Script {
  const unit = word.charCodeAt(0);
  if (unit >= 0x400 && unit < 0x530) return "ru";
  if ((unit >= 0x600 && unit < 0x700) || (unit >= 0xfb50 && unit < 0xff00)) return "ar";
  return unit >= 0x3040 && unit < 0xa000 ? "zh" : "latin";
}

/**
 * The language of a run of tokens by script and function words. `sure` needs eight words and a clear lead; a text
 * nothing speaks for is "und".
 */
export function detectLanguage(tokens: Tokens, from: number, to: number): { lang: Lang; sure: boolean } {
  const score = new Map<Lang, number>();
  const add = (lang: Lang, points: number) => score.set(lang, (score.get(lang) ?? 0) + points);
  let seen = 0;
  for (let at = from; at < to && seen < 4000; at++) {
    if (tokens.kind[at] !== WORD) continue;
    const word = tokens.words[tokens.id[at] ?? 0] ?? "";
    seen++;
    const script = scriptOf(word);
    if (script !== "latin") add(script, script === "zh" ? word.length : 1);
    else {
      const langs = weights.get(word);
      if (langs) for (const lang of langs) add(lang, 1 / langs.length);
    }
  }
  const order = [...score].sort((a, b) => b[1] - a[1]);
  const [best, second] = order;
  if (!best) return { lang: "und", sure: false };
  return { lang: best[0], sure: seen >= 8 && best[1] >= 2 && best[1] >= 1.5 * (second?.[1] ?? 0) };
}

/** The language of a whole text. */
export const languageIn = (tokens: Tokens): Lang => detectLanguage(tokens, 0, tokens.count).lang;
