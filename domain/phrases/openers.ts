/** Words that open a clause without a mark before them, by language; nothing for those that set a comma there. */
export const OPENERS: Readonly<Record<string, readonly string[]>> = {
  en: ["that", "which", "who", "whom", "whose", "because", "although", "while", "whereas", "if", "but", "so"],
  it: ["che", "cui", "perché", "poiché", "mentre", "quando", "se", "ma", "dove", "affinché"],
  fr: ["que", "qui", "dont", "parce", "car", "tandis", "lorsque", "quand", "si", "mais", "où"],
  es: ["que", "quien", "quienes", "porque", "mientras", "cuando", "si", "pero", "donde", "sino"],
  pt: ["que", "quem", "porque", "enquanto", "quando", "se", "mas", "onde", "pois"],
  ar: ["الذي", "التي", "الذين", "لأن", "لأنه", "لأنها", "بينما", "لكن", "ولكن", "حيث"],
};
