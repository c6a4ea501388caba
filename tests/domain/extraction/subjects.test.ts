import { expect, test } from "vitest";
import type { Lang } from "@/domain/extraction/types";
import { quotesIn } from "./found";

test.each<[Lang, string, string]>([
  [
    "en",
    "The bill was late. Mara Quill, speaking in the Commons just now: “It will stay open.”",
    "Mara Quill",
  ],
  ["en", "Mara Quill in Paris: “The harbour will stay open.”", "Mara Quill"],
  ["en", "From Reuters: “The harbour will stay open.”", "Reuters"],
  ["en", "In the Commons: “The harbour will stay open.”", "nobody"],
  ["en", "Later in Paris, Mara Quill: “The harbour will stay open.”", "Mara Quill"],
  ["it", "Dario Belli a Pechino: «Il porto resterà aperto».", "Dario Belli"],
  ["it", "Dario Belli, arrivando al vertice di Malta: «Il porto resterà aperto».", "Dario Belli"],
  ["it", "A Pechino: «Il porto resterà aperto».", "nobody"],
])("before a colon in %s, “%s” is said by %s", (lang, text, speaker) => {
  expect(quotesIn(text, lang).map((one) => one.split(" | ").at(-1))).toEqual([speaker]);
});

test.each<[Lang, string, string]>([
  ["fr", "La commissaire à l'Agriculture, Ilse Varin, a dit que le port fermerait.", "Ilse Varin"],
  ["fr", "La déléguée à la Jeunesse, Ilse Varin, affirme que le port fermera.", "Ilse Varin"],
  ["fr", "Ilse Varin, déléguée à la Jeunesse, affirme que le port fermera.", "Ilse Varin"],
  ["fr", "Contactée, la Fédération assure que le port fermera.", "Fédération"],
  ["fr", "Contactée, la Fédération des bateliers assure que le port fermera.", "Fédération des bateliers"],
  ["fr", "Interrogé mardi, Paul Varin affirme que le port fermera.", "Paul Varin"],
  ["it", "Interpellato, Dario Belli ha detto che il porto resta chiuso.", "Dario Belli"],
  ["es", "Consultado, Marcos Rial dijo que el puerto sigue cerrado.", "Marcos Rial"],
  ["pt", "Questionado, Marcos Leal disse que o porto continua fechado.", "Marcos Leal"],
  ["en", "Mara Quill rows. A skipper, who has no licence, tells me the harbour is closed.", "A skipper"],
  ["en", "Mara Quill, who has no licence, said the harbour is closed.", "Mara Quill"],
  ["en", "Mara Quill met Tom Arden. Both leaders said the harbour is closed.", "Mara Quill + Tom Arden"],
  ["en", "Mara Quill met Tom Arden. The leaders said the harbour is closed.", "The leaders"],
])("in %s, “%s” is told by %s", (lang, text, speaker) => {
  expect(quotesIn(text, lang).map((one) => one.split(" | ").at(-1))).toEqual([speaker]);
});

test("an asked-for silence about a name is nothing that is told, the matter of a talk is", () => {
  expect(quotesIn("Mara Quill left early, speaking on condition of anonymity.", "en")).toEqual([]);
  expect(quotesIn("Mara Quill spoke of the harbour.", "en")).toEqual(["indirect | the harbour | Mara Quill"]);
});
