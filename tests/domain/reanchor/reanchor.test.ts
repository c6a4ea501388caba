import fc from "fast-check";
import { expect, test } from "vitest";
import { anchor } from "@/domain/attestation/anchor";
import { LEAST, type Reanchored, reanchored } from "@/domain/reanchor/reanchor";

const BEFORE =
  "Il porto era pieno di gente quando la sindaca Teresa Vannini ha preso la parola davanti ai giornalisti. ";
const AFTER =
  " Poi il consiglio ha votato il bilancio e la seduta è finita prima di mezzanotte, tra gli applausi del pubblico.";
const WORDS = "Le perizie sui fondali arriveranno a giugno e il bando slitta a settembre";
const TEXT = `${BEFORE}“${WORDS}”, ha detto.${AFTER}`;

const lookedFor = (words: string, text = TEXT) => {
  const at = text.indexOf(words);
  const found = anchor(text, at, at + words.length);
  if (!found) throw new Error("no such words");
  return { ...found, lang: "it" };
};
const foundIn = (text: string, words = WORDS): Reanchored => {
  const [one] = reanchored(text, [lookedFor(words)]);
  if (!one) throw new Error("nothing said");
  return one;
};

test("words of an unchanged text are where they were", () => {
  expect(foundIn(TEXT)).toMatchObject({ kind: "same", place: { exact: WORDS } });
});

test("what is put in elsewhere moves them by exactly that", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."xyz \n。"), minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(letters, (put) => {
      const found = foundIn(put + TEXT);
      expect(found).toMatchObject({ kind: "moved", place: { exact: WORDS } });
      if ("place" in found) expect(found.place.start).toBe(lookedFor(WORDS).start + put.length);
    }),
  );
});

test("other blanks and line ends are no edit", () => {
  const wrapped = TEXT.replace("fondali arriveranno", "fondali\n  arriveranno");
  expect(foundIn(wrapped)).toMatchObject({
    kind: "same",
    place: { exact: WORDS.replace(" arriv", "\n  arriv") },
  });
});

test.each([
  ["a word replaced", "Le perizie sui fondali arriveranno a luglio e il bando slitta a settembre"],
  ["the first word replaced", "Tre perizie sui fondali arriveranno a giugno e il bando slitta a settembre"],
  [
    "words put in at the start",
    "Forse le perizie sui fondali arriveranno a giugno e il bando slitta a settembre",
  ],
  ["words cut in the middle", "Le perizie sui fondali … e il bando slitta a settembre"],
  ["a negation", "Le perizie sui fondali non arriveranno a giugno e il bando slitta a settembre"],
  ["punctuation alone", "Le perizie sui fondali arriveranno a giugno, e il bando slitta a settembre"],
])("%s is found as an edit, whole and no more", (_, edited) => {
  expect(foundIn(TEXT.replace(WORDS, edited))).toMatchObject({ kind: "edited", place: { exact: edited } });
});

test("an edited passage is found far from where it was", () => {
  const edited = WORDS.replace("giugno", "luglio");
  const text = "Un’altra notizia della giornata, lunga e noiosa. ".repeat(400) + TEXT.replace(WORDS, edited);
  expect(foundIn(text)).toMatchObject({ kind: "edited", place: { exact: edited } });
});

test("an edited long passage is found from its first word to its last", () => {
  const long = Array.from({ length: 900 }, (_, n) => `parola${n * 7919}`).join(" ");
  const edited = long.replace("parola0 ", "parolina0 ").replace(`parola${450 * 7919}`, "tutt’altro discorso");
  const [found] = reanchored(BEFORE + edited + AFTER, [lookedFor(long, BEFORE + long + AFTER)]);
  expect(found).toMatchObject({ kind: "edited", place: { exact: edited } });
});

test("words that stand in several equal places are left to a person", () => {
  const twice = `${TEXT}\n${"Nel frattempo altro. ".repeat(20)}\n${TEXT}`;
  const found = foundIn(`Nota. ${twice}`);
  expect(found).toMatchObject({ kind: "ambiguous" });
  if ("candidates" in found) expect(found.candidates.map(({ place }) => place.exact)).toEqual([WORDS, WORDS]);
});

test("short words among others than before are left to a person, not found by chance", () => {
  const [found] = reanchored("Della notte si sa che fu lunga: a giugno il gelo.", [lookedFor("a giugno")]);
  expect(found?.kind).toBe("ambiguous");
});

test("words taken out are gone, and in a strange text too", () => {
  expect(foundIn(BEFORE + AFTER).kind).toBe("gone");
  expect(foundIn("").kind).toBe("gone");
  expect(foundIn("A text in which nobody speaks of harbours at all, and of nothing like them.").kind).toBe(
    "gone",
  );
});

test("words without spaces are found too", () => {
  const text =
    "昨天部长在会上表示，我们之间的关系非常牢固，超越冷战时期的军事政治联盟，而且非常稳定。会后他离开了。";
  const words = "我们之间的关系非常牢固，超越冷战时期的军事政治联盟，而且非常稳定";
  const edited = words.replace("非常牢固", "十分牢固");
  const sought = { ...lookedFor(words, text), lang: "zh" };
  const [found] = reanchored(text.replace(words, edited), [sought]);
  expect(found).toMatchObject({ kind: "edited", place: { exact: edited } });
});

const hostile = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(..."ab \u202e\u0301😀“”…"), minLength: 1, maxLength: 300 }),
);

test("whatever the strings, a place is a slice of the newer text and never below the least likeness", () => {
  fc.assert(
    fc.property(hostile, hostile, fc.nat(300), fc.nat(300), (older, newer, a, b) => {
      const sought = anchor(older, Math.min(a, b), Math.max(a, b));
      if (!sought) return;
      for (const text of [newer, older, newer + older]) {
        const [found] = reanchored(text, [{ ...sought, lang: "it" }]);
        const candidates =
          found && "candidates" in found ? found.candidates : found && "place" in found ? [found] : [];
        for (const { place, likeness } of candidates) {
          expect(text.slice(place.start, place.end)).toBe(place.exact);
          if (place.exact !== sought.exact) {
            expect(likeness.total).toBeGreaterThanOrEqual(LEAST.total);
            expect(likeness.words).toBeGreaterThanOrEqual(LEAST.words);
          }
        }
      }
      expect(reanchored(older, [{ ...sought, lang: "it" }])[0]?.kind).toBe("same");
    }),
  );
});

test("texts of a million signs that repeat themselves come to an answer", () => {
  const text = "a".repeat(1_000_000);
  const exact = `${"a".repeat(200)}b${"a".repeat(200)}`;
  const sought = { exact, prefix: "a", suffix: "a", start: 5, end: 5 + exact.length, lang: "it" };
  expect(reanchored(text, [sought, sought, sought])).toHaveLength(3);
});
