import { languageName } from "@/domain/text/languages";
import type { suggest as English, ReasonWords } from "@/messages/en/suggest";

const reasons: ReasonWords = {
  identical: () => "le parole sono identiche",
  near: ({ percent }) => `il ${percent}% delle parole sta nello stesso ordine in entrambe`,
  named: ({ name, place }) =>
    ({
      credits: `i suoi crediti nominano ${name}`,
      translator: `la sua traduzione nomina ${name}`,
      attribution: `attribuisce le parole a ${name}`,
      beside: `${name} è nominato accanto alle parole`,
    })[place],
  same_writer: ({ name }) => `${name} ha scritto entrambe`,
  language: ({ lang }) => `dice di averle sentite in ${languageName(lang, "it")}`,
  heard: () => "non nomina altre fonti, e quella stampa vale per le parole pronunciate",
  readout: () => "non nomina altre fonti, e quella stampa è il resoconto di chi parla",
  elsewhere: () => "la sua fonte ha preso da lì le parole di altre citazioni",
  alike: ({ percent }) => `il ${percent}% di numeri, nomi e argomenti è lo stesso nelle due lingue`,
  later: ({ days }) => (days === 1 ? "stampata un giorno dopo" : `stampata ${days} giorni dopo`),
};

export const suggest: typeof English = {
  title: "Da dove vengono le stampe",
  lead: "Proposte ricavate da parole, crediti, date e lingue, prima quelle con i motivi migliori. Nulla vale finché non lo confermi.",
  count: (n) => (n === 1 ? "1 origine proposta" : `${n} origini proposte`),
  none: "Nessuna proposta.",
  list: "Origini proposte",
  recorded: "Come risulta",
  recordedNote: "apri una stampa per dire da dove viene o per togliere un passaggio",
  reasons,
  heard: "come parole pronunciate",
  confirm: "Conferma",
  edit: "Modifica prima",
  dismiss: "No",
  confirmOf: (to, from) => `Conferma: ${to} viene da ${from}`,
  editOf: (to, from) => `Modifica prima: ${to} da ${from}`,
  dismissOf: (to, from) => `No: ${to} non viene da ${from}`,
  keys: { rows: "avanti, indietro", confirm: "conferma quella segnata", dismiss: "no a quella segnata" },
};
