import type { Lang } from "../types";
import type { People } from "./people";
import type { ClaimWords } from "./tables/claim-words";
import type { DateWords } from "./tables/date-words";
import type { PathWords } from "./tables/path-words";
import type { ToldWords } from "./tables/told-words";

/** What a speech verb does; decides the stance and how firmly its words may be taken as a statement. */
export type CueClass =
  | "say"
  | "add"
  | "write"
  | "ask"
  | "deny"
  | "want"
  | "promise"
  | "think"
  | "report"
  | "value"
  | "show";

/**
 * What may follow: t a that-clause, b a bare clause, i an infinitive, n a noun phrase with words in marks, d direct
 * words, o a noun phrase whatever it says, p the same after a preposition, x somebody and an infinitive, f somebody and
 * what is laid to them: "accused the board of waste".
 */
export type Complement = "t" | "b" | "i" | "n" | "d" | "o" | "p" | "x" | "f";

/** One inflected form of a cue. `noisy` forms are also common nouns and need a subject beside them. */
export type CueForm = {
  lemma: string;
  cls: CueClass;
  takes: ReadonlySet<Complement>;
  shape: "finite" | "past" | "participle" | "gerund" | "infinitive" | "noun" | "adjective";
  noisy: boolean;
  /** A separable verb is a cue only with one of these later in its clause: "teilte … mit". */
  particles?: ReadonlySet<string>;
};

export type Gender = "he" | "she";

export type Pronoun = "he" | "she" | "they" | "both" | "who" | "me";

/** Everything the frames ask of a language; sets hold folded words. */
export type Rules = {
  lang: Lang;
  verbs: ReadonlyMap<string, CueForm>;
  nouns: ReadonlyMap<string, CueForm>;
  /** Words that must follow a verb for it to be a cue: "accolto" only with "con favore". */
  tails: ReadonlyMap<string, readonly (readonly string[])[]>;
  have: ReadonlySet<string>;
  be: ReadonlySet<string>;
  causative: ReadonlySet<string>;
  adverbs: ReadonlySet<string>;
  adverbEnding: string;
  not: ReadonlySet<string>;
  that: ReadonlySet<string>;
  /** May the complementiser open a clause on a noun as well: "a plan that works"? */
  thatOnNoun?: boolean;
  /** Words that open a reported question: whether, how. */
  questions?: ReadonlySet<string>;
  /** Subjects after which the bare form of a verb is finite: "they say". */
  plainSubjects?: ReadonlySet<string>;
  /** Words that stand for what is told in a clause on them: "which he said was late". */
  relatives?: ReadonlySet<string>;
  /** Shares of people that speak, behind a number or alone: "percent", "half". */
  shares?: ReadonlySet<string>;
  /** First words of what names nobody: "everybody", "no", "some". */
  indefinite?: ReadonlySet<string>;
  /** Prepositions of place: a bare name after one is nobody. */
  placeBefore?: ReadonlySet<string>;
  /** Before the object of a "p" complement: "spoke of". */
  objectAfter?: ReadonlySet<string>;
  /** Nouns for how somebody speaks, not what about: "speaking on condition of anonymity". */
  terms?: ReadonlySet<string>;
  /** May a noun of saying report without anybody beside it whose it is: "the claim that …"? */
  ownerlessNouns?: boolean;
  /** A capital that is seen at the start of a sentence alone, before an ordinary word, is no name. */
  doubtsFirstWord?: boolean;
  /** Where a noun phrase that is nobody's name may begin: "two officials said". */
  phraseStarts?: ReadonlySet<string>;
  /** After a noun cue: "le accuse secondo cui …". */
  nounThat: readonly (readonly string[])[];
  infinitive: ReadonlySet<string>;
  /** How infinitives end; empty where any word but an article may follow the marker. */
  infinitiveEndings?: readonly string[];
  /** May the infinitive stand without a marker: "prometió volver"? */
  bareInfinitive?: boolean;
  /** Does a report follow its cue after a mere comma: "sagte am Montag, er komme"? */
  commaClause?: boolean;
  /** The verb stands second, so that a clause goes on at once behind its first phrase: "Laut X bleibt …". */
  verbSecond?: boolean;
  /** May the auxiliary stand far before its participle: "hat am Montag gesagt"? */
  splitPerfect?: boolean;
  /**
   * The mood in which news tells what it only heard ("aurait quitté"), the words of a condition, which takes the same
   * mood, and what behind the verb makes it advice ("serait mieux").
   */
  hearsay?: Record<"moods" | "conditions" | "advice", ReadonlySet<string>>;
  /** Verb forms that by themselves say "so it is reported": sei, habe, werde. */
  reportMood?: ReadonlySet<string>;
  people: People;
  /** May pointed marks look inward, »so«, even with spaces inside? */
  inwardMarks?: boolean;
  /** Words that open a clause which depends on another, so that no report begins with them. */
  subordinators?: ReadonlySet<string>;
  /** Words at a sentence's start that open a clause, which ends at the comma before the main one. */
  openers?: ReadonlySet<string>;
  /** A report may come first and its cue close the sentence: "C, says S" alone, or "C, S says" as well. */
  frontedReports?: "verb-first" | "either";
  /** Before a verb without a subject, or hung on it: nobody in particular says it ("se cree que", "acredita-se que"). */
  impersonal?: ReadonlySet<string>;
  /** A verb needs no subject of its own: "Ha aggiunto che …". */
  dropsSubject?: boolean;
  /** An office stands before the name of its holder and never straight behind it: "la ministra Ana Rey". */
  officeLeads?: boolean;
  /** An adjective follows the office that it belongs to: "il ministro norsano". */
  adjectiveFollows?: boolean;
  /** Last letters of first names that tell man from woman. */
  nameEndings?: ReadonlyMap<string, "he" | "she">;
  /** Every noun has a capital, so that a capital proves no name and no verb has one. */
  capitalNouns?: boolean;
  /** The "not" of a clause follows its verb: "sagte er nicht". */
  negationFollows?: boolean;
  /** The writer's clause stands in the words between commas: "Oui, dit-il, …". */
  commaIncises?: boolean;
  /** Words after a comma with which the writer's clause goes on: "dit-il, en riant". */
  inciseGoesOn?: ReadonlySet<string>;
  accordingTo: readonly (readonly string[])[];
  /** Words that open a clause which only says whose words they are: "como explicó X", "wie X erklärte". */
  asSaid?: readonly (readonly string[])[];
  /** Nouns of saying behind an according-to and whoever it names, with the word between: "据王强的声明". */
  saidNouns?: { of: string; nouns: ReadonlySet<string> };
  /** Verbs (lemmas) that pass on the words of whoever stands behind `from`, up to a noun of saying: "نقلت وكالة عن X قوله". */
  relays?: Record<"lemmas" | "from" | "nouns", ReadonlySet<string>>;
  /** What sets how things are done and states nothing, so that nobody speaks "according to" it: rule, plan, calendar. */
  norms?: ReadonlySet<string>;
  /** Before somebody else for whom the speaker speaks: "on behalf of". */
  onBehalf?: readonly (readonly string[])[];
  /** Pronouns in or straight behind an according-to: "according to him", "по его словам". */
  ownPronouns?: ReadonlyMap<string, Pronoun>;
  /** The same behind the name: "X zufolge". */
  accordingAfter?: ReadonlySet<string>;
  /** May it stand in the midst of what is said, without commas: "Die Brücke bleibt laut X zu"? */
  accordingWithin?: boolean;
  /** Behind what is said, before a name that ends its clause: "„C“, so X." */
  thus?: ReadonlySet<string>;
  /** Prepositions that begin the object of a verb, and belong to what is said: "warnt vor einem „C“". */
  objectLeads?: ReadonlySet<string>;
  /** How an office ends that no list holds, when a whole name follows it: "Imkerin Anna Reimer". */
  officeEnding?: RegExp;
  /** Prepositions that give a named person's view when they open the sentence: "Pour Ada Rossi, …". */
  viewOf?: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Prepositions that make the person after a cue its addressee. */
  to: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  and: ReadonlySet<string>;
  pronouns: ReadonlyMap<string, Pronoun>;
  /** Words that end a reported clause when they follow a comma. */
  cuts: ReadonlySet<string>;
  /** Verbs that with an infinitive of saying tell of silence: "refused to say". */
  withholding?: ReadonlySet<string>;
  /** Words behind marks that tell when or where it was said: "during", "after". */
  circumstances?: ReadonlySet<string>;
  /** Phrases that tell when, beside those that give a date: "this weekend", and what follows a weekday: "morning". */
  times?: readonly (readonly string[])[];
  /** Words after a comma that set something against a report, or take it up: "but", "which". */
  contrast?: ReadonlySet<string>;
  /** Nouns that make "declared its …" a report: its readiness, its concern. */
  attitudes: ReadonlySet<string>;
  /** Before a verb that nobody then spoke: "would have said", "nearly said". */
  unsaid?: ReadonlySet<string>;
  /** What stands before the colon of a question and an answer in a printed interview: "Q: …", "A: …". */
  interview?: Record<"asks" | "answers", ReadonlySet<string>>;
  /** Nouns of speech that close what was said: "“C” was the reply". */
  answers?: ReadonlySet<string>;
  /** Verbs beside "be" that lead to such a noun: "came". */
  comes?: ReadonlySet<string>;
  soCalled: ReadonlySet<string>;
  /** Before a verb of which the same word is a participle elsewhere: "on se dit « C »". */
  reflexives?: ReadonlySet<string>;
  /** The subject that is nobody in particular: "on". */
  anybody?: ReadonlySet<string>;
  /** Nouns for a man or a woman ("-man" at the end of any): "the old lady" may be anybody named who is a she. */
  personNouns?: ReadonlyMap<string, Gender>;
  /** Words that lead to the name one is called by: "my dear", "oh". */
  calls?: ReadonlySet<string>;
  /** Nouns whose marks hold a title or an inscription: film, book, sign, slogan. */
  labels?: ReadonlySet<string>;
  /** Behind a verb of writing, where it tells of an inscription: "كتب عليها". */
  writtenOn?: ReadonlySet<string>;
  /** Words that give a name to somebody a little before the marks, or straight after them. */
  naming?: ReadonlySet<string>;
  namingAfter?: ReadonlySet<string>;
  /** Words that head a correction, whose marks hold what was printed. */
  corrections?: ReadonlySet<string>;
  /** Never part of a name, though written with a capital at the start of a sentence. */
  small: ReadonlySet<string>;
  dates: DateWords;
  /** Words of sentences worth checking. */
  claims: ClaimWords;
  abbreviations: ReadonlySet<string>;
  /** Credit lines, and the stations of words that a sentence names. */
  path: PathWords;
  /** The passives and the subjects that name nobody, by which somebody is told something. */
  told: ToldWords<CueForm>;
  /** Does a name or an office (folded words, and the article before) stand in a case that no subject has? */
  isOblique?: (words: readonly string[], article: string) => boolean;
  /** The area of an office follows it without a preposition: "министр транспорта X". */
  areaFollows?: boolean;
  /** The writer's clause stands within the words between dashes, and a dash at a line's start opens speech. */
  dashIncises?: boolean;
  /** Small words that may stand within an area: "по", "باسم". */
  areaLinks?: ReadonlySet<string>;
  /** An adjective of an area, though written with a capital: "ректор Высшей школы". */
  areaAdjective?: (word: string) => boolean;
  /** Saying that is denied ("не сказал, что") is no report at all. */
  negatedIsSilent?: boolean;
  /** The parts of one written name, each without its case ending: "Путину", "梁若衡". */
  nameParts?: (word: string) => readonly string[];
  /** No capital shows a name: what stands beside an office or a verb is read as one. */
  namesByPlace?: boolean;
  /** A name as written, in its base form; `before` is the folded word that stands before it. */
  nominativeName?: (words: readonly string[], before: string) => readonly string[];
  /** The same for an office or body without a name. */
  nominativeOffice?: (words: readonly string[]) => readonly string[];
  /** The gender that one folded word of a name shows. */
  genderOf?: (word: string) => Gender | null;
  /** Nouns that a name in marks follows at once: "концерн «Заря»". */
  bearers?: ReadonlySet<string>;
  /** How the name of an outlet ends that is told something: "сообщил «Вестнику», что". */
  toldEnding?: RegExp;
  /** The gender of whoever holds an office, by its word. */
  officeGender?: (word: string) => Gender | null;
  /** A reported question stands behind a comma: "спросил, когда …". */
  commaQuestions?: boolean;
  /** Second words of a reported question: "откроют ли". */
  questionParticles?: ReadonlySet<string>;
  /** "В министерстве сообщили": before a body or state that speaks through a plural verb. */
  speaksWithin?: ReadonlySet<string>;
  isPluralVerb?: (word: string) => boolean;
  /** An adjective that stands before an office and belongs to it: "неназванный чиновник". */
  officeAdjective?: (word: string) => boolean;
  /** Words that go on with an office which has no name: "источник в ведомстве", "مصدر مطلع". */
  goesOnOffice?: (word: string, next: string) => number;
  /** May this noun be the subject of that verb form, by its ending? Then plain nouns beside a verb may speak. */
  agrees?: (verb: string, noun: string) => boolean;
  /** A report may follow the colon of a cue's clause without marks. */
  colonReports?: boolean;
  /** Common nouns that name a body without a capital: "министерство", "وزارة". */
  bodyNouns?: ReadonlySet<string>;
  /** What is said follows its verb without a complementiser, at once or after a comma. */
  bareContent?: boolean;
  /** The subject follows its verb as a rule. */
  verbFirst?: boolean;
  /** Prepositions before the complementiser that belong to what is said: "إلى أن". */
  thatLeads?: ReadonlySet<string>;
  /** "C, said S" without marks is read. */
  fronted?: boolean;
};

export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
/** Nouns for men, then for women; one with a hyphen before it closes compounds as well. */
export const gendered = (he: string, she: string): ReadonlyMap<string, Gender> =>
  new Map<string, Gender>([
    ...[...words(he)].map((noun): [string, Gender] => [noun, "he"]),
    ...[...words(she)].map((noun): [string, Gender] => [noun, "she"]),
  ]);
export const phrases = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .split(/\s*,\s*/u)
    .map((phrase) => phrase.split(" "));
export const complements = (letters: string): ReadonlySet<Complement> =>
  new Set([...letters].filter((letter): letter is Complement => "tbindopxf".includes(letter)));

/** Rows of a verb table: lemma, class, complements, then what is irregular. */
export function rows(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/u));
}

export function isCueClass(text: string): text is CueClass {
  return /^(?:say|add|write|ask|deny|want|promise|think|report|value|show)$/u.test(text);
}
