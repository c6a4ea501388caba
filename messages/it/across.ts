import type { Messages } from "@/messages/en";

export const across: Messages["across"] = {
  title: "Forse le stesse parole in un’altra lingua",
  notTheSame:
    "Non vuol dire che siano la stessa citazione. Hanno in comune con il tuo testo nomi, numeri o argomenti: leggile e giudica tu.",
  attach: "Aggiungi come traduzione",
  sameSpeaker: "stessa persona",
  sameOccasion: "stessa occasione",
  noDate: "data non nota",
  days: (n) =>
    n === 0 ? "stesso giorno" : n === 1 ? "a un giorno di distanza" : `a ${n} giorni di distanza`,
  shares: "Hanno in comune:",
};
