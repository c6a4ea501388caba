import { casesOf } from "./read";

export const GERMAN_CASES = casesOf(
  "de",
  `
  12 Schiffe | 21 Schiffe | number !
  zwölf Schiffe | 12 Schiffe | punctuation none
  zweiundzwanzig Schiffe | 22 Schiffe | punctuation none
  zweiundzwanzig Schiffe | zweiunddreißig Schiffe | number !
  dreihundertfünfzig Häuser | 350 Häuser | punctuation none
  zweitausend Häuser | 2000 Häuser | punctuation none
  3,5 Millionen | 3.500.000 | punctuation none
  3,5 Millionen | 3,5 Milliarden | number !
  3 Mio. Euro | 3 Millionen Euro | punctuation none
  ein Schiff | zwei Schiffe | number !
  ein Schiff | das Schiff | substitution
  5 Prozent | 5 % | punctuation none
  5 Prozent | 5 Prozentpunkte | number !
  am 5. Mai 2023 | am 6. Mai 2023 | number !
  die dritte Runde | die vierte Runde | number !
  am Montag | am Dienstag | number !
  gestern | heute | number !
  die Hälfte | ein Drittel | number !
  40 Euro | 40 Dollar | number !
  doppelt so viele | dreifach so viele | number !
  sie greifen an | sie greifen nicht an | negation !
  kein Schiff | ein Schiff | negation !
  kein Schiff | keine Schiffe | substitution
  mit Hilfe | ohne Hilfe | negation !
  nie wieder | schon wieder | negation !
  nicht mehr da | da | negation unmarked !
  nicht nur Handel | nicht Handel | negation !
  klare Worte | unklare Worte | negation !
  muss gehen | soll gehen | modality !
  soll gehen | sollte gehen | modality !
  kann gehen | könnte gehen | modality !
  er ist krank | er sei krank | modality !
  er hat Zeit | er hätte Zeit | modality !
  vielleicht kommt er | er kommt | modality !
  ist bereit | war bereit | tense !
  ist bereit | wird bereit sein | tense !
  sie arbeitet | sie arbeitete | tense !
  er geht | er ging | tense !
  Minister Schoigu sprach | Minister Shoigu sprach | name minor
  in Kiew | in Kyjiw | name minor
  in Iran | in Irak | name !
  die Häuser | die Straßen | substitution
  daß er kommt | dass er kommt | punctuation none
  in Maßen | in Massen | substitution
  „sehr stark“ | »sehr stark« | punctuation none
  wir bitten sie | wir bitten Sie | punctuation !
  nur er darf | er darf | omission unmarked !
  auch wir | wir | omission unmarked !
  starke Bande | enge Beziehungen | substitution
  gut und schnell | schnell und gut | order
  wir kommen, wie vereinbart, am Abend | wir kommen (…) am Abend | omission marked
  der Minister. Ich wählte | der Minister … Ich wählte | addition false
  es ist aus. | es ist aus? | punctuation !
  die Worte sind hier | die Worte sind hier | same
  ein paar Worte | die Worte | substitution
  `,
);
