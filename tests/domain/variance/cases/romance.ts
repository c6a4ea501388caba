import { casesOf } from "./read";

export const FRENCH_CASES = casesOf(
  "fr",
  `
  12 navires | 21 navires | number !
  douze navires | 12 navires | punctuation none
  quatre-vingt-dix-sept | 97 | punctuation none
  quatre-vingts maisons | 80 maisons | punctuation none
  soixante et onze | 71 | punctuation none
  deux cent cinquante | 250 | punctuation none
  1,5 million | 1 500 000 | punctuation none
  1,5 million | 1,5 milliard | number !
  un navire | deux navires | number !
  un navire | le navire | substitution
  5 pour cent | 5 % | punctuation none
  5 % | 5 points de pourcentage | number !
  le 5 mai 2023 | le 6 mai 2023 | number !
  hier | demain | number !
  il vient | il ne vient pas | negation !
  il ne vient pas | il vient pas | punctuation none
  avec aide | sans aide | negation !
  ne vient jamais | ne vient pas | negation !
  doit partir | peut partir | modality !
  peut partir | pourrait partir | modality !
  finira | finirait | modality !
  est prête | était prête | tense !
  est prête | sera prête | tense !
  à Kiev | à Kyiv | name minor
  seulement lui | lui | omission unmarked !
  le cœur | le coeur | punctuation none
  « très forts » | “très forts” | punctuation none
  liens très forts | rapports très solides | substitution
  le ministre. J’ai choisi | le ministre… J’ai choisi | addition false
  `,
);

export const SPANISH_CASES = casesOf(
  "es",
  `
  12 barcos | 21 barcos | number !
  doce barcos | 12 barcos | punctuation none
  veintidós barcos | 22 barcos | punctuation none
  treinta y uno | 31 | punctuation none
  doscientos cincuenta | 250 | punctuation none
  1,5 millones | 1.500.000 | punctuation none
  mil millones | un millón | number !
  un barco | dos barcos | number !
  un barco | el barco | substitution
  5 por ciento | 5 % | punctuation none
  5 % | 5 puntos porcentuales | number !
  el 5 de mayo de 2023 | el 6 de mayo de 2023 | number !
  el lunes | el martes | number !
  atacarán | no atacarán | negation !
  con ayuda | sin ayuda | negation !
  nadie viene | alguien viene | negation !
  debe salir | puede salir | modality !
  puede salir | podría salir | modality !
  está lista | estaba lista | tense !
  habla mucho | hablaba mucho | tense !
  en Kiev | en Kyiv | name minor
  los Estados Unidos | los EE.UU. | name minor
  solo él vota | él vota | omission unmarked !
  sólo él vota | solo él vota | punctuation none
  «muy fuertes» | “muy fuertes” | punctuation none
  lazos muy fuertes | vínculos muy sólidos | substitution
  el ministro. Elegí | el ministro… Elegí | addition false
  `,
);

export const PORTUGUESE_CASES = casesOf(
  "pt",
  `
  12 navios | 21 navios | number !
  doze navios | 12 navios | punctuation none
  vinte e dois | 22 | punctuation none
  duzentos e cinquenta | 250 | punctuation none
  1,5 milhão | 1.500.000 | punctuation none
  1,5 milhão | 1,5 bilhão | number !
  um navio | dois navios | number !
  um navio | o navio | substitution
  5 por cento | 5% | punctuation none
  5% | 5 pontos percentuais | number !
  5 de maio de 2023 | 6 de maio de 2023 | number !
  ontem | hoje | number !
  vão atacar | não vão atacar | negation !
  com ajuda | sem ajuda | negation !
  ninguém vem | alguém vem | negation !
  deve sair | pode sair | modality !
  pode sair | poderia sair | modality !
  está pronta | estava pronta | tense !
  é forte | foi forte | tense !
  em Kiev | em Kyiv | name minor
  só ele vota | ele vota | omission unmarked !
  econômico | económico | punctuation none
  «muito fortes» | “muito fortes” | punctuation none
  laços muito fortes | relações muito sólidas | substitution
  o ministro. Escolhi | o ministro… Escolhi | addition false
  avó | avô | substitution
  `,
);
