import { expect, test } from "vitest";
import { extract } from "@/domain/extraction/extract";
import { passagesOf } from "@/domain/extraction/passages";
import type { Lang } from "@/domain/extraction/types";

const passagesIn = (text: string, lang: Lang) =>
  passagesOf(extract(text, { lang }), text).map(({ speakerNames, alternatives, cautions }) => ({
    speaker: speakerNames.join(" + "),
    others: alternatives,
    cautions,
  }));

test.each<[Lang, string]>([
  ["en", "Ada Rossi: “The weir will hold,” said Carlo Neri."],
  ["en", "Ada Rossi explained: “The weir will hold,” said Carlo Neri."],
  ["it", "Ada Rossi: «La diga terrà», ha detto Carlo Neri."],
  ["fr", "Ada Rossi : « Le barrage tiendra bon », a dit Carlo Neri."],
  ["es", "Ada Rossi: «La presa resistirá», dijo Carlo Neri."],
  ["pt", "Ada Rossi: “A barragem vai resistir”, disse Carlo Neri."],
  ["de", "Ada Rossi: „Das Wehr hält“, sagte Carlo Neri."],
])(
  "%s: words that a text gives to two people are proposed once, for the nearer, with the other beside: %s",
  (lang, text) => {
    expect(passagesIn(text, lang)).toEqual([
      { speaker: "Carlo Neri", others: ["Ada Rossi"], cautions: ["speaker-conflict"] },
    ]);
  },
);

test.each([
  "Ada Rossi came in. Rossi: “The weir will hold,” said Rossi.",
  "Ada Rossi said: “The weir will hold,” and Carlo Neri said nothing.",
])("the same person twice, or another who says something else, is no conflict: %s", (text) => {
  expect(passagesIn(text, "en").map(({ speaker, cautions }) => [speaker, cautions])).toEqual([
    ["Ada Rossi", []],
  ]);
});

test("words in square brackets are told to whoever decides", () => {
  const [passage] = passagesIn("“They knew [of the flood] in May,” said Ada Rossi.", "en");
  expect(passage?.cautions).toEqual(["inserted-words"]);
});
