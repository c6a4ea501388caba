import type { refusals as English } from "@/messages/en/refusals";

export const refusals: typeof English = {
  role: () => "Il tuo ruolo non lo consente. Un amministratore può cambiare i ruoli.",
  "four-eyes": () => "L’hai scritto o inviato tu: deve decidere un’altra persona.",
  "conflict-of-interest": () => "Hai dichiarato un conflitto di interessi: deve decidere un’altra persona.",
  "published-not-yours": () => "Ora è pubblico. Chiedi a un revisore di occuparsi della modifica.",
  "signed-out": () => "Non sei più collegato. Accedi in un’altra finestra, poi invia di nuovo.",
  "foreign-origin": () => "Non proviene da una pagina di questo sito. Apri di nuovo la pagina.",
  "stale-session": () => "Inserisci di nuovo la password: per questo atto serve sapere chi sei.",
  "session-ended": () => "La sessione è terminata. Accedi di nuovo: quanto hai scritto è ancora qui.",
  "own-role": () => "Nessuno cambia il proprio ruolo o stato. Chiedi a un altro amministratore.",
  unknown: () => "Qui non c’è nulla del genere. Controlla l’indirizzo o scegli di nuovo.",
  "already-member": () => "Questo indirizzo è già di un membro. Cambiane il ruolo.",
  "sign-in": () => "Indirizzo e password non corrispondono. Controllali e riprova.",
  "password-wrong": () => "Non è la tua password. Controllala e riprova.",
  "sign-in-limited": (p) =>
    `Troppi tentativi falliti. Riprova tra ${Math.ceil(Number(p.seconds) / 60)} minuti.`,
  invitation: () => "L’invito non è aperto per questo indirizzo. Chiedine uno nuovo a un amministratore.",
  "invitation-closed": () => "Questo invito non è più aperto: è stato accettato, ritirato o è scaduto.",
  "member-active": () => "Questo membro è già attivo.",
  email_malformed: () => "Non è un indirizzo e-mail. Scrivilo come nome@redazione.it, in lettere semplici.",
  "name-needed": () => "Scrivi un nome su una sola riga, senza segni invisibili.",
  "password-short": (p) => `Almeno ${p.minimum} caratteri. Una frase va bene.`,
  "password-long": (p) => `Al massimo ${p.maximum} caratteri.`,
  "password-common": () => "Troppo facile da indovinare. Scegli parole che siano solo tue.",
  "stale-version": () =>
    "Qualcuno l’ha cambiato dopo che l’hai aperto. Sono mostrate le due versioni: scegli o scrivine una terza.",
  "queue-full": () => "Si sta scrivendo troppo insieme. Nulla è andato perso: invia di nuovo tra poco.",
  "form-key": () => "Questo modulo ha perso il suo numero. Riaprilo e invialo da lì.",
  "form-sent-before": () =>
    "Questo modulo è già stato inviato con altre parole, e ha avuto effetto. Riaprilo per cambiarle.",
  "answered-once": () =>
    "Questo modulo è già stato inviato e ha avuto effetto. Ciò che ha dato si mostra una volta sola: fanne uno nuovo.",
  "citations-busy": () => "Le citazioni sono in composizione. Riprova tra poco.",
  "hash-differs": () =>
    "Il testo è cambiato da quando l’hai aperto. Leggi la proposta più recente e decidi su quella.",
  "newer-proposal": () => "C’è una proposta più recente. Decidi su quella.",
  "dismissed-already": () => "Qualcuno ha già detto di no a questa proposta.",
  "derivation-said-already": () => "La catena lo dice già.",
  "variance-said-already": () => "Questa differenza è già annotata. Modifica quella che c’è.",
  "declared-already": () => "L’hai già dichiarato.",
  "decided-already": () => "Hai già deciso su questa proposta.",
  "proposal-changes-requested": () => "Sono state chieste modifiche. Gli autori la inviano di nuovo.",
  "proposal-published": () => "Questa proposta è pubblicata.",
  "proposal-withdrawn": () => "Questa proposta è stata ritirata.",
  "evidence-unopened": (p) => `Apri prima ogni prova: ne restano ${p.left}.`,
  "approvals-needed": (p) => `Ha ${p.given} approvazioni su ${p.needed}. Chiedi a un altro revisore.`,
  "public-note-needed": () => "Di’ in una nota pubblica che cosa è cambiato e perché.",
  "right-of-reply-needed": () =>
    "Il giudizio è contro una persona vivente: registra che è stata interpellata, o perché no.",
  "not-yours": () => "Solo chi l’ha inviata o un redattore può ritirarla dalla revisione.",
  "change-is-fixed": () => "Che cosa sia questa edizione è stato deciso quando è stata inviata e approvata.",
  "record-withdrawn": () => "Questa bozza è stata ritirata.",
  "published-is-permanent": () => "Ciò che è stato pubblico non si ritira così: si ritratta o si corregge.",
  "not-published": () => "Non è ancora stato pubblicato: non c’è nulla da correggere o ritrattare.",
  "retracted-already": () => "Questa scheda è già ritrattata.",
  "correction-open": () =>
    "Su questa scheda c’è già una correzione aperta. Chiudila, oppure portala a termine.",
  "retraction-in-review": (p) =>
    `È in corso una ritrattazione di questa scheda (proposta ${p.number}). Aspetta che si concluda, oppure prima chiedi che sia ritirata.`,
  "words-in-review": (p) =>
    `La proposta ${p.number} di questa scheda è in corso. Aspetta che si concluda, oppure ritirala prima di ritrattare.`,
  "suspended-already": () => "Questa scheda è già sospesa.",
  "suspension-lapsed": () =>
    "L’avevi già sospesa e nessuno ha confermato. Ora deve farlo un altro redattore.",
  "suspension-ended": () => "Questa sospensione è finita.",
  "suspension-confirmed": () => "Questa sospensione è già confermata.",
  "nothing-changed": () => "Nulla è cambiato dall’ultima edizione.",
  "practice-is-never-public": () => "Il caso di prova non diventa mai pubblico.",
  "printing-needed": () => "Aggiungi almeno una stampa.",
  "speaker-needed": () => "Indica chi parla.",
  "attribution-needed": () => "Giudica l’attribuzione: l’ha detto?",
  "sentence-needed": () => "Scrivi la frase che sta in piedi da sola.",
  "rationale-needed": () => "Scrivi perché.",
  "search-needed": () => "Registra almeno una ricerca prima di dare questo giudizio.",
  "primary-printing-needed": () => "Questo giudizio chiede una stampa in una fonte primaria.",
  "two-reports-needed": (p) =>
    `Questo giudizio chiede due resoconti indipendenti di editori diversi; trovati: ${p.found}.`,
  "occurrence-needed": () => "Di’ dove si fa l’affermazione.",
  "veracity-needed": () => "Giudica l’affermazione: è vera?",
  "unknowns-needed": () => "Di’ che cosa non si sa; «nulla» è una risposta.",
  "evidence-needed": () => "Aggiungi almeno una prova da un testo acquisito.",
  "original-printing-needed": () => "Aggiungi prima la stampa originale.",
  "collation-none": () => "Non c’è nessuna stampa da confrontare.",
  "collation-many": (p) =>
    `Si confrontano al massimo ${p.maximum} stampe alla volta; qui sono ${p.found}. Lasciane fuori qualcuna.`,
  "collation-empty": () => "Questa stampa non ha parole. Lasciala fuori.",
  "collation-long": (p) =>
    `Per essere confrontata, una stampa può avere ${p.maximum} caratteri; questa ne ha ${p.found}.`,
  "collation-long-together": (p) =>
    `Le stampe possono avere in tutto ${p.maximum} caratteri; queste ne hanno ${p.found}. Lasciane fuori qualcuna.`,
  "collation-siglum-twice": () => "Un’altra stampa ha già questa lettera. Danne una diversa a ciascuna.",
  "collating-busy": () => "Si stanno confrontando altre stampe lunghe. Riprova fra un momento.",
  "collating-late": () => "Il confronto è durato troppo a lungo. Lascia fuori qualche stampa.",
  "collating-stopped": () => "Hai annullato il confronto di queste stampe.",
  "article-withdrawn": () => "Questo articolo è stato ritirato. Per riprenderlo, acquisiscilo di nuovo.",
  "page-unreadable": () => "In questa pagina non si trova un articolo. Copia le parole invece dell’HTML.",
  "reading-busy": () => "Si stanno leggendo altri articoli lunghi. Nulla è perduto: riprova fra un momento.",
  "reading-late": () =>
    "La lettura è durata troppo a lungo. Riprova fra un momento, oppure dividi il testo in parti.",
  "passage-sent": () => "Questo passo è già stato inviato: ora è una citazione. Modificalo lì.",
  "passage-there-already": () => "Questo passo è già nell’elenco.",
  "words-not-in-article": () =>
    "Queste parole non si trovano alla lettera nel testo congelato. Copiale da lì.",
  "practice-apart": () =>
    "Il caso di prova e l’archivio non si mescolano. Lascia che il passo diventi una citazione a sé.",
  "words-not-in-passage": () => "Queste parole non stanno nel passo con altre davanti. Copiale da lì.",
  "no-next-passage": () => "Non segue alcun passo da unire a questo.",
  "none-sure": () => "Nessun passo ancora da decidere è proposto con tanta sicurezza e con chi lo dice.",
  "nothing-to-undo": () => "Qui non resta nulla di tuo da annullare.",
  "decided-since": () =>
    "Qualcun altro ha deciso su quel passo dopo di te. Decidi di nuovo invece di annullare.",
  "nothing-to-send": () => "Nessun passo accettato attende l’invio. Accettane prima uno.",
  "assign-others": () => "Solo un redattore assegna lavoro ad altri. Puoi prendere ciò che non è di nessuno.",
  "assigned-to-another": () => "Ce l’ha già un’altra persona. Un redattore può assegnarlo a te.",
  "assigned-already": () => "È già suo.",
  "cannot-work-on-it": () => "Questo membro non può modificare la scheda. Scegli un revisore o un redattore.",
  "not-your-words": () => "Un’osservazione la cambia solo chi l’ha scritta. Puoi rispondere.",
  "resolved-already": () => "La discussione è già chiusa.",
  "not-resolved": () => "La discussione è aperta.",
  "words-differ-from-text": () => "Queste parole non stanno in quel testo alla lettera. Segnale di nuovo.",
  "words-more-than-once": () => "Queste parole vi stanno più di una volta. Indicane di più.",
  "linked-already": () => "Le due affermazioni sono già legate in questo modo.",
  "merge-with-itself": () => "Sono la stessa scheda. Scegline un’altra.",
  "merge-practice": () =>
    "Una delle due appartiene al caso di prova. Il caso di prova e l’archivio non si mescolano.",
  "record-merged": () => "È stata unita a un’altra scheda. Lavora su quella.",
  "merge-in-review": (p) =>
    `Si sta decidendo su una proposta di ${p.id}. Aspetta la decisione, oppure ritira prima la proposta.`,
  "merge-suspended": (p) => `${p.id} è sospesa. Risolvi prima la sospensione.`,
  "merge-retracted": (p) => `${p.id} è stata ritrattata e resta com’è.`,
  "merge-correction-open": (p) => `Su ${p.id} c’è una correzione aperta. Chiudila, oppure portala a termine.`,
  "merge-preview-stale": () =>
    "Qualcosa è cambiato da quando hai aperto questa anteprima. Riaprila e guarda che cosa succederebbe adesso.",
  "merge-undone-already": () => "Questa unione è già stata annullata.",
  "merge-later": () => "Dopo ce n’è stata un’altra. Annulla prima quella.",
  "merge-joined-since": (p) =>
    `Nel frattempo sono state collegate stampe dell’una e dell’altra: ${p.parts}. Togli prima quei passaggi della catena o quelle differenze.`,
  "merge-leads-since": () =>
    "La stampa che guiderebbe, o che vale come originale, torna indietro o è stata ritirata. Scegline prima un’altra.",
  "words-differ-from-capture": () =>
    "Non sono le parole del testo acquisito in quel punto. Segnale di nuovo.",
  "words-differ-from-printing": () => "Queste parole non sono nella stampa. Copiale da lì.",
  "words-still-there": () =>
    "Le parole sono nella copia nuova alla lettera. Indica dove, invece di dirle sparite.",
  "finding-busy": () =>
    "Si stanno cercando altri testi lunghi. Riprova fra un momento, oppure incolla una parte più breve.",
  "finding-late": () => "La ricerca di questo testo è durata troppo a lungo. Incollane una parte più breve.",
  "looking-busy": () => "Si sta cercando in altre copie lunghe. Riprova fra un momento.",
  "looking-late": () => "La ricerca in questa copia è durata troppo a lungo. Confronta le due copie.",
  "looking-stopped": () => "Hai annullato la ricerca in questa copia: non si sa dove vi stiano le stampe.",
  "alike-busy": () =>
    "Non si sa ancora se una stampa nota somigli a questa: se ne stanno cercando altre. Riprova fra un momento.",
  "alike-late": () =>
    "La ricerca di stampe simili a questa è durata troppo a lungo: può darsi che ce ne siano. Cerca alcune delle sue parole.",
  "alike-stopped": () => "Hai annullato la ricerca di stampe note: non si sa se ce ne sia una simile.",
  "copies-busy": () => "Si stanno confrontando altre copie lunghe. Riprova fra un momento.",
  "copies-late": () => "Il confronto delle due copie è durato troppo a lungo. Leggile una accanto all’altra.",
  "copies-stopped": () => "Hai annullato il confronto delle due copie.",
  "none-unchanged": () =>
    "In questa copia non c’è alcuna stampa rimasta uguale che tu possa confermare e che nessuno abbia già confermato.",
  "range-outside-text": () => "Il passo sta fuori dal testo. Segnalo di nuovo.",
  "derivation-circle": (p) =>
    `Così una stampa sarebbe origine di sé stessa (${p.path}). Scegli un’altra stampa, o togli prima uno di questi passaggi.`,
  "quote-full": (p) =>
    `Una citazione ha al massimo ${p.maximum} stampe; così sarebbero ${p.found}. Tieni quelle con parole diverse o con una fonte propria e ritira le semplici copie.`,
  "printing-leads": () => "Questa è la stampa di riferimento. Prima scegline un’altra.",
  "printing-is-original": () =>
    "Questa stampa riporta le parole originali. Prima indica che l’originale non è stato trovato, o scegline un’altra.",
  "printing-makes-claim": () => "Un’affermazione poggia su questa stampa. Toglila prima dall’affermazione.",
  // frasi
  "not-a-base": () =>
    "Scegli la stampa da cui partire. Non una ritraduzione né un resoconto, e non oltre 10.000 caratteri.",
  "proposal-moved": () =>
    "Qualcosa è cambiato da quando la proposta è stata fatta. Guarda quella nuova, poi conferma.",
  "splitting-busy": () =>
    "Si stanno dividendo altre citazioni lunghe. Nulla è perduto: riprova fra un momento.",
  "splitting-late": () =>
    "La ricerca di questo punto nelle altre stampe è durata troppo a lungo. Aggiungi una frase e assegnala a mano in ogni stampa.",
  "dividing-busy": () =>
    "Si stanno dividendo altre citazioni lunghe. Nulla è perduto: riprova fra un momento.",
  "dividing-late": () =>
    "La ricerca delle frasi in tutte le stampe è durata troppo a lungo. Dividi le stampe a mano.",
  "dividing-stopped": () => "Hai annullato la ricerca delle frasi.",
  "cut-beyond-words": (p) =>
    `La stampa ha ${p.length} caratteri e questo punto è oltre la fine. Scrivi dopo quali parole sta il taglio.`,
  "inside-a-word": () => "Questo punto è dentro una parola. Scegline uno tra due parole.",
  "range-empty": () => "In questo tratto non ci sono parole. Segnane almeno una.",
  "no-edge-there": () => "In questo punto non comincia né finisce nessuna frase.",
  "edge-passes-another": () => "Un confine non può superare il successivo. Assegna invece le parole.",
  "not-within-phrase": () => "La frase non si può dividere lì. Scegli un punto tra due sue parole.",
  "no-next-phrase": () => "Questa è l’ultima frase: non ce n’è un’altra da unire.",
  "too-many-phrases": () => "Una citazione ha al massimo 60 frasi. Prima uniscine due.",
  "phrases-changed-since": () =>
    "Qualcun altro ha cambiato le frasi dopo di te. Cambiale di nuovo invece di annullare.",
  "speaker-twice": () => "Questa persona è indicata due volte. Togline una.",
  wrong_type: () => "Questo campo contiene qualcosa di un altro genere.",
  empty: () => "Non può essere vuoto.",
  too_long: (p) =>
    p.limit === undefined
      ? "Troppi."
      : `Troppo lungo: ${p.length} ${p.unit === "bytes" ? "byte" : "caratteri"}, al massimo ${p.limit}.`,
  not_in_list: () => "Scegli dall’elenco.",
  invalid_union: () => "Questi campi non vanno insieme.",
  unrecognized_keys: () => "È stato inviato un campo non richiesto.",
  lone_surrogate: () => "Il testo contiene mezzo carattere. Copialo di nuovo.",
  control_character: (p) => `Il testo contiene un carattere di controllo (${p.character}). Toglilo.`,
  direction_control: (p) => `Il testo contiene un controllo di direzione (${p.character}). Toglilo.`,
  invisible_character: (p) => `Il testo contiene un carattere invisibile (${p.character}). Toglilo.`,
  id_malformed: () => "Non è un identificativo: otto lettere e cifre.",
  id_typo: () => "Identificativo scritto male: l’ultimo carattere non torna.",
  "date-basis-needed": () => "Indica da dove è nota la data, oppure togli la data.",
  date_malformed: () => "Non è una data. Scrivi 2023-04-16, 2023-04 o 2023; ~ per circa, ? per incerta.",
  date_impossible: () => "Questo giorno non esiste.",
  language_unknown: () => "Non è una sigla di lingua. Scrivi it, en, zh-Hans …",
  script_unknown: () => "Non è una sigla di scrittura. Scrivi Latn, Cyrl, Hans …",
  country_malformed: () => "Non è una sigla di paese. Scrivi due maiuscole: IT, RU …",
  wikidata_malformed: () => "Non è un identificativo Wikidata: Q e cifre.",
  url_not_http: () => "Scrivi un indirizzo che comincia con http:// o https://.",
  hash_malformed: () => "Non è un’impronta. Riapri la pagina.",
};
