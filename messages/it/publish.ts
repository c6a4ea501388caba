import type { publish as English } from "@/messages/en/publish";

export const publish: typeof English = {
  title: (n) => `Pubblica l’edizione ${n}`,
  titled: (n, who) => `Pubblica l’edizione ${n}: ${who}`,
  crumb: "Pubblica",
  checklist: "Controlli",
  people: (author, approved, needed) =>
    approved.length === 0
      ? `Inviata da ${author}, ancora approvata da nessuno; approvazioni necessarie: ${needed}`
      : `Inviata da ${author}, approvata da ${approved.join(" e ")}; approvazioni necessarie: ${needed}`,
  forThisText: "proprio per questo testo",
  captured: (n, of) => `Prove acquisite: ${n} su ${of}`,
  judged: (n) => (n === 1 ? "1 giudizio, con frase e motivi" : `${n} giudizi, ciascuno con frase e motivi`),
  unknowns: (n) => (n === 0 ? "Che cosa non si sa: risposto «nulla»" : `Che cosa non si sa: ${n}`),
  notYet: "Non ancora",
  kind: "Genere di modifica",
  kindHint:
    "Una correzione dice che qualcosa di pubblico era sbagliato: riceve un avviso in evidenza e va tra le correzioni.",
  kinds: {
    update: () => "qualcosa di nuovo, nulla era sbagliato",
    correction: (n) => `l’edizione ${n} era sbagliata`,
    clarification: (n) => `l’edizione ${n} si poteva fraintendere`,
  },
  note: "Nota pubblica",
  noteHint:
    "Che cosa era sbagliato, che cosa è giusto. Sta sotto le parole, prima il vecchio e poi il nuovo. Serve per correzioni, precisazioni e ritrattazioni.",
  sign: "Firma",
  seals: (n) =>
    `Pubblicare sigilla l’edizione ${n} e scrive nel registro. Non si può annullare: un errore si corregge con l’edizione ${n + 1}. Ciò che era pubblico resta raggiungibile.`,
  readersGet: "Che cosa riceveranno i lettori",
  page: "Pagina",
  card: "Anteprima per i social",
  citation: "Citazione, BibTeX",
  feed: "Voce del feed",
  sealed: (n) => `L’edizione ${n} è pubblica`,
  permalink: "Indirizzo permanente",
  thisEdition: "Questa edizione, per sempre",
  proof: "Prova che è nel registro",
  history: "Tutte le edizioni",
  toQueue: "Alla coda",
  correct: "C’è qualcosa di sbagliato",
};
