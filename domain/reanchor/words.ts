/** Numbers for words: alike where their keys are. One row of them serves any number of comparisons. */
export function numbered(): (keys: readonly string[]) => Int32Array {
  const numbers = new Map<string, number>();
  return (keys) =>
    Int32Array.from(keys, (key) => {
      const known = numbers.get(key) ?? numbers.size;
      numbers.set(key, known);
      return known;
    });
}

/** Whether two texts are the same but for their blanks and line ends: another copy's layout is no edit. */
export const isSameButBlanks = (one: string, other: string): boolean =>
  one === other || withoutLayout(one) === withoutLayout(other);

const withoutLayout = (text: string): string => text.replace(/\s+/gu, " ").trim();
