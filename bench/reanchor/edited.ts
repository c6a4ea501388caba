import { type PlacedToken, placedWords } from "@/domain/collation/tokens/placed";

/** A newer copy and where the passage is in it, as far as it was left. */
export type Newer = { text: string; start: number; end: number };

/** Whether words of the language stand with spaces between them. */
const jointOf = (lang: string): "" | " " => (lang === "zh" ? "" : " ");

/**
 * A text edited word by word, within a passage of it and around it alike: that share of the words is replaced by
 * others, left out, or has another put in before it.
 */
export function editedCopy(
  text: string,
  { start, end, lang }: { start: number; end: number; lang: string },
  share: number,
  roll: () => number,
): Newer {
  const words = placedWords(text, lang);
  const others = words.map((one) => text.slice(one.start, one.end));
  const edit = (from: number, to: number) => edited(text, { from, to, words, others, lang }, share, roll);
  const before = edit(0, start);
  const passage = edit(start, end).trim();
  const lead = before === "" || before.endsWith(" ") || jointOf(lang) === "" ? before : `${before} `;
  const after = edit(end, text.length);
  return { text: lead + passage + after, start: lead.length, end: lead.length + passage.length };
}

type Stretch = {
  from: number;
  to: number;
  words: readonly PlacedToken[];
  others: readonly string[];
  lang: string;
};

function edited(text: string, stretch: Stretch, share: number, roll: () => number): string {
  const { from, to, words, others, lang } = stretch;
  const other = () => others[Math.floor(roll() * others.length)] ?? "";
  let [result, at] = ["", from];
  for (const word of words) {
    if (word.start < at || word.end > to || roll() >= share) continue;
    result += text.slice(at, word.start);
    const kind = roll();
    at = word.end;
    if (kind < 0.5) result += other();
    else if (kind < 0.75) result += other() + jointOf(lang) + text.slice(word.start, word.end);
    else if (text.charAt(at) === " ") at += 1;
  }
  return result + text.slice(at, to);
}
