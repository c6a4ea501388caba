import type { shell as English } from "@/messages/en/shell";

export const shell: typeof English = {
  promise: "Chi l’ha detto, dove è stato stampato e che cosa è cambiato per strada.",
  titled: (title) => `${title} – Attesto`,
  homeTitle: "Attesto: chi l’ha detto, dove è stato stampato e che cosa è cambiato per strada",
  skip: "Vai al testo",
  mainNav: "Principale",
  languageNav: "Lingua",
  furtherNav: "Altro",
  otherLanguage: "English",
  search: "Cerca",
  check: "Incolla una citazione",
  corrections: "Correzioni",
  method: "Metodo",
  about: "Chi siamo",
  log: "Registro",
  licence: "Licenza",
  copy: "Copia",
  copied: "Copiato",
  findLabel: "Cerca, o incolla le parole che cercavi",
  notFound: {
    rubric: "Non trovato",
    title: "A questo indirizzo non c’è alcuna scheda.",
    stays: "Ciò che pubblichiamo resta al suo indirizzo.",
    mistyped: (id) => [
      id,
      " non è uno dei nostri numeri: l’ultimo carattere non si accorda con gli altri, perciò una lettera è stata probabilmente scritta male. Ciò che pubblichiamo resta al suo indirizzo.",
    ],
    malformed: (id) => [
      id,
      " non è uno dei nostri numeri: hanno otto lettere e cifre, senza i, l, o e u. Ciò che pubblichiamo resta al suo indirizzo.",
    ],
  },
  history: (name) => `Edizioni di ${name}`,
  cite: (name) => `Citare ${name}`,
  noEdition: {
    title: "Questa edizione non esiste.",
    sentence: (number, newest) =>
      `L’edizione ${number} di questa scheda non esiste; la più recente è la ${newest}.`,
    link: "L’edizione più recente",
  },
  gone: {
    rubric: "Ritrattata",
    title: "Questa scheda è stata ritrattata; le sue esportazioni non ci sono più.",
    sentence: "La pagina resta al suo indirizzo e dice perché.",
    link: "La pagina della scheda",
  },
  notShown: {
    rubric: "Sospesa",
    title: "Questa scheda per il momento non è mostrata, e nulla ne viene esportato.",
    sentence: "La pagina resta al suo indirizzo e lo dice.",
    link: "La pagina della scheda",
  },
  notAcceptable: {
    rubric: "Forma non disponibile",
    title: "Questa scheda non è offerta nella forma richiesta.",
    sentence: "Queste sono le forme che ha:",
  },
  noMethod: {
    rubric: "Non possibile",
    title: "I documenti si leggono.",
    sentence: (method, isPosted) =>
      `Questo indirizzo risponde a ${isPosted ? "GET, HEAD e POST" : "GET e HEAD"}, non a ${method}.`,
  },
  badQuery: {
    rubric: "Non compreso",
    title: "Questo indirizzo non si può leggere.",
    rules: {
      "query-too-long": (most) => `La ricerca può avere al massimo ${most} caratteri.`,
      "malformed-query": () => "L’indirizzo contiene caratteri che non sono testo.",
      "unknown-facet": () => "La ricerca è ristretta da qualcosa che non è uno dei suoi filtri.",
      "malformed-page": () => "Il punto dell’elenco non è uno di quelli che l’elenco ha dato.",
      "unknown-style": () => "Non c’è uno stile o una lingua di citazione con questo nome.",
      "unknown-subject": () => "Quella parte della scheda non si può citare.",
      "missing-edition": () => "L’indirizzo deve indicare un’edizione: ?edition= e la scheda, / e il numero.",
    },
  },
  unread: {
    title: "Questo indirizzo è troppo lungo.",
    sentence: (most) =>
      `L’indirizzo e ciò che il browser manda con esso possono avere al massimo ${most.toLocaleString("it")} byte. Controlla il link da cui arrivi. Un testo lungo si cerca in /check.`,
  },
  limited: {
    rubric: "Un momento",
    title: "Ci vuole un attimo in più.",
    sentences: {
      cite: "La citazione è in preparazione. Riprova fra qualche secondo.",
      compare: "Le stampe sono lunghe: il confronto è in preparazione. Riprova fra qualche secondo.",
    },
  },
  fault: {
    rubric: "Colpa nostra",
    title: "Qualcosa non ha funzionato qui, non da parte tua.",
    sentence: (id) => `È stato annotato con il numero ${id}. Riprova, oppure cerca.`,
  },
};
