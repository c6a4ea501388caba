import { capital } from "@/messages/capital";
import type { quote as English } from "@/messages/en/quote";

const plural = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

export const quote: typeof English = {
  printing: {
    heading: "Stampe",
    count: (printings, languages) => `${printings}, in ${languages}.`,
    never: "Le parole si confrontano dentro una lingua, mai fra lingue diverse.",
    numbered: "I piccoli numeri contano le frasi, così le traduzioni si leggono una accanto all’altra.",
    group: (language) => capital(language),
    groupAgainst: (language, siglum) => `${capital(language)}, confronto parola per parola con ${siglum}`,
    attribution: "Attribuzione: ",
    noAttribution: "Attribuzione non registrata",
    inPublisher: ", in ",
    seenThrough: ", visto attraverso ",
    leading: "la stampa mostrata sopra",
    original: "le parole come dette",
    base: "base di questo gruppo",
    noChange: (siglum) => `nessuna parola diversa da ${siglum}`,
    givenTo: "attribuite a ",
    distance: (hops, translations) =>
      hops === 0
        ? ""
        : `${plural(hops, "passo", "passi")} dall’originale, ${plural(translations, "traduzione", "traduzioni")}`,
    proposed: "trovata da un programma, confermata da una persona",
    key: {
      other: "altre parole",
      added: "parole che la base non ha",
      omitted: "parole mancanti",
      cut: "un taglio, come stampato",
      moved: "parole che stanno altrove",
    },
    spoken: {
      other: (siglum) => `${siglum} ha «`,
      added: (siglum) => `${siglum} aggiunge «`,
      omitted: (siglum) => `${siglum} omette «`,
      cut: (siglum) => `${siglum} ha il segno di taglio «`,
      moved: (siglum) => `${siglum} ha qui, spostate, le parole «`,
      movedAway: (siglum) => `${siglum} ha altrove le parole «`,
      instead: "» invece di «",
      close: "»",
    },
    apparatus: (language) => `Apparato, ${language}`,
    om: "om.",
    // In an apparatus: a printing in part begins later, or ends before.
    notQuoted: "non citato",
    elsewhere: "altrove",
    before: (siglum) =>
      `Prima della parentesi le parole di ${siglum}; dopo, che cosa hanno le altre, e quali.`,
    inPhrase: (numbers) => `frase ${numbers}: `,
    omKey: "non c’è",
    cite: (siglum) => `Cita ${siglum}`,
  },

  variance: {
    heading: "Differenze",
    note: "Che cosa è cambiato da una stampa all’altra, e quanto pesa.",
    way: "Da, a",
    what: "Che cosa è cambiato",
    weight: "Peso",
    became: "è diventato",
    nothing: "nulla",
    words: "Parole",
    none: "Nessuna differenza registrata fra le stampe.",
  },

  chain: {
    heading: "Catena",
    drawing: (printings) =>
      `Stemma di ${printings}: un albero, in alto la più antica. Segue lo stesso albero come elenco.`,
    stated: "dichiarato dalla fonte",
    inferred: "nostra deduzione; il motivo è nell’elenco",
    unknownOrigin: "Le parole come dette",
    inLanguage: (language) => `, in ${language}`,
    notFound: "non trovate",
    notSought: "non cercate",
    shown: "le parole in alto",
    changedHere: "cambiato qui",
    cutHere: "tagliato qui",
    givenTo: (names) => `attribuite a ${names}`,
    also: "anche",
    origin: "da dove ha preso le parole non è registrato",
    fromUnknown: "da una fonte non vista",
    circle: (sigla) =>
      `Le stampe risultano risalire l’una all’altra in cerchio (${sigla}); nessun albero può essere disegnato.`,
    region: "Il disegno della catena: è più largo della pagina e si può spostare di lato.",
    noKind: "una linea senza parola: una traduzione",
  },

  cite: {
    heading: "Cita",
    words: "Le parole come stampate",
    wordsIn: (siglum) => `Le parole come stampate in ${siglum}`,
    record: "Questa scheda",
    recordInstead: "Cita invece questa scheda",
    source: "La stampa stessa",
    utterance: "Le parole pronunciate",
    select: "Un clic seleziona tutta la citazione. Ogni stampa ha la sua.",
    all: "Tutte le stampe e i formati",
    formats: "File e formati",
    permalink: "Indirizzo permanente di questa edizione",
    pending: "Le citazioni di questa edizione sono in preparazione; i file qui sotto sono pronti.",
    inText: "Nel testo:",
    ofPrinting: (siglum) => `Stampa ${siglum}`,
    title: "Cita",
    titled: (name) => `Citare ${name}`,
    choose:
      "Cita la stampa che hai visto. Le parole si citano come le riporta quella stampa; la scheda si cita per ciò che ne dice.",
    copy: (name) => `Copia: ${name}`,
    file: "Come file",
    unseen: "Contiene caratteri che non si vedono; con i segni si legge:",
    stylesOf: "Le citazioni seguono gli stili del progetto",
  },

  format: {
    "csl-json": "CSL-JSON",
    bibtex: "BibTeX",
    biblatex: "BibLaTeX",
    ris: "RIS",
    "json-ld": "JSON-LD",
    "wikitext-en": "Wikipedia in inglese",
    "wikitext-it": "Wikipedia in italiano",
    json: "La scheda intera, JSON",
    text: "Citazione come testo semplice",
  },
};
