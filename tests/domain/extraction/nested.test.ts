import { describe, expect, test } from "vitest";
import { extract } from "@/domain/extraction/extract";
import { passagesOf } from "@/domain/extraction/passages";
import type { Lang } from "@/domain/extraction/types";
import { quotesIn } from "./found";

describe("a quote told in the words of another", () => {
  test.each<[Lang, string, string[]]>([
    [
      "en",
      "“Then Ada Stone said, ‘We will open it in May,’ and we believed her,” Mary Hill said.",
      [
        "direct | “Then Ada Stone said, ‘We will open it in May,’ and we believed her,” | Mary Hill",
        "direct | ‘We will open it in May,’ | Ada Stone",
      ],
    ],
    [
      "it",
      "«Carlo Neri mi disse: “Il ponte non regge più”. Io gli credetti», racconta Anna Riva.",
      [
        "direct | «Carlo Neri mi disse: “Il ponte non regge più”. Io gli credetti» | Anna Riva",
        "direct | “Il ponte non regge più” | Carlo Neri",
      ],
    ],
    [
      "ru",
      "«Пётр Лодкин сказал: „Мост закрыт до мая“. Мы ждали», — вспоминает Анна Речная.",
      [
        "direct | «Пётр Лодкин сказал: „Мост закрыт до мая“. Мы ждали» | Анна Речная",
        "direct | „Мост закрыт до мая“ | Пётр Лодкин",
      ],
    ],
  ])("is found as a quote of its own (%s)", (lang, text, expected) => {
    expect(quotesIn(text, lang)).toEqual(expected);
  });

  test("belongs to the quote that tells it, and its passage goes on with nothing", () => {
    const text =
      "“Ada Stone said, ‘We will open it in May,’ and left,” Mary Hill said. “We waited,” she said.";
    const extraction = extract(text, { lang: "en" });
    const [outer, inner, next] = extraction.quotes;
    expect([outer?.within, inner?.within, next?.within]).toEqual([null, outer?.id, null]);
    expect(passagesOf(extraction, text).map((one) => one.continues)).not.toContain(1);
  });

  test("is not made of what nobody in particular says, or the speaker herself", () => {
    for (const text of [
      "“Everybody says, ‘The bridge will fall,’ and it does not,” Mary Hill said.",
      "“I would say, ‘The bridge will fall,’ and he laughed,” Mary Hill said.",
      "“You ask the question, ‘Will the bridge fall?’ at noon,” Mary Hill said.",
    ])
      expect(quotesIn(text, "en")).toHaveLength(1);
  });

  test("is not made of a title or of irony in somebody's words", () => {
    for (const text of [
      "“I read ‘The Ferryman’s Song’ twice,” Mary Hill said.",
      "“It is a so-called ‘bridge’ and no more,” Mary Hill said.",
    ])
      expect(quotesIn(text, "en")).toHaveLength(1);
  });
});
