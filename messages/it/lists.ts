import type { lists as English } from "@/messages/en/lists";

/** The desk's lists: what they are called, how one looks in them, what an empty one says. */
export const lists: typeof English = {
  button: "Trova",
  quotes: {
    find: "Trova citazioni",
    findHint: "Parole come stampate, o il nome di chi parla",
    none: "Qui non ci sono ancora citazioni. Una citazione nasce da un articolo, oppure si comincia qui a mano.",
    noneFound: "Nessun risultato. Prova con meno parole, o con un’altra grafia del nome.",
    begin: "Nuova citazione",
    more: "Citazioni meno recenti",
    newest: "Torna alle più recenti",
  },
  claims: {
    find: "Trova affermazioni",
    findHint: "Parole dell’affermazione",
    none: "Qui non ci sono ancora affermazioni. Un’affermazione è una sola proposizione verificabile, fatta in una citazione o con la voce della fonte.",
    noneFound: "Nessun risultato. Prova con meno parole.",
    begin: "Nuova affermazione",
    more: "Affermazioni meno recenti",
    newest: "Torna alle più recenti",
  },
  sources: {
    find: "Trova fonti",
    findHint: "Titolo, indirizzo o editore",
    none: "Qui non ci sono ancora fonti. Un articolo acquisito ne diventa una.",
    noneFound: "Nessun risultato. Prova con meno parole, o con il nome dell’editore.",
    begin: "Nuova fonte",
    more: "Fonti meno recenti",
    newest: "Torna alle più recenti",
  },
  speakers: {
    find: "Trova chi parla",
    findHint: "Un nome qualsiasi, in qualsiasi scrittura",
    none: "Qui non c’è ancora nessuno. Crea la prima scheda: per cominciare basta un nome.",
    noneFound: "Nessun risultato. Prova un’altra grafia del nome.",
    begin: "Nuova scheda",
    more: "Pagina successiva",
    newest: "Torna all’inizio",
  },
};
