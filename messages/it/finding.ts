import type { finding as English } from "@/messages/en/finding";

const number = (n: number) => n.toLocaleString("it");
const part = (kept: number, length: number, what: string) =>
  kept === length ? `Tutte le ${number(length)} ${what}` : `${number(kept)} ${what} su ${number(length)}`;

export const finding: typeof English = {
  title: "Incolla una citazione che hai visto",
  lead: "Scopri se è in questo archivio, con quali parole è stata stampata e da chi.",
  words: "La citazione",
  hint: (most) => `In qualsiasi lingua, intera o in parte; al massimo ${number(most)} caratteri.`,
  by: "A chi è attribuita (facoltativo)",
  compare: "Confronta",
  result: "Che cosa si è trovato",
  found: (n, areTheSame) =>
    areTheSame
      ? n === 1
        ? "Una citazione pubblicata ha queste parole."
        : `${n} citazioni pubblicate hanno queste parole o parte di esse.`
      : n === 1
        ? "Una citazione pubblicata ha parole simili a queste."
        : `${n} citazioni pubblicate hanno parole simili a queste.`,
  few: "Parole così poche possono essere di chiunque: aggiungine altre per una risposta più sicura.",
  relation: {
    identical: "Le stesse parole.",
    punctuation: "Le stesse parole; cambiano solo segni, maiuscole o accenti.",
    excerptOfPrinted: "Una parte di ciò che è stato stampato, parola per parola.",
    excerptOfAsked: "Tutto ciò che è stato stampato, in mezzo ad altre parole.",
    ellipsis: "Le stesse parole, tranne quelle al posto delle quali stanno i puntini.",
    reworded: "Quasi le stesse parole.",
    passage: "Un passo è uguale; prima o dopo, i due testi sono diversi.",
  },
  why: (kept, length, isReordered) =>
    `${part(kept, length, "parole")}${isReordered ? ", in altro ordine" : " nello stesso ordine"}`,
  whySigns: (kept, length, isReordered) =>
    `${kept === length ? `Tutti i ${number(length)} caratteri` : `${number(kept)} caratteri su ${number(length)}`}${isReordered ? ", in altro ordine" : " nello stesso ordine"}`,
  cut: (n) =>
    `i puntini stanno al posto di ${n === 1 ? "1 parola stampata" : `${number(n)} parole stampate`}`,
  cutInPrint: (n) =>
    `nella stampa i puntini stanno al posto di ${n === 1 ? "1 di queste parole" : `${number(n)} di queste parole`}`,
  places: (n) => (n === 1 ? "1 punto diverso" : `${number(n)} punti diversi`),
  conflict: {
    number: "Un numero è diverso",
    negation: "Una negazione è diversa",
    modality: "È diverso quanto è certo ciò che si dice",
    name: "Un nome è diverso",
  },
  conflictWords: (asked, printed) =>
    asked === ""
      ? `«${printed}» è stampato, e manca in ciò che hai incollato`
      : printed === ""
        ? `«${asked}» è in ciò che hai incollato, e non è stato stampato`
        : `«${asked}» in ciò che hai incollato, «${printed}» nella stampa`,
  differences: "Dove sono diverse",
  pastedHere: "Hai incollato",
  printedThere: "Stampato",
  nothingHere: "niente",
  printing: (siglum) => `Stampa ${siglum}, `,
  longPrinting: "Una parte di un testo stampato più lungo.",
  other: (given, name) => `Questo archivio attribuisce queste parole a ${name}, non a ${given}.`,
  printedOther: (given, name) =>
    `Questa stampa attribuisce le parole a ${given}; questo archivio le attribuisce a ${name}.`,
  open: "Apri la citazione a questa stampa",
  nothing: {
    title: "Queste parole non sono in questo archivio.",
    means:
      "Non vuol dire che nessuno le abbia dette, né che siano false: si confrontano solo le citazioni verificate e pubblicate qui, nelle lingue in cui sono state stampate.",
    ways: "Che cosa puoi provare",
    fewer: "Incolla solo le parole tra virgolette.",
    original: "Incollale nella lingua in cui sai che sono state dette.",
    search: "Cerca un nome o una sola parola",
  },
  refused: {
    long: (found, limit) =>
      `Il testo ha ${number(found)} caratteri; se ne confrontano al massimo ${number(limit)}. Incolla solo la citazione.`,
    bytes: (found, limit) =>
      `Sono arrivati ${number(found)} byte, e se ne leggono al massimo ${number(limit)}. Incolla solo la citazione.`,
    short: (found, limit) =>
      found === 0
        ? `Nel testo non ci sono parole; ne servono almeno ${limit}.`
        : `Il testo ha solo ${found === 1 ? "1 parola" : `${found} parole`}; ne servono almeno ${limit}.`,
    malformed: () => "Il testo contiene caratteri che non sono testo.",
    "name-long": (found, limit) =>
      `Il nome ha ${number(found)} caratteri; può averne al massimo ${number(limit)}.`,
  },
};
