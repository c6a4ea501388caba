const NUMBERS = [
  ...["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
  ...["eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
  "twenty",
];

/** A number up to twenty in words, a larger one in figures. */
export const inWords = (n: number): string => NUMBERS[n] ?? String(n);
