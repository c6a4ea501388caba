import { diffArrays } from "diff";

/** Words of a text with whether they differ from the other version. Pieces joined are the text, exactly. */
export type WordMark = { text: string; isChanged: boolean };

/** Words changed beyond which two texts are told apart as wholes. */
const MOST_EDITS = 1000;

/** Two versions of a text, the words marked that the other has not; spaces and signs count too. */
export function wordMarks(was: string, now: string, lang: string): { was: WordMark[]; now: WordMark[] } {
  const marks = { was: [] as WordMark[], now: [] as WordMark[] };
  const steps = diffArrays(segments(was, lang), segments(now, lang), { maxEditLength: MOST_EDITS }) ?? [
    { removed: true, added: false, value: [was] },
    { removed: false, added: true, value: [now] },
  ];
  for (const { removed, added, value } of steps) {
    const text = value.join("");
    if (text === "") continue;
    if (!added) marks.was.push({ text, isChanged: removed });
    if (!removed) marks.now.push({ text, isChanged: added });
  }
  return marks;
}

const segments = (text: string, lang: string): string[] => [
  ...Array.from(new Intl.Segmenter(lang, { granularity: "word" }).segment(text), (one) => one.segment),
];
