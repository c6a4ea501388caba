import { describe, expect, test } from "vitest";
import { passagesIn, quotesIn } from "./found";

const DIRECT: [string, string[]][] = [
  ["«Il ponte resta chiuso», ha detto Anna Riva.", ["full | Il ponte resta chiuso | Anna Riva"]],
  ["“Il ponte resta chiuso”, ha detto Anna Riva.", ["full | Il ponte resta chiuso | Anna Riva"]],
  ['"Il ponte resta chiuso", ribadisce la sindaca Anna Riva.', ["full | Il ponte resta chiuso | Anna Riva"]],
  ["Anna Riva ha aggiunto: «Apriremo a maggio».", ["full | Apriremo a maggio | Anna Riva"]],
  ["Anna Riva è arrivata. Secondo lei, il ponte è sicuro.", ["indirect | il ponte è sicuro | Anna Riva"]],
  ["La sindaca di Rocca Alta, Anna Riva, ha detto che apre.", ["indirect | che apre | Anna Riva"]],
  ["La sindaca di Lesto Anna Riva ha detto che apre.", ["indirect | che apre | Anna Riva"]],
  ["Anna Riva: «Apriremo a maggio».", ["full | Apriremo a maggio | Anna Riva"]],
  ["«Apriremo a maggio»: così la sindaca, Anna Riva.", ["full | Apriremo a maggio | Anna Riva"]],
  ["«Apriremo a maggio», così Anna Riva in una nota.", ["full | Apriremo a maggio | Anna Riva"]],
  [
    "«Il ponte», ha spiegato Anna Riva, «resta chiuso».",
    ["full | Il ponte | Anna Riva", "full | resta chiuso | Anna Riva"],
  ],
  [
    "«Il ponte è chiuso», ha detto Anna Riva. «Lo apriremo a maggio».",
    ["full | Il ponte è chiuso | Anna Riva", "full | Lo apriremo a maggio | Anna Riva"],
  ],
  [
    "«Il ponte – ha detto Anna Riva – resta chiuso».",
    ["full | Il ponte | Anna Riva", "full | resta chiuso | Anna Riva"],
  ],
  ["«Quando apre il ponte?», ha chiesto Anna Riva.", ["full | Quando apre il ponte? | Anna Riva"]],
  ["Anna Riva ha detto che il ponte è “un pericolo” per tutti.", ["partial | un pericolo | Anna Riva"]],
  [
    "«Mi ha detto: “Il ponte è chiuso”», ricorda Anna Riva.",
    ["full | Mi ha detto: “Il ponte è chiuso” | Anna Riva"],
  ],
  [
    "Anna Riva arriva al ponte.\n\n— Il ponte è chiuso — dice Anna Riva. — Torni domani.",
    ["full | Il ponte è chiuso | Anna Riva", "full | Torni domani. | Anna Riva"],
  ],
];

const INDIRECT: [string, string[]][] = [
  ["Anna Riva nega di aver chiuso il ponte.", ["indirect | di aver chiuso il ponte | Anna Riva"]],
  ["Secondo il biologo Carlo Ferri, il ponte è sicuro.", ["indirect | il ponte è sicuro | Carlo Ferri"]],
  [
    "Anna Riva ha dichiarato che il ponte resta chiuso.",
    ["indirect | che il ponte resta chiuso | Anna Riva"],
  ],
  ["Ha detto Anna Riva che il ponte resta chiuso.", ["indirect | che il ponte resta chiuso | Anna Riva"]],
  ["Anna Riva ha promesso di riaprire il ponte.", ["indirect | di riaprire il ponte | Anna Riva"]],
  ["Anna Riva ha chiesto di chiudere il ponte.", ["indirect | di chiudere il ponte | Anna Riva"]],
  ["Anna Riva ha negato che il ponte sia chiuso.", ["indirect | che il ponte sia chiuso | Anna Riva"]],
  ["Anna Riva ha chiesto se il ponte aprirà.", ["indirect | se il ponte aprirà | Anna Riva"]],
  ["Anna Riva ha spiegato perché il ponte è chiuso.", ["indirect | perché il ponte è chiuso | Anna Riva"]],
  ["Anna Riva ritiene che il ponte sia sicuro.", ["indirect | che il ponte sia sicuro | Anna Riva"]],
  ["Anna Riva ha fatto sapere che il ponte aprirà.", ["indirect | che il ponte aprirà | Anna Riva"]],
  ["Anna Riva avverte: il ponte resta chiuso.", ["indirect | il ponte resta chiuso | Anna Riva"]],
  ["Secondo Anna Riva, il ponte resta chiuso.", ["indirect | il ponte resta chiuso | Anna Riva"]],
  ["Secondo Anna Riva il ponte resta chiuso.", ["indirect | il ponte resta chiuso | Anna Riva"]],
  ["A detta di Anna Riva, il ponte resta chiuso.", ["indirect | il ponte resta chiuso | Anna Riva"]],
  ["Stando ad Anna Riva, il ponte resta chiuso.", ["indirect | il ponte resta chiuso | Anna Riva"]],
  ["Per Anna Riva, il ponte è un pericolo.", ["indirect | il ponte è un pericolo | Anna Riva"]],
  ["Il ponte resta chiuso, secondo Anna Riva.", ["indirect | Il ponte resta chiuso | Anna Riva"]],
  ["Il ponte, secondo Anna Riva, resta chiuso.", ["indirect | Il ponte … resta chiuso | Anna Riva"]],
  ["I punti:\n- Anna Riva ha detto che il ponte è chiuso.", ["indirect | che il ponte è chiuso | Anna Riva"]],
  ["Il ponte resta chiuso, ha detto Anna Riva.", ["indirect | Il ponte resta chiuso | Anna Riva"]],
  [
    "Anna Riva ha detto che il ponte è chiuso e che aprirà a maggio.",
    ["indirect | che il ponte è chiuso e che aprirà a maggio | Anna Riva"],
  ],
  [
    "Anna Riva ha visitato il ponte, aggiungendo che aprirà a maggio.",
    ["indirect | che aprirà a maggio | Anna Riva"],
  ],
  [
    "Anna Riva ha detto che il ponte è chiuso, mentre i lavori sono fermi da marzo.",
    ["indirect | che il ponte è chiuso | Anna Riva"],
  ],
  [
    "Anna Riva ha definito il ponte «un pericolo per tutti».",
    ["mixed | il ponte «un pericolo per tutti» | Anna Riva"],
  ],
  [
    "Anna Riva respinge le accuse statunitensi secondo cui il ponte è chiuso.",
    ["indirect | il ponte è chiuso | Stati Uniti"],
  ],
];

const SPEAKERS: [string, string[]][] = [
  ["«Il ponte è chiuso», ha detto la ministra Anna Riva.", ["direct | «Il ponte è chiuso» | Anna Riva"]],
  [
    "La ministra Anna Riva è arrivata lunedì. «Il ponte è chiuso», ha detto Riva.",
    ["direct | «Il ponte è chiuso» | Anna Riva"],
  ],
  [
    "La ministra Anna Riva è arrivata lunedì. La ministra ha detto che il ponte è chiuso.",
    ["indirect | che il ponte è chiuso | Anna Riva"],
  ],
  [
    "Il ministro polacco Jan Kowal è arrivato lunedì. «Il ponte è bello», ha detto il ministro polacco.",
    ["direct | «Il ponte è bello» | Jan Kowal"],
  ],
  [
    "Anna Riva e Carlo Dini hanno visitato il ponte. «È chiuso», ha detto lui.",
    ["direct | «È chiuso» | Carlo Dini"],
  ],
  [
    "Anna Riva e Carlo Dini hanno detto che il ponte è chiuso.",
    ["indirect | che il ponte è chiuso | Anna Riva + Carlo Dini"],
  ],
  [
    "Anna Riva ha detto che il ponte è chiuso. Ha aggiunto che aprirà a maggio.",
    ["indirect | che il ponte è chiuso | Anna Riva", "indirect | che aprirà a maggio | Anna Riva"],
  ],
  [
    "«Il ponte è chiuso», ha detto il portavoce del ministero, Carlo Dini.",
    ["direct | «Il ponte è chiuso» | Carlo Dini"],
  ],
  [
    "Pechino ha annunciato che la visita durerà due giorni.",
    ["indirect | che la visita durerà due giorni | Cina"],
  ],
  ["Il Cremlino ha detto che la visita si farà.", ["indirect | che la visita si farà | Russia"]],
  ["«Il ponte è chiuso», ha gridato un pescatore.", ["direct | «Il ponte è chiuso» | un pescatore"]],
  ["Il pescatore ha detto ai turisti: «Il battello parte».", ["direct | «Il battello parte» | Il pescatore"]],
  [
    "Anna Riva ha detto a Carlo Dini che il ponte è chiuso.",
    ["indirect | che il ponte è chiuso | Anna Riva"],
  ],
];

describe("What somebody says in Italian", () => {
  test.each(DIRECT)("is found between its marks: %j", (text, expected) => {
    expect(passagesIn(text, "it")).toEqual(expected);
  });

  test.each(INDIRECT)("is found to the end of its clause: %j", (text, expected) => {
    expect(quotesIn(text, "it")).toEqual(expected);
  });

  test.each(SPEAKERS)("is given to who says it: %j", (text, expected) => {
    expect(quotesIn(text, "it")).toEqual(expected);
  });
});

test.each([
  "Il ponte e l’argine restano chiusi dall’inizio dell’anno.",
  "La nota del comune è lunga un po’ meno di una pagina.",
  "Anna Riva ha visitato il ponte che resta chiuso.",
  "La conferma della data arriverà a marzo.",
  "Da comprare:\n- pane per la festa\n- latte fresco.",
  "Anna Riva non ha detto che il ponte resta chiuso.",
  "Anna Riva non ha precisato quando aprirà il ponte.",
  "Il romanzo «Il ponte sul fiume» è uscito a maggio.",
  "Il cosiddetto “ponte dei sospiri” resta chiuso.",
  "Anna Riva, detta “la lupa”, vive accanto al ponte.",
  "Sul cancello c’è un cartello: «Vietato l’ingresso».",
  "Il ponte è stato aperto il 3 marzo 2021.",
  "Anna Riva si chiedeva spesso del ponte.",
  "Il cancello «Nord»: così lo chiama il custode.",
  "Il ponte è stretto, così Anna Riva scende a piedi.",
  "Anna Riva vive nel secondo palazzo dopo il ponte.",
  "Gli anni ’90 sono stati duri per il ponte.",
])("Nothing is said in Italian: %j", (text) => {
  expect(quotesIn(text, "it")).toEqual([]);
});
