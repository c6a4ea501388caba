import { capital } from "@/messages/capital";
import type { compare as English } from "@/messages/en/compare";
import { inWords } from "./numbers";

const figure = (n: number): string => n.toLocaleString("it");

const printingsOf = (n: number): string => `${inWords(n)} ${n < 2 ? "stampa" : "stampe"}`;

// "in inglese", "l’inglese", "per l’inglese": names of languages are masculine.
const the = (language: string): string =>
  /^[aeiou]/i.test(language)
    ? `l’${language}`
    : /^(?:s[^aeiou]|z|gn|ps|x|y)/i.test(language)
      ? `lo ${language}`
      : `il ${language}`;

const ownWords = (speaker: string): string =>
  speaker === "" ? "non sono le parole di chi ha parlato" : `non sono parole di ${speaker}`;

export const compare: typeof English = {
  titled: (name) => `Stampe a confronto: ${name}`,
  byPhrase: (printings) => `${capital(printingsOf(printings))}, frase per frase`,
  byWord: (printings) => `${capital(printingsOf(printings))} a confronto`,
  description: (names) => `Dove le stampe di queste parole divergono, e che cosa ha ciascuna. ${names}`,
  label: "Confronto delle stampe",
  caption: (printings, phrases) =>
    phrases === 0 ? `${printings} in righe` : `${printings} in righe, ${phrases} frasi in colonne`,

  varies: (number, name, kept, cut, absent) =>
    `${[
      `La frase ${number}${name === "" ? "" : `, «${name}»,`} è quella che varia di più: ${printingsOf(kept)} ${kept < 2 ? "la conserva" : "la conservano"}`,
      ...(cut === 0 ? [] : [`in ${inWords(cut)} un segno di taglio sta al suo posto`]),
      ...(absent === 0 ? [] : [`${inWords(absent)} non ${absent === 1 ? "ha" : "hanno"} nulla al suo posto`]),
    ].join("; ")}.`,
  agree: (language, siglum, others, differing) =>
    differing === 0
      ? `In ${language} nessuna parola è diversa da ${siglum}.`
      : differing === others
        ? others === 1
          ? `In ${language} le parole dell’altra stampa sono diverse da quelle di ${siglum}.`
          : `In ${language} le parole di ${others === 2 ? "entrambe le altre" : `tutte le altre ${inWords(others)}`} stampe sono diverse da quelle di ${siglum}.`
        : `In ${language}, ${inWords(differing)} delle altre ${inWords(others)} stampe ${differing === 1 ? "ha" : "hanno"} parole diverse da ${siglum}.`,
  only: (language) =>
    `È l’unica stampa in ${language}: le sue frasi si leggono accanto a quelle di altre lingue, le sue parole non si confrontano con nessuna.`,
  noneCompared:
    "Non ci sono due stampe nella stessa lingua, e le parole non si confrontano fra lingue diverse.",

  base: (language) => `Base per ${the(language)}`,
  baseBack: (language) => `Base per ${the(language)} ritradotto`,
  show: "Mostra",
  everything: "tutto",
  differences: "solo le differenze",
  ignore: "Ignora",
  ignorable: {
    case: "maiuscole",
    punctuation: "punteggiatura",
    quotes: "virgolette",
    diacritics: "accenti",
  },
  button: "Confronta",
  compareWith: (language) => `Confronta ${the(language)} con`,
  compareAll: "Confronta con",
  sideBySide: (printings) =>
    printings === 2 ? "Tutte e due a confronto" : `Tutte e ${inWords(printings)} a confronto`,

  printing: "Stampa",
  words: "Parole",
  baseHere: "Base",
  madeFrom: (language, from, speaker) => `${capital(language)}, fatto su ${from}: ${ownWords(speaker)}`,
  madeBack: (language, speaker) => `${capital(language)}, ritradotto: ${ownWords(speaker)}`,
  against: (heading, siglum) => `${heading}. Confronto parola per parola con ${siglum}`,
  phraseAbsent: (siglum, number) => `${siglum} non ha nulla della frase ${number}`,
  withPhrase: (number) => `con ${number}`,
  afterPhrase: (number) => `stampata dopo ${number}`,

  portions: {
    label: "Parti del confronto",
    of: (number, all) => `Parte ${figure(number)} di ${figure(all)}.`,
    words: (language, siglum, { from, to, of }) =>
      `${language === "" ? "Parole" : `${capital(language)}: parole`} da ${figure(from)} a ${figure(to)} su ${figure(of)} in ${siglum}.`,
    phrases: (from, to, all) =>
      from === to ? `Frase ${from} di ${all}.` : `Frasi da ${from} a ${to} su ${all}.`,
    before: "Le parole prima",
    after: "Le parole dopo",
    nothing: (siglum) => `Qui ${siglum} non ha nulla`,
  },

  nothing: {
    title: "Ancora niente da confrontare",
    sentence:
      "Questa citazione ha una sola stampa. Quando ne sarà pubblicata un’altra, qui se ne confronteranno le parole.",
    link: "La citazione e la sua stampa",
  },
  pending: {
    title: "In preparazione",
    sentence: (language) =>
      `Le stampe in ${language} sono lunghe: per metterne le parole a confronto serve qualche secondo.`,
    done: (done, all) => (all === 0 ? "Non ancora iniziato." : `${done} passi su ${all}.`),
    again: "Guarda di nuovo",
  },
  files: (language) => `${capital(language)}:`,
  fileNote:
    "Nel CSV un apostrofo precede ciò che un foglio di calcolo prenderebbe per una formula; TEI e JSON hanno le parole alla lettera.",
  file: { tei: "TEI", csv: "CSV", json: "JSON" },
  same: (sigla, base, count) =>
    `Non mostrate qui: ${sigla}. ${count === 1 ? "Non ha parole diverse" : "Non hanno parole diverse"} da ${base}.`,
  alone: (languages) => `Non mostrati, perché lì nulla risulta diverso: ${languages}.`,
  samePhrases: (numbers, count) =>
    count === 1
      ? `La frase ${numbers} è tralasciata: lì non cambia nulla.`
      : `Le frasi ${numbers} sono tralasciate: lì non cambia nulla.`,
  noDifference: "Nessuna stampa è diversa dalla sua base.",
  tooMany: (language, count, shown) =>
    `Le stampe in ${language} sono ${count}; se ne possono affiancare ${shown}. Qui stanno la base e le prime. Per vedere una delle altre, sceglila come base:`,
  tooLong: (sigla) =>
    `Troppo lunghe per un confronto parola per parola: ${sigla}. Il loro testo sta nella pagina della citazione.`,

  apparatus: "Apparato",
  take: "Da scaricare",
  oneLanguage: "Una sola lingua",
  allLanguages: "Tutte le lingue",
};
