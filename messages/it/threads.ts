import type { threads as English } from "@/messages/en/threads";

export const threads: typeof English = {
  title: "Discussioni",
  count: (open, settled) => {
    const standing = open === 1 ? "1 aperta" : `${open} aperte`;
    const closed = settled === 1 ? "1 chiusa" : `${settled} chiuse`;
    return settled === 0 ? standing : `${standing}, ${closed}`;
  },
  none: "Nessuna discussione aperta.",
  settled: (n) => (n === 1 ? "1 discussione chiusa" : `${n} discussioni chiuse`),
  settledBy: (name, age) => `chiusa da ${name}, ${age}`,
  onProposal: (n) => `sulla proposta ${n}`,
  on: (field) => `su ${field}`,
  edited: (n) => (n === 1 ? "modificata una volta" : `modificata ${n} volte`),
  begin: "Commenta",
  onPrinting: "Commenta parole di una stampa",
  onCapture: "Commenta parole di un testo acquisito",
  kind: "È",
  about: "A proposito di",
  whole: "la scheda nel suo insieme",
  text: "Testo",
  exact: "Le parole",
  exactHint: "Alla lettera, e abbastanza perché vi stiano una volta sola.",
  remark: "Osservazione",
  markdown: "Markdown.",
  send: "Invia",
  reply: "Rispondi",
  answer: "Risposta",
  resolve: "Chiudi",
  reopen: "Riapri",
  edit: "Modifica",
  save: "Salva",
};
