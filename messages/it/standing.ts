import type { standing as English } from "@/messages/en/standing";

export const standing: typeof English = {
  title: (who) => `Correggere, ritrattare, sospendere: ${who}`,
  edition: (n) => `è pubblica l’edizione ${n}`,
  correct: "Correggere o ritrattare",
  kind: "Di che si tratta",
  kinds: {
    correction: "qualcosa di pubblico era sbagliato",
    clarification: "si poteva fraintendere",
    retraction: "non andava pubblicata: approvano in due, al suo posto resta un avviso",
  },
  wrong: "Che cosa è sbagliato",
  wrongHint: "Per la redazione. La nota pubblica si scrive quando si pubblica l’edizione successiva.",
  underWay: (n, change, state) => `Proposta ${n} (${change.toLowerCase()}): ${state}.`,
  beforeRetracting: "Per ritrattare, aspetta che si concluda oppure prima ritirala.",
  goesToo: "Se chiudi, viene ritirata.",
  open: "Rimanda alla redazione",
  isOpen: (kind) => `Aperta su questa scheda: ${kind.toLowerCase()}.`,
  close: "Non era sbagliato: chiudi",
  isRetracted: "Questa scheda è ritrattata. Le sue edizioni restano raggiungibili.",
  editorsOnly: "Lo decide un redattore.",
  anotherEditor: "La tua ultima sospensione è decaduta. Ora deve farlo un altro redattore.",
  suspend: "Sospendere",
  suspendHint:
    "Per un danno che non può aspettare. Le parole spariscono subito e la pagina lo dice. Una seconda persona deve confermare entro 24 ore, altrimenti tornano visibili.",
  reason: "Motivo, per la redazione",
  doSuspend: "Sospendi adesso",
  lapses: (at) => `Sospesa; torna visibile il ${at} UTC se una seconda persona non conferma.`,
  confirmed: "Sospesa, con la conferma di una seconda persona.",
  confirm: "Conferma la sospensione",
  lift: "Mostra di nuovo",
};
