import type { sightings as English } from "@/messages/en/sightings";

export const sightings: typeof English = {
  heading: "Le stampe, cercate in questa copia",
  note: "Quel che si è trovato è una proposta finché una persona non lo conferma. Ogni stampa conserva le sue parole e la sua copia.",
  result: {
    same: "Uguali, nello stesso punto",
    moved: "Uguali, in un altro punto",
    edited: "Modificate",
    gone: "Sparite: qui non c’è nulla di simile",
    ambiguous: "Non è sicuro. Scegli dove sono.",
    unsearched: "Non cercate",
  },
  looking: "Si stanno cercando le stampe in questa copia: serve qualche secondo.",
  comparing:
    "Le parole sono lunghe: il confronto richiede qualche secondo. Fino ad allora quelle di prima e quelle di ora stanno una accanto all’altra.",
  parts: {
    label: "Parti dell’elenco",
    of: (number, all) => `Parte ${number} di ${all}.`,
    before: "Le stampe prima",
    after: "Le stampe dopo",
  },
  tooMuch:
    "C’è più di quanto si possa cercare in una volta. Conferma quel che si è trovato e si cercherà il resto; oppure confronta le due copie qui sotto.",
  alike: (words, before, after) =>
    `È uguale il ${words}% delle parole, il ${before}% di quelle prima e il ${after}% di quelle dopo.`,
  confirm: "Conferma",
  confirmHere: "Sono qui",
  confirmGone: "Sono sparite",
  confirmUnchanged: (n) =>
    n === 1 ? "Conferma quella rimasta uguale" : `Conferma tutte le ${n} rimaste uguali`,
  of: (siglum) => `Stampa ${siglum}`,
  inQuote: "della citazione",
  proposed: "proposta",
  confirmed: "confermato",
  confirmedOn: (when) => `Confermato il ${when}.`,
  furtherPrinting: "Aggiungi le parole nuove come altra stampa",
  newerCopy: "Della fonte c’è una copia più recente. Cerca lì queste parole.",
  changed: "La pagina è stata cambiata dopo la nostra copia",
  vanished: "Queste parole non sono più sulla pagina",
  unchanged: "Riviste, parola per parola uguali",
  seen: (day) => `(vista il ${day})`,
};
