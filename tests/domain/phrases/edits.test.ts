import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assigned, joined, moved, named, split } from "@/domain/phrases/edits";
import { type Phrasing, type Printed, standing, stretchesOf } from "@/domain/phrases/phrasing";
import { isBetweenWords, placesOf } from "@/domain/phrases/places";
import { phraseBodies } from "@/domain/phrases/published";

const IT: Printed = { id: "it", lang: "it", exact: "Il porto riapre, dice Rossi, e nessuno resta a casa." };
const DE: Printed = { id: "de", lang: "de", exact: "Der Hafen öffnet wieder … niemand bleibt zu Hause." };

const stretch = (printing: Printed, words: string, ...phrases: string[]) => {
  const start = printing.exact.indexOf(words);
  return { attestation: printing.id, start, end: start + words.length, exact: words, phrases };
};
const given: Phrasing = {
  phrases: [{ id: "p1" }, { id: "p2", name: { en: "Nobody stays home" } }],
  stretches: [
    stretch(IT, "Il porto riapre,", "p1"),
    stretch(IT, "e nessuno resta a casa.", "p2"),
    stretch(DE, "Der Hafen öffnet wieder", "p1"),
    stretch(DE, "niemand bleibt zu Hause.", "p2"),
  ],
};

const said = (phrasing: Phrasing, { id }: Printed) =>
  stretchesOf(phrasing, id).map((one) => `${one.phrases.join("+")}: ${one.exact}`);
const value = (result: ReturnType<typeof assigned>): Phrasing => {
  if (!result.ok) throw new Error(result.refusals[0]?.rule);
  return result.value;
};
const rule = (result: ReturnType<typeof assigned>) => (result.ok ? null : result.refusals[0]?.rule);
const at = ({ exact }: Printed, words: string) => exact.indexOf(words);

describe("a stretch", () => {
  test("that is assigned takes its words from others, and grows together with its own", () => {
    const all = value(assigned(given, IT, { start: 0, end: at(IT, ", e"), phrases: ["p1"] }));
    expect(said(all, IT)).toEqual(["p1: Il porto riapre, dice Rossi", "p2: e nessuno resta a casa."]);
    const one = value(
      assigned(given, IT, { start: at(IT, "resta"), end: at(IT, " a casa"), phrases: ["p1"] }),
    );
    expect(said(one, IT)).toEqual(["p1: Il porto riapre,", "p2: e nessuno", "p1: resta", "p2: a casa."]);
    expect(said(one, DE)).toEqual(said(given, DE));
  });

  test("of no phrase loses its number, and a cut sign may stand for several", () => {
    const none = value(assigned(given, IT, { start: 0, end: at(IT, " dice"), phrases: [] }));
    expect(said(none, IT)).toEqual(["p2: e nessuno resta a casa."]);
    const sign = { start: at(DE, "…"), end: at(DE, "…") + 1, phrases: ["p1", "p2"] };
    expect(said(value(assigned(given, DE, sign)), DE)[1]).toBe("p1+p2: …");
  });

  test("begins and ends between words, inside the printing, and holds a word", () => {
    const range = (start: number, end: number) => rule(assigned(given, IT, { start, end, phrases: ["p1"] }));
    expect(range(1, 8)).toBe("inside-a-word");
    expect(range(0, 5000)).toBe("range-outside-text");
    expect(range(8, 8)).toBe("range-empty");
    expect(range(2, 3)).toBe("range-empty");
  });
});

describe("an edge", () => {
  test("moves both stretches that meet at it, blanks aside", () => {
    const meet = value(assigned(given, IT, { start: 0, end: at(IT, " e nessuno"), phrases: ["p1"] }));
    const to = at(IT, "dice");
    expect(said(value(moved(meet, IT, { at: at(IT, "e nessuno"), to })), IT)).toEqual([
      "p1: Il porto riapre,",
      "p2: dice Rossi, e nessuno resta a casa.",
    ]);
  });

  test("moves alone where no other stretch meets it", () => {
    expect(said(value(moved(given, IT, { at: at(IT, " dice"), to: at(IT, " riapre") })), IT)[0]).toBe(
      "p1: Il porto",
    );
  });

  test("that is none, or would pass another, is refused", () => {
    expect(rule(moved(given, IT, { at: at(IT, "Rossi"), to: 0 }))).toBe("no-edge-there");
    expect(rule(moved(given, IT, { at: at(IT, " dice"), to: 0 }))).toBe("edge-passes-another");
    expect(rule(moved(given, IT, { at: at(IT, " dice"), to: at(IT, "nessuno") }))).toBe(
      "edge-passes-another",
    );
    expect(rule(moved(given, IT, { at: at(IT, " dice"), to: at(IT, "orto") }))).toBe("inside-a-word");
  });
});

describe("a phrase", () => {
  test("is divided at a place; where the place is not known, a stretch says both parts", () => {
    const cut = { printing: IT, at: at(IT, "resta") };
    const after = value(split(given, "p2", cut, [], "p3"));
    expect(after.phrases.map((one) => one.id)).toEqual(["p1", "p2", "p3"]);
    expect(said(after, IT).slice(1)).toEqual(["p2: e nessuno", "p3: resta a casa."]);
    expect(said(after, DE).slice(1)).toEqual(["p2+p3: niemand bleibt zu Hause."]);
  });

  test("is divided in other printings where the place is carried over", () => {
    const carried = [{ printing: DE, at: at(DE, "bleibt") }];
    const after = value(split(given, "p2", { printing: IT, at: at(IT, "resta") }, carried, "p3"));
    expect(said(after, DE).slice(1)).toEqual(["p2: niemand", "p3: bleibt zu Hause."]);
  });

  test("is divided within one of its own stretches only", () => {
    for (const place of [0, at(IT, "dice"), at(IT, "e nessuno"), IT.exact.length]) {
      expect(rule(split(given, "p2", { printing: IT, at: place }, [], "p3"))).toBe("not-within-phrase");
    }
  });

  test("is joined with the next one in every printing, and keeps a name", () => {
    const whole = value(
      assigned(given, DE, { start: at(DE, "…"), end: at(DE, " niemand"), phrases: ["p2"] }),
    );
    const after = joined(whole, "p1", [IT, DE]);
    expect(after?.gone).toBe("p2");
    expect(after?.phrasing.phrases).toEqual([{ id: "p1", name: { en: "Nobody stays home" } }]);
    expect(after && said(after.phrasing, DE)).toEqual([`p1: ${DE.exact}`]);
    expect(after && said(after.phrasing, IT)).toEqual([
      "p1: Il porto riapre,",
      "p1: e nessuno resta a casa.",
    ]);
    expect(joined(given, "p2", [IT, DE])).toBeNull();
  });

  test("that is divided and joined again says what it said", () => {
    const after = value(split(given, "p2", { printing: IT, at: at(IT, "resta") }, [], "p3"));
    const back = joined(after, "p2", [IT, DE])?.phrasing ?? after;
    expect([said(back, IT), said(back, DE)]).toEqual([said(given, IT), said(given, DE)]);
  });

  test("is named, and loses its name by none", () => {
    expect(named(given, "p1", { it: "Riapre" }).phrases[0]).toEqual({ id: "p1", name: { it: "Riapre" } });
    expect(named(given, "p2", {}).phrases[1]).toEqual({ id: "p2" });
  });
});

test("a printing that is gone, or has other words, drops out whole, and others stay", () => {
  expect(standing(given, [DE]).stretches).toEqual(given.stretches.slice(2));
  const changed = { ...IT, exact: IT.exact.replace("resta", "rimane") };
  expect(standing(given, [changed, DE]).stretches).toEqual(given.stretches.slice(2));
  expect(standing(given, [IT, DE])).toBe(given);
});

test("a published phrase names each printing that says it, with its words", () => {
  const [first] = phraseBodies(given, [DE, IT]);
  expect(first).toEqual({
    id: "p1",
    printings: [
      { id: "de", stretches: [{ start: 0, end: 23, exact: "Der Hafen öffnet wieder", lang: "de" }] },
      { id: "it", stretches: [{ start: 0, end: 16, exact: "Il porto riapre,", lang: "it" }] },
    ],
  });
});

test("whatever is done one after the other, stretches are words of their printing and never overlap", () => {
  const place = fc.nat({ max: IT.exact.length + 2 });
  const phrases = fc.subarray(["p1", "p2"]);
  const act = fc.oneof(
    fc.record({ start: place, end: place, phrases }),
    fc.record({ at: place, to: place }),
    fc.record({ cut: place, phrase: fc.constantFrom("p1", "p2") }),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      let now = given;
      for (const [n, one] of acts.entries()) {
        const result =
          "start" in one
            ? assigned(now, IT, one)
            : "to" in one
              ? moved(now, IT, one)
              : split(now, one.phrase, { printing: IT, at: one.cut }, [], `n${n}`);
        if (result.ok) now = result.value;
      }
      const own = stretchesOf(now, "it");
      for (const [n, { start, end, exact }] of own.entries()) {
        expect(IT.exact.slice(start, end)).toBe(exact);
        expect(exact.trim()).toBe(exact);
        expect(start).toBeGreaterThanOrEqual(own[n - 1]?.end ?? 0);
        expect(isBetweenWords(IT.exact, "it", start) && isBetweenWords(IT.exact, "it", end)).toBe(true);
      }
    }),
  );
});

test("the places of a text are its words with their marks, between which it may be divided", () => {
  const text = "«Sì», disse: “torniamo… presto”. 我们(很好)，再见";
  const places = placesOf(text, "it");
  expect(places.slice(0, 5).map((one) => one.text)).toEqual([
    "«Sì»,",
    "disse:",
    "“torniamo",
    "…",
    "presto”.",
  ]);
  expect(
    places
      .map((one) => one.text)
      .join("")
      .replace(/\s/g, ""),
  ).toBe(text.replace(/\s/g, ""));
  for (const { start, end } of places) {
    expect(isBetweenWords(text, "it", start) && isBetweenWords(text, "it", end)).toBe(true);
  }
});
