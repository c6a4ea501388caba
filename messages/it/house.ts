import type { house as English, HouseText } from "@/messages/en/house";

const method: HouseText = {
  title: "Come nascono i giudizi",
  subtitle:
    "Tre domande, con risposte distinte, date sempre da più di una persona; e nulla viene ritirato in silenzio.",
  parts: [
    {
      id: "record",
      title: "Che cos’è una scheda",
      paragraphs: [
        "Una scheda comincia da parole che la gente ripete. Cerchiamo ogni stampa che se ne trova, conserviamo una copia di ciascuna fonte e trascriviamo ciò che vi è stampato, lettera per lettera. Nelle parole citate non si aggiusta nulla: sviste, virgolette e tagli restano come sono.",
        "Poi rispondiamo a tre domande. Non si sommano mai in un solo voto: una frase può essere stata detta davvero e stampata male, oppure stampata bene ed essere falsa.",
      ],
    },
    {
      id: "attribution",
      title: "L’ha detto?",
      paragraphs: [
        "Ci chiediamo chi attribuisce le parole a chi, e quanti resoconti sono indipendenti fra loro: dieci giornali che riprendono una sola agenzia sono un solo resoconto. Un’attribuzione si dice verificata solo se fra le stampe c’è una registrazione, una trascrizione o una pubblicazione di chi ha parlato; corroborata, se due editori la riportano in modo indipendente. Quando diciamo che le parole sono attribuite a torto, inventate o non verificabili, le ricerche fatte sono nella pagina.",
      ],
    },
    {
      id: "wording",
      title: "Sono queste le parole?",
      paragraphs: [
        "Ogni stampa è giudicata per sé, rispetto a ciò che è più vicino alle parole dette. Le parole si confrontano solo all’interno di una stessa lingua; fra lingue diverse si confronta il senso. Ogni differenza è classificata e pesata, e la pagina mostra in quale punto del percorso è entrata.",
      ],
    },
    {
      id: "veracity",
      title: "È vero?",
      paragraphs: [
        "Si giudica solo ciò che si può verificare; opinioni e auspici no. Un’affermazione è messa in parole neutre, comprensibili anche senza la citazione. Il giudizio richiede almeno una prova di cui conserviamo copia, e una frase che si regga da sola. Si mostra ciò che parla a favore e ciò che parla contro; dove non abbiamo trovato nulla, la pagina lo dice.",
        "Un giudizio sfavorevole a una persona vivente si pubblica solo dopo averle chiesto un commento, o annotando perché non lo si è fatto.",
      ],
    },
    {
      id: "unknown",
      title: "Che cosa non sappiamo",
      paragraphs: [
        "«Non si sa» è una risposta: un originale non trovato, una data incerta, una ricerca senza esito sono registrati come tali. Ciò che non è stato verificato non ha alcun giudizio; «non verificato» non è un voto. Una data, un titolo, il nome di chi traduce dicono da dove vengono: dichiarati dalla fonte, ripresi da un’altra, o dedotti da noi.",
      ],
    },
    {
      id: "eyes",
      title: "Quattro occhi",
      paragraphs: [
        "Nessuno pubblica da solo. Chi ha lavorato a una scheda non può approvarla, e chi approva deve averne aperto ogni prova. L’approvazione vale per il testo esatto: basta una lettera cambiata e decade. Una ritrattazione, e un giudizio sfavorevole a una persona vivente, richiedono due approvazioni. Il programma lo impone a ogni ruolo, anche a chi amministra, e la base di dati respinge ciò che cercasse di aggirarlo.",
        "Il programma può proporre: trova le citazioni in un articolo e indica chi parla. Nulla di ciò che ha trovato un programma è pubblico prima che una persona lo abbia confermato.",
      ],
    },
    {
      id: "corrections",
      title: "Correzioni",
      paragraphs: [
        "Ciò che è stato pubblico resta raggiungibile. Ogni stato di una scheda è un’edizione numerata, con un indirizzo proprio che non cambia. Dove abbiamo sbagliato, una nuova edizione dice che cosa è cambiato e perché; lo si legge nella pagina, sotto le parole, e nell’elenco delle correzioni.",
        "Una correzione ripara ciò che era sbagliato. Una precisazione ripara ciò che si poteva fraintendere. Un aggiornamento aggiunge ciò che è emerso dopo. Una ritrattazione ritira l’intera scheda: la pagina resta e dice perché, le edizioni precedenti restano leggibili, le esportazioni non ci sono più. In caso d’urgenza chi dirige la redazione può togliere subito una scheda alla vista; la pagina lo dice e, se una seconda persona non conferma entro 24 ore, la scheda torna visibile.",
      ],
      link: { href: "/corrections", words: "Tutte le correzioni" },
    },
    {
      id: "log",
      title: "Un registro che non si riscrive di nascosto",
      paragraphs: [
        "Ogni passo è una voce di un solo elenco, che può soltanto crescere. Il suo stato è firmato: chi conserva una copia della firma vedrebbe qualsiasi cambiamento successivo. Ogni edizione ha la sua prova.",
      ],
      link: { href: "/log", words: "Il registro, e come verificarlo" },
    },
    {
      id: "persons",
      title: "Nessun voto alle persone",
      paragraphs: [
        "La pagina di chi parla conta ciò che è stato verificato. Non è un campione, e non ne ricaviamo medie, classifiche o voti.",
      ],
    },
  ],
};

const about: HouseText = {
  title: "Chi siamo",
  subtitle: "«Attesto»: ne do testimonianza.",
  parts: [
    {
      id: "why",
      title: "Perché esiste",
      paragraphs: [
        "Un ministro parla cinese. Un interprete lo volge in russo, un’agenzia in inglese, un sito lo accorcia, un blog lo traduce ancora. Alla fine resta fra virgolette una frase che nessuno ha detto. Nel caso da cui parte questo archivio, tre puntini hanno preso il posto delle parole «non allineamento e non contrapposizione verso paesi terzi», e la frase ha finito per dire altro.",
        "Attesto mostra questo percorso. Tiene distinti se qualcuno l’ha detto, se sono queste le parole e se è vero; e mostra chi ha cambiato che cosa per strada, per quanto si può sapere.",
      ],
    },
    {
      id: "how",
      title: "Come si comportano queste pagine",
      paragraphs: [
        "Sono documenti. Funzionano senza script, non usano cookie, non caricano nulla da altrove e non seguono chi legge. Si possono stampare, archiviare e citare; ogni edizione ha un indirizzo permanente. Un testo in un’altra lingua è segnato come tale, perché anche la lettura ad alta voce sia giusta.",
      ],
    },
    {
      id: "take",
      title: "Che cosa si può portare via",
      paragraphs: [
        "Ogni citazione si può citare negli stili consueti e prendere in BibTeX, RIS, CSL-JSON, JSON-LD e come modello per Wikipedia; ogni affermazione come ClaimReview. Basta aggiungere l’estensione all’indirizzo, o chiedere il formato nella richiesta.",
      ],
      link: { href: "/licence", words: "Che cosa se ne può fare" },
    },
    {
      id: "software",
      title: "Il programma",
      paragraphs: [
        "Attesto è software libero, che ogni redazione fa funzionare su una macchina propria. Ciascuna conserva il proprio giudizio e la propria scala; che nessuno pubblichi da solo e che nulla di pubblico scompaia vale per tutte.",
      ],
      link: { href: "/method", words: "Come nascono i giudizi" },
    },
  ],
};

const licence: HouseText = {
  title: "Licenza",
  subtitle: "Ciò che è nostro può usarlo chiunque. Ciò che citiamo è di altri.",
  parts: [
    {
      id: "record",
      title: "Le nostre parole e i nostri dati",
      paragraphs: [
        "Giudizi, frasi, note, classificazioni e dati dell’archivio si possono copiare, modificare e pubblicare, per qualsiasi scopo, indicando la fonte e segnalando le modifiche: Creative Commons Attribuzione 4.0 Internazionale. Basta indicare l’indirizzo permanente dell’edizione.",
      ],
      link: { href: "https://creativecommons.org/licenses/by/4.0/deed.it", words: "CC BY 4.0" },
    },
    {
      id: "quoted",
      title: "Le parole degli altri",
      paragraphs: [
        "I passi citati sono mostrati perché sono ciò che si esamina: non più lunghi di quanto serve, con la loro fonte, come stampati. Restano di chi li ha scritti e pubblicati; la nostra licenza non li riguarda.",
      ],
    },
    {
      id: "code",
      title: "Il programma",
      paragraphs: [
        "Il codice di Attesto è distribuito con la Apache License, versione 2.0. Lo accompagna il file NOTICE, che nomina le opere di altri che contiene.",
      ],
      link: { href: "https://www.apache.org/licenses/LICENSE-2.0", words: "Apache License 2.0" },
    },
    {
      id: "notices",
      title: "Parti di altri",
      paragraphs: [
        "Le citazioni bibliografiche sono composte con citeproc-js, © 2009–2019 Frank Bennett, usato secondo la Common Public Attribution License 1.0; il sorgente è in github.com/juris-m/citeproc-js.",
        "Stili e lingue delle citazioni sono quelli del progetto Citation Style Language, con licenza Creative Commons Attribuzione-Condividi allo stesso modo 3.0, degli autori nominati in ciascun file.",
        "I caratteri sono sottoinsiemi di Source Serif 4 e Source Sans 3 (© Adobe) e di Noto Serif SC, Noto Naskh Arabic e Noto Serif Hebrew (© The Noto Project Authors), con licenza SIL Open Font License 1.1.",
      ],
    },
  ],
};

export const house: typeof English = {
  method,
  about,
  licence,
  scale: "I giudizi, e che cosa significa ciascuno",
  scaleNote: "La forma dice quale domanda; il riempimento, come sta la risposta.",
  standing: {
    holds: "regge",
    part: "regge in parte",
    fails: "non regge",
    open: "non stabilito",
  },
  kept: (desk) => `Questo archivio è tenuto da ${desk}.`,
};
