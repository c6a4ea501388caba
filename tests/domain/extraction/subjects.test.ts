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

test.each<[Lang, string, string[]]>([
  [
    "fr",
    "Odile Varin a appelé à « une paix juste et durable ».",
    ["mixed | à « une paix juste et durable » | Odile Varin"],
  ],
  ["fr", "La ville est appelée « la belle du fleuve ».", []],
  [
    "fr",
    "Paul Varin a dit que le port est fermé. À la mairie, on se dit « inquiet de la crue ».",
    ["indirect | que le port est fermé | Paul Varin", "mixed | « inquiet de la crue » | nobody"],
  ],
  [
    "it",
    "«Il porto resterà aperto», ha scritto su X il titolare del dicastero.",
    ["direct | «Il porto resterà aperto» | il titolare del dicastero"],
  ],
  ["it", "«Il porto resterà aperto», ha scritto su X.", ["direct | «Il porto resterà aperto» | nobody"]],
  [
    "it",
    "Secondo il geologo Dario Belli, docente di idraulica, il fiume resterà alto.",
    ["indirect | il fiume resterà alto | Dario Belli"],
  ],
  [
    "it",
    "Secondo Dario Belli, resterà chiuso il porto, ma non la strada.",
    ["indirect | resterà chiuso il porto, ma non la strada | Dario Belli"],
  ],
  ["de", "„Mehr Mut“ – Regierungschefin Nora Feldt im Interview", ["direct | „Mehr Mut“ | Nora Feldt"]],
  ["de", "Die „große Brücke“ – Nora Feldt im Porträt – ist zu.", []],
])("in %s, “%s” is read as it is said", (lang, text, found) => {
  expect(quotesIn(text, lang)).toEqual(found);
});
