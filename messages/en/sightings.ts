/** What became of printed words in a newer copy of their source: for the desk, then for readers. */
export const sightings = {
  heading: "The printings, looked for in this copy",
  note: "What was found is proposed until a person confirms it. Each printing keeps its words and its own copy.",
  result: {
    same: "Unchanged, at the same place",
    moved: "Unchanged, at another place",
    edited: "Edited",
    gone: "Gone: nothing like them stands here",
    ambiguous: "Not sure. Choose where they stand.",
    unsearched: "Not looked for",
  },
  looking: "The printings are being looked for in this copy; that takes some seconds.",
  comparing:
    "The words are long; setting them against each other takes some seconds. Until then the old and the new ones stand side by side.",
  parts: {
    label: "Parts of the list",
    of: (number: number, all: number) => `Part ${number} of ${all}.`,
    before: "The printings before",
    after: "The printings after",
  },
  tooMuch:
    "There is more than can be looked for at once. Confirm what was found, then the rest is looked for; or compare the two copies below.",
  alike: (words: number, before: number, after: number) =>
    `${words}% of the words are the same, ${before}% of those before them, ${after}% of those after them.`,
  confirm: "Confirm",
  confirmHere: "They stand here",
  confirmGone: "They are gone",
  confirmUnchanged: (n: number) =>
    n === 1 ? "Confirm the unchanged one" : `Confirm all ${n} unchanged ones`,
  of: (siglum: string) => `Printing ${siglum}`,
  inQuote: "of the quote",
  proposed: "proposed",
  confirmed: "confirmed",
  confirmedOn: (when: string) => `Confirmed on ${when}.`,
  furtherPrinting: "Attach the new words as a further printing",
  newerCopy: "The source has a newer copy. Look for these words in it.",
  // for readers
  changed: "The page was changed after we copied it",
  vanished: "These words are no longer on the page",
  unchanged: "Seen again, word for word the same",
  seen: (day: string) => `(seen ${day})`,
};
