import type { queue as English } from "@/messages/en/queue";

const items = (n: number) => (n === 1 ? "1 voce" : `${n} voci`);

export const queue: typeof English = {
  title: "Coda",
  views: "Viste della coda",
  tabs: {
    mine: "Mie",
    review: "Da rivedere",
    unassigned: "Non assegnate",
    corrections: "Correzioni",
    published: "Pubblicate",
  },
  many: "1000+",
  titled: (tab) => `Coda: ${tab.toLowerCase()}`,
  forYou: "In attesa di te",
  forOthers: "In attesa di altri",
  forAnyone: "Da prendere",
  asItStands: "Così com’è",
  inOrder: (n) => `${items(n)}, dalla più recente`,
  older: "Precedenti",
  turning: "Altre pagine",
  newest: "Torna ai più recenti",
  state: {
    confirming: "Da confermare",
    draft: "Bozza",
    changed: "Modificata",
    in_review: "In revisione",
    changes_requested: "Modifiche chieste",
    approved_in_part: "1 approvazione su 2",
    approved: "Approvata",
    published: "Pubblicata",
    suspended: "Sospesa",
  },
  left: (n) => (n === 1 ? "Ne resta 1" : `Ne restano ${n}`),
  edition: (n) => `Edizione ${n}`,
  practice: "Caso di prova",
  neverPublic: "Non diventa mai pubblico.",
  article: "articolo",
  undated: "senza data",
  quote: "Citazione",
  claim: "Affermazione",
  noWords: "Una citazione ancora senza stampe",
  decided: (found, accepted, rejected) => `${found} trovate, ${accepted} accettate, ${rejected} respinte`,
  printings: (n) => (n === 1 ? "1 stampa" : `${n} stampe`),
  noOriginal: "originale non trovato",
  occurrences: (n) => (n === 1 ? "fatta in 1 luogo" : `fatta in ${n} luoghi`),
  notJudged: "non ancora giudicata",
  for: (n) => `${n} a favore`,
  against: (n) => `${n} contro`,
  qualifies: (n) => `${n} con riserva`,
  who: {
    you: "Tu:",
    named: (name) => `${name}:`,
    any_member: "Chiunque:",
    any_reviewer: "Un revisore:",
    second_reviewer: "Un secondo revisore:",
    any_editor: "Un redattore:",
    nobody: "",
  },
  due: {
    lead: "Vi è confluito un doppione: quando sarà ripubblicata, il vecchio indirizzo porterà qui.",
    open: "Un’unione è stata annullata: quando sarà ripubblicata, il suo indirizzo si riaprirà.",
  },
  what: {
    decide: (left) => (left === 1 ? "decidere l’ultimo passo" : `decidere i ${left} passi rimasti`),
    send: (accepted) =>
      accepted === 0
        ? "non è stato accettato nulla: da chiudere"
        : `inviare alla coda le ${accepted} accettate`,
    complete: (missing, more) =>
      more === 0 ? missing : `${missing}, e ${more === 1 ? "un’altra cosa" : `altre ${more} cose`}`,
    submit: "inviarla in revisione",
    exercise: "completa; resta qui",
    answer: (threads, by) => {
      if (threads === 0) return by ? `rispondere a ${by}, poi inviare di nuovo` : "inviare di nuovo";
      const open = threads === 1 ? "1 discussione" : `${threads} discussioni`;
      return by
        ? `rispondere a ${open} di ${by}, poi inviare di nuovo`
        : `rispondere a ${open}, poi inviare di nuovo`;
    },
    review: (opened, of, isSecond) =>
      `${isSecond ? "dare la seconda approvazione" : "rivederla"}${of === 0 ? "" : `; ${opened} prove aperte su ${of}`}`,
    publish: (edition) => `pubblicare l’edizione ${edition}`,
    begin: "lavorarci; nulla è ancora cambiato",
    confirm: (until) => `confermare la sospensione, altrimenti torna visibile il ${until} UTC`,
    settle: "correggerla, ritrattarla o mostrarla di nuovo",
  },
  missing: {
    "printing-needed": "aggiungere una stampa",
    "speaker-needed": "indicare chi parla",
    "attribution-needed": "giudicare l’attribuzione",
    "sentence-needed": "scrivere la frase del giudizio",
    "rationale-needed": "scrivere la motivazione",
    "search-needed": "registrare una ricerca",
    "primary-printing-needed": "aggiungere una stampa di una fonte primaria",
    "two-reports-needed": "trovare un secondo resoconto indipendente",
    "occurrence-needed": "dire dove si fa l’affermazione",
    "veracity-needed": "giudicare l’affermazione",
    "unknowns-needed": "dire che cosa non si sa",
    "evidence-needed": "legare una prova a un testo acquisito",
  },
  bar: {
    alone: "L’hai sospesa tu e non puoi confermarla da solo.",
    "four-eyes": "L’hai scritta tu e non puoi approvare la tua.",
    "conflict-of-interest": "Qui hai dichiarato un conflitto di interessi.",
    "decided-already": "Hai già deciso.",
  },
  empty: {
    mine: {
      title: "Nulla ti attende",
      says: "Qui comparirà ciò che hai iniziato o che ti è assegnato, con ciò che manca.",
    },
    review: {
      title: "Nulla da rivedere",
      says: "Qui compariranno le proposte inviate da altri, finché non sono approvate e pubblicate.",
    },
    unassigned: {
      title: "Tutto ha qualcuno",
      says: "Qui compariranno le bozze che non sono di nessuno e gli articoli da confermare.",
    },
    corrections: {
      title: "Nessuna correzione aperta",
      says: "Quando si cambia qualcosa di pubblicato, compare qui finché una nuova edizione non risponde.",
    },
    published: {
      title: "Nulla è ancora pubblicato",
      says: "Qui compariranno le edizioni, dalla più recente, via via che vengono sigillate.",
    },
  },
  ways: {
    review: (n) => `Vedi che cosa c’è da rivedere (${n})`,
    unassigned: (n) => `Vedi che cosa non ha nessuno (${n})`,
    corrections: "Vedi le correzioni pubblicate",
    article: "Acquisisci un articolo",
  },
  firstArticle:
    "Entra un articolo, ne escono le citazioni: ognuna è confermata da te prima di entrare nell’archivio.",
  keys: { rows: "successivo, precedente", open: "apri", article: "nuovo articolo", review: "da rivedere" },
};
