import type { record as English } from "@/messages/en/record";
import { al, dal, del, il } from "./dates";
import { inWords } from "./numbers";
import { pages } from "./pages";
import { quote } from "./quote";
import { fields } from "./record-fields";

const plural = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

export const record: typeof English = {
  ...quote,
  ...pages,
  fields,

  printings: (n) => plural(n, "stampa", "stampe"),
  reports: (n) => plural(n, "resoconto indipendente", "resoconti indipendenti"),
  through: {
    interpreter: "tutte passate per un solo interprete",
    translator: "tutte passate per un solo traduttore",
  },
  throughWhom: { interpreter: "Interprete: ", translator: "Traduttore: " },
  languages: (n) => plural(n, "lingua", "lingue"),
  changes: (n) => plural(n, "variante", "varianti"),
  people: (n) => (n === 1 ? "una persona" : `${inWords(n)} persone`),
  editionNumber: (n) => `Edizione ${n}`,
  onThisPage: "In questa pagina",
  howWeDecide: "Come decidiamo",
  noneFound: "Nessuna trovata.",
  notKnown: "non noto",
  unknownSpeaker: "Chi parla non è noto",
  quoteTitle: (names, date, words) => `${names}, ${date}: «${words}»`,
  inBrackets: (text) => `[${text}]`,
  hidden: (name, code) => `${name}, ${code}`,
  next: "Pagina seguente",
  newest: "Torna ai più recenti",

  provenance: {
    stated: "dichiarato",
    inherited: "ripreso da un’altra fonte",
    inferred: "dedotto",
    not_known: "non noto",
  },
  because: (basis, reason) => `${basis}: ${reason}`,

  byline: {
    spokenIn: (language) => `Lingua parlata: ${language}`,
    language: "Lingua parlata non nota",
    original: {
      found: "l’originale è registrato",
      not_found: "originale non trovato",
      not_sought: "l’originale non è stato cercato",
    },
    recordedIn: " in ",
    onBehalfOf: "a nome di",
    relayedBy: "riferito da",
  },

  quotation: {
    printedInBefore: "Come stampato in ",
    translatedBy: "traduzione di ",
    machine: "traduzione automatica",
    indirect: "Riferito senza virgolette.",
    cutUnmarked: "Qui mancano parole, senza alcun segno.",
    cutFalse: "Il segno di taglio è falso: nulla è stato tagliato.",
    restoredCut: "Le parole al posto delle quali stanno i puntini, in ",
    restoredOther: "Le parole prima che cambiassero, in ",
    enteredIn: "; il cambiamento è entrato in ",
    markedBy: "Segnalano il taglio",
    unmarkedBy: "Non lo segnalano",
    partlyBy: "Tagliano solo una parte delle parole",
    signless: ", senza alcun segno",
    takenOverIn: ", ripreso in ",
  },

  answers: {
    attribution: "L’ha detto?",
    wording: "Sono queste le parole?",
    veracity: "È vero?",
    unknowns: "Che cosa non sappiamo",
    notJudged: {
      attribution: "Nessun giudizio pubblicato su chi l’ha detto.",
      wording: "Nessun giudizio pubblicato sulle parole di questa stampa.",
      veracity: "Nessuna affermazione contenuta in queste parole è stata verificata.",
    },
    nothing: "Nulla che pesi su questi giudizi.",
    judgedFor: (siglum) => `Giudicato per la stampa ${siglum}.`,
    alreadyIn: (siglum) => `Il cambiamento è già in ${siglum}.`,
    originalMissing: "Originale non allegato.",
    circular: "Attenzione: tutte le stampe risalgono a un solo resoconto e possono ripeterne un errore.",
    claimElsewhere: (siglum) => `Un’affermazione fatta nella stampa ${siglum}:`,
    claimAbout: "Un’affermazione su queste parole:",
    why: "Perché",
    method: "Metodo",
    approvedBy: (people) => `Approvata da ${people} sul testo esatto.`,
  },

  nav: {
    cite: "Cita",
    chain: "Catena",
    evidence: "Prove",
    history: "Storia",
    variances: "Differenze",
    record: "La scheda",
  },

  evidence: {
    heading: "Prove",
    capturedSeen: (date) => `Copia conservata, vista ${il(date)}`,
    noCapture: "Nessuna copia conservata",
    summary: "Nostra sintesi della fonte, non le sue parole.",
  },

  searches: {
    heading: "Ricerche fatte",
    sought: "Che cosa",
    query: "Con le parole",
    result: "Esito",
    all: (date, place) => `Tutte ${il(date)}${date}. ${place}.`,
    none: "Nessuna ricerca registrata.",
    comment: "Richieste di commento",
    noContact: "nessuna registrata.",
    asked: (date, channel) => `chiesto ${il(date)}${date}, ${channel}`,
    deadline: (date) => `risposta chiesta entro ${il(date)}${date}`,
    answered: (date) => `Ha risposto ${il(date)}${date}:`,
    unanswered: "Finora nessuna risposta.",
  },

  claims: { heading: "Affermazioni in queste parole", of: "Affermazioni" },

  linked: { heading: "Citazioni collegate", other: "un’altra citazione" },

  history: {
    heading: "Storia",
    title: (name) => `Edizioni di ${name}`,
    proof: "Prova nel registro",
    approved: (people) => `Approvata da ${people} sul testo esatto.`,
    compare: "Che cosa è cambiato, campo per campo",
    all: "Tutte le edizioni, campo per campo",
    first: "La prima edizione; prima non c’è nulla.",
    noChange: "Nessun campo della scheda è diverso.",
    was: "era",
    is: "è",
    added: "aggiunto",
    removed: "tolto",
    hash: "sha-256",
    older: "Edizioni precedenti",
    formers: "Schede unite a questa; le loro edizioni restano leggibili:",
  },

  edition: {
    permanent: (number) => `Questa è l’edizione ${number}, così come è stata sigillata; non cambia.`,
    notCurrent: (newest) => `Ce n’è una più recente, la ${newest}.`,
    current: "È la più recente.",
    retracted: "La scheda è stata poi ritrattata.",
    merged: "Da allora è stata unita a un’altra scheda.",
    toSurvivor: "La scheda di cui ora fa parte",
    toRecord: "L’edizione più recente",
    toTombstone: "Perché è stata ritrattata",
  },

  correction: {
    of: {
      correction: "Correzione",
      clarification: "Precisazione",
      update: "Aggiornamento",
      retraction: "Ritrattazione",
      new: "Prima pubblicazione",
    },
    dated: (date) => ` ${del(date)}`,
    said: (number) => `L’edizione ${number} diceva`,
    says: (number) => `L’edizione ${number} dice`,
    now: "Ora dice",
    staysBefore: "",
    stays: ": resta com’era.",
  },

  tombstone: {
    retracted: "Ritrattata",
    suspended: "Sospesa",
    title: "Questa scheda è stata ritrattata.",
    stoodOn: (date) => `È stata qui ${il(date)}`,
    stoodFrom: (date) => `È stata qui ${dal(date)}`,
    stoodUntil: (date) => ` ${al(date)}`,
    approved: (n) =>
      n === 2
        ? "Due persone hanno approvato la ritrattazione."
        : `${n} persone hanno approvato la ritrattazione.`,
    former: (n) => `L’edizione ${n}, com’era`,
    exports: "La scheda non si esporta più. Il suo indirizzo resta.",
    suspendedTitle: "Questa scheda per il momento non è mostrata.",
    suspendedUntil: (instant) =>
      `Una persona della redazione l’ha tolta alla vista. Se una seconda non lo conferma entro ${instant}, torna visibile.`,
    suspendedByTwo: "Una persona della redazione l’ha tolta alla vista e una seconda l’ha confermato.",
    speaker: "Riguardava parole attribuite a ",
    claimed: "Riguardava l’affermazione ",
  },
};
