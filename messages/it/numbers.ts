const NUMBERS = [
  ...["nessuna", "una", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci"],
  ...["undici", "dodici", "tredici", "quattordici", "quindici", "sedici", "diciassette", "diciotto"],
  ...["diciannove", "venti"],
];

/** A number of things that are feminine, up to twenty in words, a larger one in figures. */
export const inWords = (n: number): string => NUMBERS[n] ?? String(n);
