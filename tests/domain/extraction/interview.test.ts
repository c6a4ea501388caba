import { expect, test } from "vitest";
import { extract } from "@/domain/extraction/extract";
import { quotesIn } from "./found";

const lines = (...all: string[]) => all.join("\n\n");

test("the lines of an interview are turns: the answers of the one person named, the questions nobody's", () => {
  const text = lines(
    "Mara Quill runs the ferry.",
    "Q: When did you start?",
    "A: I came in the spring.",
    "Q: Do you like it?",
    "A: Yes, very much.",
  );
  expect(quotesIn(text, "en")).toEqual([
    "direct | When did you start? | nobody",
    "direct | I came in the spring. | Mara Quill",
    "direct | Do you like it? | nobody",
    "direct | Yes, very much. | Mara Quill",
  ]);
  expect(quotesIn(text.replace("runs", "and Tom Arden run"), "en").at(-1)).toBe(
    "direct | Yes, very much. | nobody",
  );
});

test("a name before the colon has the turn", () => {
  const text = lines(
    "Ein Gespräch mit Nora Feldt.",
    "Frage: Wann haben Sie angefangen?",
    "Feldt: Ich kam im Frühling.",
    "Frage: Gefällt es Ihnen hier?",
    "Feldt: Ja, sehr.",
  );
  expect(quotesIn(text, "de")).toEqual([
    "direct | Wann haben Sie angefangen? | nobody",
    "direct | Ich kam im Frühling. | Nora Feldt",
    "direct | Gefällt es Ihnen hier? | nobody",
    "direct | Ja, sehr. | Nora Feldt",
  ]);
});

test.each([
  ["it", lines("Parla Dario Belli.", "D: Quando?", "R: In primavera.", "D: Dove?", "R.: Al porto.")],
  [
    "es",
    lines("Habla Marcos Rial.", "P.: ¿Cuándo?", "R.: En primavera.", "P.: ¿Dónde?", "R.: En el puerto."),
  ],
] as const)("the letters of an interview in %s are no persons", (lang, text) => {
  const { entities, quotes } = extract(text, { lang });
  expect(entities.map(({ name }) => name).filter((name) => name.length < 3)).toEqual([]);
  expect(quotes.filter(({ speaker }) => speaker.entities.length === 1)).toHaveLength(2);
});

test("a question in marks behind its label is nobody's", () => {
  const text = "Belli ha detto che il porto resta chiuso.\nDomanda: «Quando riaprirà il porto?»";
  expect(quotesIn(text, "it").at(-1)).toBe("direct | «Quando riaprirà il porto?» | nobody");
});

test("a list of labels that never come back is no conversation, nor is one question", () => {
  const notice = lines(
    "A notice.",
    "Date: the third of May",
    "Place: Harbour Hall",
    "Price: free",
    "Host: Mara Quill",
  );
  expect(quotesIn(notice, "en")).toEqual([]);
  expect(quotesIn(lines("Mara Quill left.", "Question: who will run the ferry?"), "en")).toEqual([]);
});
