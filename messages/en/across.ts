/** Printings that may be the same words in another language, and why. */
export const across = {
  title: "Possibly the same words in another language",
  notTheSame:
    "These are not held to be the same quote. They share names, numbers or subjects with what you pasted: read them, and judge for yourself.",
  attach: "Attach as a translation",
  sameSpeaker: "same speaker",
  sameOccasion: "same occasion",
  noDate: "date not known",
  days: (n: number) => (n === 0 ? "same day" : n === 1 ? "one day apart" : `${n} days apart`),
  shares: "They share:",
};
