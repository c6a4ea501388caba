import { describe, expect, test } from "vitest";
import { extract } from "@/domain/extraction/extract";
import type { Lang, WarningKind } from "@/domain/extraction/types";

type Example = readonly [Lang, string];
const LONG =
  "La diga terrà, ha detto la sindaca ai cronisti che erano venuti, e nessuno della valle deve partire questa sera.";
const SAID = "“The weir will hold,” said Ada Rossi.";

/** A text that gives the warning, and one like it that does not. */
const EXAMPLES: Readonly<Record<WarningKind, readonly [Example, Example]>> = {
  "odd-marks": [
    ["en", 'Ada Rossi said: "The weir will hold", and "nobody leaves.'],
    ["en", 'Ada Rossi said: "The weir will hold", and "nobody leaves".'],
  ],
  unclosed: [
    ["en", "Ada Rossi said: “The weir will hold.\n\nThe valley was calm."],
    ["en", SAID],
  ],
  reopened: [
    ["en", "Ada Rossi said: “The weir will hold.\n\n“Nobody needs to leave.”"],
    ["en", "Ada Rossi said: “The weir will hold.”\n\n“Nobody needs to leave.”"],
  ],
  "speaker-conflict": [
    ["en", "Ada Rossi: “The weir will hold,” said Carlo Neri."],
    ["en", SAID],
  ],
  "speaker-carried-over": [
    ["en", `${SAID}\n\n“Nobody needs to leave the valley.”`],
    ["en", `${SAID}\n\n“Nobody needs to leave the valley,” said Carlo Neri.`],
  ],
  "joint-speaker": [
    ["en", "Ada Rossi and Carlo Neri said the weir would hold."],
    ["en", "Ada Rossi said Carlo Neri would come."],
  ],
  "garbled-attribution": [
    ["it", "«La diga terrà», ha detto Ada Rossi ai cronisti a Carlo Neri."],
    ["it", "«La diga terrà», ha detto Ada Rossi ai cronisti."],
  ],
  "addressee-as-speaker-risk": [
    ["en", "Ada Rossi was told: “The weir will hold.”"],
    ["en", "Ada Rossi was told by Carlo Neri: “The weir will hold.”"],
  ],
  "ellipsis-inside": [
    ["en", "“The weir … will hold,” said Ada Rossi."],
    ["en", SAID],
  ],
  "inserted-words": [
    ["en", "“They knew [of the flood] in May,” said Ada Rossi."],
    ["en", "“They knew of the flood […] in May,” said Ada Rossi."],
  ],
  scare: [
    ["en", "The so-called “experts” left early."],
    ["en", SAID],
  ],
  narrated: [
    ["en", "Ada Rossi denied any part in the flood."],
    ["en", "Ada Rossi denied that the weir had failed."],
  ],
  "hearsay-conditional": [
    ["it", "La diga sarebbe stata chiusa di notte."],
    ["it", "La diga è stata chiusa di notte."],
  ],
  "credit-only": [
    ["it", `La diga\n\nLa diga terrà.\n\nFonte: Radio Valle`],
    ["it", "La diga\n\nLa diga terrà."],
  ],
  "no-date": [
    ["en", SAID],
    ["en", `On 3 May 2021 it rained. ${SAID}`],
  ],
  "no-address": [
    ["en", SAID],
    ["en", `${SAID}\n\nhttps://example.org/weir`],
  ],
  "stray-punctuation": [
    ["it", "La diga terrà . Nessuno parte."],
    ["it", "La diga terrà. Nessuno parte."],
  ],
  "caption-in-text": [
    [
      "it",
      `La diga terrà, ha detto la sindaca Ada Rossi ai cronisti in paese.\n\nFoto: la diga di notte\n\nNessuno deve partire, ha aggiunto la sindaca.`,
    ],
    ["it", "La diga terrà, ha detto la sindaca Ada Rossi ai cronisti in paese."],
  ],
  "boilerplate-in-text": [
    ["it", "La diga terrà.\n\nCondividi su Facebook"],
    ["it", "La diga terrà."],
  ],
  "mixed-language": [
    [
      "it",
      `${LONG}\n\nThe mayor told the reporters that nobody has to leave the valley and that the weir will hold.`,
    ],
    ["it", LONG],
  ],
  "too-many-quotes": [
    ["en", `${SAID}\n\n`.repeat(5001)],
    ["en", `${SAID}\n\n`.repeat(20)],
  ],
};

describe.each(Object.entries(EXAMPLES))("the warning %s", (kind, [due, other]) => {
  // A text of a given language is never mixed.
  const kinds = ([lang, text]: Example): string[] =>
    extract(text, kind === "mixed-language" ? {} : { lang }).warnings.map((one) => one.kind);

  test("is given where it is due", () => {
    expect(kinds(due)).toContain(kind);
  });

  test("and not where it is not", () => {
    expect(kinds(other)).not.toContain(kind);
  });
});
