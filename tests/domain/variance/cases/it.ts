import { casesOf } from "./read";

export const ITALIAN_CASES = casesOf(
  "it",
  `
  12 navi | 21 navi | number !
  dodici navi | 12 navi | punctuation none
  ventuno navi | 21 navi | punctuation none
  ventuno navi | ventotto navi | number !
  duecentocinquanta case | 250 case | punctuation none
  duemila case | 2000 case | punctuation none
  2.000 case | 2000 case | punctuation none
  1,5 milioni | 1.500.000 | punctuation none
  1,5 milioni | 1,5 miliardi | number !
  12 mila euro | 12.000 euro | punctuation none
  una nave | due navi | number !
  una nave | un'altra nave | substitution
  il 5 per cento | il 5% | punctuation none
  il 5 per cento | 5 punti percentuali | number !
  il 5 maggio 2023 | il 6 maggio 2023 | number !
  il terzo turno | il quarto turno | number !
  lunedì partiamo | martedì partiamo | number !
  ieri è finita | oggi è finita | number !
  la metà dei voti | un terzo dei voti | number !
  il doppio dei voti | il triplo dei voti | number !
  euro 40 | $ 40 | number !
  attaccheranno | non attaccheranno | negation !
  con aiuti | senza aiuti | negation !
  nessuno parte | qualcuno parte | negation !
  non parte più | parte più | negation unmarked !
  un atto utile | un atto inutile | negation !
  non solo parole | non parole | negation !
  mai visto | già visto | negation !
  devono partire | possono partire | modality !
  deve partire | dovrebbe partire | modality !
  aumenterà | aumenterebbe | modality !
  può finire | potrebbe finire | modality !
  Penso che sia tardi | è tardi | modality !
  forse partiamo | partiamo | modality unmarked !
  è pronta | era pronta | tense !
  è pronta | sarà pronta | tense !
  lavora sodo | lavorava sodo | tense !
  aumenta | aumenterà | tense !
  il presidente Zelenskyj parla | il presidente Zelenskij parla | name minor
  i soldati a Kiev | i soldati a Kyiv | name minor
  negli Stati Uniti | negli USA | name minor
  la ministra Anna Rossi dice | la ministra Anna Russo dice | name !
  truppe in Iran | truppe in Iraq | name !
  solo lei vota | lei vota | omission unmarked !
  anche noi | noi | omission unmarked !
  legami molto forti | rapporti assai solidi | substitution
  fiduciosa, strategica | fiduciosa e strategica | addition
  «molto forti» | “molto forti” | punctuation none
  il Ministro | il ministro | punctuation none
  è finita. | è finita? | punctuation !
  siamo qui per restare e lavorare | siamo qui […] lavorare | omission marked
  ministro della Difesa. Ho scelto | ministro della Difesa… Ho scelto | addition false
  prima di partire | dopo essere partiti | substitution
  buoni e bravi | bravi e buoni | order
  secondo il piano | secondo un piano | substitution
  perché no | perchè no | punctuation none
  sei navi | sette navi | number !
  le parole sono qui | le parole sono qui | same
  `,
);
