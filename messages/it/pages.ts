import type { pages as English } from "@/messages/en/pages";
import { al, il } from "./dates";

const plural = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

export const pages: typeof English = {
  claim: {
    kicker: "Affermazione",
    made: "Dove è fatta",
    ownVoice: "con la propria voce",
    inQuote: "Nella citazione di ",
    printing: (siglum) => `, stampa ${siglum}`,
    asOf: (date) => `${al(date) === "al " ? "Al " : "All’"}${date}`,
    linked: "Affermazioni collegate",
    definition: (label, definition) => `${label}: ${definition}`,
  },

  speaker: {
    onTheDay: "Nel giorno delle parole registrate qui: ",
    office: "In carica",
    noEnd: "fine non nota",
    noStart: "inizio non noto",
    seenIn: (date) => `in carica alla data ${date}`,
    facts: "Prima e dopo",
    factsNote: "Ciò che è accaduto a chi parla non cambia ciò che fu detto, né come è giudicato.",
    source: "fonte",
    names: "Nomi",
    familyFirst: (name) => `Il cognome precede: ${name}.`,
    noWikidata: "Nessun identificativo Wikidata registrato.",
    quotes: "Citazioni",
    claims: "Affermazioni",
    checked: (quotes, claims) =>
      claims === 0
        ? plural(quotes, "citazione pubblicata.", "citazioni pubblicate.")
        : `${plural(quotes, "citazione", "citazioni")} e ${plural(claims, "affermazione", "affermazioni")} pubblicate.`,
    notSample: "È ciò che è stato verificato. Non è un campione, e non dice nulla del resto che fu detto.",
    counts: "Che cosa è stato verificato",
    mention: {
      speaker: "detto",
      joint: "detto insieme ad altri",
      on_behalf_of: "detto a suo nome",
      relayed_by: "riferito",
      as_printed: "stampato sotto questo nome, detto da altri",
      claim: "affermato",
    },
    none: "Nessuna scheda è ancora pubblicata.",
  },

  source: {
    kicker: (kind, language) => `Fonte, ${language}, ${kind}`,
    translatedBy: "Traduzione di ",
    by: "Di ",
    agency: "Testo di ",
    through: "Visto attraverso ",
    record: "La scheda",
    published: "Pubblicata",
    address: "Indirizzo",
    noAddress: "non indicato; la pagina non è stata trovata",
    tier: "Distanza",
    tierWords: {
      primary: "Primaria: viene da chi ha parlato o registrato",
      secondary: "Secondaria: riferisce ciò che ha sentito o visto",
      tertiary: "Terziaria: riferisce ciò che altri hanno stampato",
    },
    titleIs: "Titolo",
    credits: "Crediti come stampati",
    note: "Nota",
    copy: "Copia conservata",
    archive: "copia in archivio",
    passages: "Passi",
    passagesNote:
      "Si mostrano solo i passi contenuti in schede pubblicate, con poche parole intorno; il testo intero è di chi lo ha pubblicato.",
    asPrinted: "I passi, come stampati",
    anomalies: "Sviste e residui",
    derived: "Da che cosa viene, che cosa ne viene",
    cameFrom: "ha preso le parole da",
    evidence: "Usata come prova",
    claimHere: "affermazione",
    none: "Nessuna scheda pubblicata ne contiene un passo.",
    noted: (n) => `Nota ${n}`,
  },

  home: {
    search: "Cerca persone, parole, fonti",
    button: "Cerca",
    newly: "Appena pubblicata",
    editions: "Nuove edizioni",
    corrections: "Correzioni",
    allCorrections: "Tutte le correzioni",
    noCorrections: "Finora nessuna.",
    claims: "Affermazioni",
    empty: "Non è ancora pubblicato nulla.",
    emptyWay: "Qui staranno le citazioni con ogni stampa trovata, e che cosa è cambiato per strada.",
    restored: "Le parole al posto delle quali stanno i puntini",
  },

  search: {
    title: "Cerca",
    narrow: "Restringi la ricerca",
    facets: {
      speaker: "Chi parla",
      lang: "Lingua di stampa",
      year: "Detto nel",
      verdict: "Giudizio",
    },
    found: (n, isMore) => (isMore ? `Più di ${n} schede` : plural(n, "scheda", "schede")),
    contain: " contengono ",
    containsOne: " contiene ",
    all: " in tutto.",
    nothing: "Nulla di pubblicato contiene ",
    nothingAll: "Non è ancora pubblicato nulla.",
    nothingWay:
      "Prova con meno parole, in un’altra lingua, o con il nome di chi ha parlato. Ciò che non abbiamo verificato non è qui.",
    removeFacets: "Cerca senza restringere",
    remove: (name) => `Togli: ${name}`,
    printedIn: (name) => `Come stampato in ${name}.`,
  },

  corrections: {
    title: "Correzioni",
    subtitle:
      "Ciò che abbiamo pubblicato e dovuto cambiare, dal più recente. Le edizioni precedenti restano raggiungibili.",
    none: "Finora nessuna correzione.",
    show: "La scheda",
  },

  log: {
    title: "Il registro",
    subtitle:
      "Ogni cambiamento è una voce di un solo elenco che può soltanto crescere. Ciò che è firmato qui non si può riscrivere di nascosto.",
    entries: (n) => `${n} voci`,
    checkpoint: "Ultimo punto firmato",
    noCheckpoint: "Nessun punto è ancora firmato.",
    covers: (n, at) => `Copre ${n} voci ed è stato firmato ${il(at)}${at}.`,
    download: "Il punto come nota firmata",
    key: "La chiave che lo firma",
    verify: "Come verificare",
    steps: [
      "Conserva una copia del punto firmato e della chiave. Chi possiede questa macchina non può cambiare ciò che hai tu.",
      "Prendi qui sotto la prova di un’edizione: contiene il testo sigillato, la voce del registro e la via fino alla radice firmata.",
      "Calcola SHA-256 del testo in forma canonica (RFC 8785) e confrontalo con quello nella pagina della scheda.",
      "Segui gli hash della prova fino alla radice (RFC 9162, sezione 2.1.3), confrontala con il punto firmato e controlla la firma Ed25519 con la chiave.",
      "Più tardi, prendi un nuovo punto firmato: deve contenere quello che hai conservato.",
    ],
    editions: "Ultime edizioni nel registro",
    entry: "Voce",
    proof: "Prova",
    onServer: "Chi gestisce questa istanza controlla l’intero registro con ",
  },
};
