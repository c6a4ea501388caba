import type { Messages } from "@/messages/en";

export const across: Messages["across"] = {
  title: "Forse le stesse parole in un’altra lingua",
  sameSpeaker: "stessa persona",
  sameOccasion: "stessa occasione",
  noDate: "data non nota",
  days: (n) =>
    n === 0 ? "stesso giorno" : n === 1 ? "a un giorno di distanza" : `a ${n} giorni di distanza`,
  shares: "Hanno in comune:",
};
