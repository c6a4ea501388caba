import {
  type CueForm,
  complements,
  gendered,
  type Pronoun,
  phrases,
  type Rules,
  words,
} from "@/domain/extraction/cues/lexicon";
import { RUSSIAN_CLAIMS } from "./claims";
import { RUSSIAN_DATES } from "./dates";
import { isObliqueName, russianFirstName, russianGender, russianName } from "./names";
import { RUSSIAN_PATH } from "./path";
import { RUSSIAN_BEARERS, RUSSIAN_BODIES, RUSSIAN_PEOPLE, RUSSIAN_PLACES, russianOffice } from "./people";
import { RUSSIAN_TOLD } from "./told";
import { russianVerbs } from "./verbs";

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ["его", "he"],
  ["ее", "she"],
  ["их", "they"],
]);

/** "по его словам", "по ее словам": each noun behind each pronoun. */
const byPronoun = (nouns: string) =>
  [...words(nouns)].flatMap((noun) => [...PRONOUNS.keys()].map((own) => `по ${own} ${noun}`)).join(", ");

const NOUNS =
  "слова слово словам заявление заявления обвинение обвинения мнение мнения утверждение утверждения сообщение " +
  "сообщения новость слух слухи тезис предположение предположения опасение опасения надежда обещание обещания " +
  "угроза угрозы предупреждение признание ответ вывод убеждение уверенность идея информация данные";

function nouns(): ReadonlyMap<string, CueForm> {
  return new Map(
    [...words(NOUNS)].map((noun) => [
      noun,
      { lemma: noun, cls: "say", takes: complements("t"), shape: "noun", noisy: false },
    ]),
  );
}

/** The letters before a case ending: the same for Путин, Путина, Путину and for Рива, Риву, Ривы. */
export function russianStem(word: string): string {
  const bare = word.replace(/(?:ого|ому|ыми|ими|ая|яя|ую|юю|ой|ей|ою|ею|ый|ий|ым|им|ом|ем|ых|их)$/u, "");
  const stem = bare.length >= 3 ? bare : word;
  return stem.length > 3 ? stem.replace(/[аяоеиыуюьй]$/u, "") : stem;
}

const GOVERNS = words(
  "слов словам мнению данным информации сообщению сведениям версии утверждению оценке оценкам заявлению",
);
const isGenitive = (word: string) =>
  /(?:[ая]|[ыи]|ов|ев|ей|ого|его|ой|ых|их)$/u.test(word) && word.length > 3;

/** "Анны Роговой" → "Анна Рогова"; a governing word before tells "Александра Рогова" from her namesake. */
function nominativeName(name: readonly string[], before: string): readonly string[] {
  const office = russianOffice(before);
  const governed = GOVERNS.has(before) || RUSSIAN.prepositions.has(before);
  return russianName(name, governed || (office !== undefined && office !== before));
}

/** "Анне Роговой", "мэру": an office in the dative or the accusative of a woman, or a name in any such case. */
function isOblique(words: readonly string[]): boolean {
  const [first = ""] = words;
  const office = russianOffice(first);
  if (office === undefined) return !RUSSIAN_PEOPLE.roles.has(first) && isObliqueName(words);
  return office !== first && /(?:[ую]|[ое]м[у]?|[ое]й|[ое]го)$/u.test(first);
}

const asWritten = (base: string, word: string) =>
  /^\p{Lu}/u.test(word) ? base.charAt(0).toUpperCase() + base.slice(1) : base;

/** "неназванного источника в ведомстве" → "неназванный источник в ведомстве". */
function nominativeOffice(office: readonly string[]): readonly string[] {
  const head = office.findIndex((word) => russianOffice(word.toLowerCase().replaceAll("ё", "е")));
  return office.map((word, index) => {
    if (index > head) return word;
    if (index === head)
      return asWritten(russianOffice(word.toLowerCase().replaceAll("ё", "е")) ?? word, word);
    return word.replace(/(?:ого|ому)$/u, "ый");
  });
}

/** An office goes on over the body it belongs to: a genitive, or a preposition and its noun. */
function goesOnOffice(word: string, next: string): number {
  if (OWN.has(word)) return 1;
  if (RUSSIAN.small.has(word) && !OFFICE_LINKS.has(word)) return 0;
  if (OFFICE_LINKS.has(word)) return /[а-я]{3}(?:е|и|ах|ях|ы|а)$/u.test(next) ? 2 : 0;
  return isGenitive(word) && !RUSSIAN.adverbs.has(word) ? 1 : 0;
}

/** How nouns for women end in the cases that an office stands in: "пенсионерка", "учительницей". */
const WOMAN = /^.{3,}(?:(?:ер|ор|ист|ант|ент|ан|ян|тел)к|ниц|щиц|чиц)(?:[аеиуы]|[ое]й)$/u;

const OWN = words("мой моя мои наш наша наши твой твоя ваш ваша его ее их");

/** Could a noun of this ending be the subject of this verb form? */
function agrees(verb: string, noun: string): boolean {
  if (
    noun.length < 3 ||
    !/^[а-я-]+$/u.test(noun) ||
    /(?:[аяи]м|[аяы]ми|[аяы]х|[юу]|[ое]м|[ео]й|ов|ев|о)$/u.test(noun)
  )
    return false;
  if (/л(?:ся)?$/u.test(verb)) return /(?:[бвгджзклмнпрстфхцчшщйь]|[дш]ка|па)$/u.test(noun);
  if (/ла(?:сь)?$/u.test(verb)) return /[аяь]$/u.test(noun);
  if (/(?:ли(?:сь)?|[уюая]т(?:ся)?)$/u.test(verb)) return /[ыияае]$/u.test(noun);
  return /[бвгджзклмнпрстфхцчшщйьая]$/u.test(noun);
}

const OFFICE_LINKS = words("в во из при");

/** Russian: verbs agree with their subject, nouns and names are declined, the area follows its office bare. */
export const RUSSIAN: Rules = {
  lang: "ru",
  interview: { asks: words("в вопрос"), answers: words("о ответ") },
  people: RUSSIAN_PEOPLE,
  verbs: russianVerbs(),
  nouns: nouns(),
  tails: new Map(),
  have: words("был была были будет будут"),
  be: words("есть"),
  causative: new Set(),
  adverbs: words(
    "также тоже потом затем уже еще вчера сегодня сейчас тогда теперь ранее позже снова опять только лишь часто всегда " +
      "иногда при этом же ему ей им мне нам вам тебе себе",
  ),
  adverbEnding: "",
  not: words("не ни"),
  that: words("что чтобы будто якобы"),
  nounThat: phrases("о том что, что, будто, якобы"),
  infinitive: new Set(),
  asSaid: phrases("как"),
  onBehalf: phrases("от имени, от лица"),
  ownPronouns: PRONOUNS,
  accordingTo: phrases(
    `по словам, ${byPronoun("словам мнению данным информации сведениям версии утверждению оценке оценкам")}, со слов, по мнению, ` +
      "по данным, по информации, по сообщению, по сообщениям, " +
      "по сведениям, по версии, по утверждению, по оценке, по оценкам, по заявлению, согласно, как сообщает, " +
      "как сообщают, как сообщил, как сообщила, как сообщили, как пишет, как отмечает, как заявил, как заявила, " +
      "как сказал, как сказала, как рассказал, как рассказала, как считает, как передает, со ссылкой на, на взгляд",
  ),
  prepositions: words(
    "в во на с со к ко от ото из изо у о об обо по за под над при про для без до через между перед передо ради среди " +
      "после против около вокруг благодаря согласно из-за из-под",
  ),
  to: words("к ко"),
  articles: new Set(),
  and: words("и"),
  pronouns: new Map([
    ["он", "he"],
    ["она", "she"],
    ["они", "they"],
    ["я", "me"],
    ["ты", "me"],
    ["мы", "me"],
    ["вы", "me"],
    ["та", "she"],
    ["тот", "he"],
    ["те", "they"],
    ["оба", "both"],
    ["обе", "both"],
    ["который", "who"],
    ["которая", "who"],
    ["которые", "who"],
  ]),
  cuts: words("тогда однако хотя по со согласно передает сообщает пишет"),
  attitudes: words("готовность готовности поддержку надежду обеспокоенность сожаление уверенность намерение"),
  personNouns: gendered(
    "мужчина господин мальчик парень юноша отец папа сын брат муж дядя племянник король князь старик",
    "женщина госпожа барышня девушка девочка мать мама дочь сестра жена тётя тетя королева княгиня старуха",
  ),
  calls: words("мой моя мои дорогой дорогая милый милая голубчик ах ох о да нет но ну спасибо"),
  soCalled: words("называемый называемая называемое называемые называемого называемую прозвищем прозвище"),
  small: words(
    "и а но или да нет не ни в во на с со к ко от из у о об по за под над при про для без до через между перед это этот " +
      "эта эти то тот та те что чтобы как так там тут здесь где когда если хотя пока он она оно они мы вы я ты его ее их " +
      "наш ваш мой твой свой ему ей им мне нам вам тебе все всё весь вся каждый также тоже уже еще только лишь даже ведь вот впрочем однако " +
      "рядом кроме после вчера сегодня завтра тогда теперь потом затем накануне ранее позже понедельник вторник среда " +
      "четверг пятница суббота воскресенье января февраля марта апреля мая июня июля августа сентября октября ноября " +
      "декабря об бы же ли говорят кто никто ничто никакой некоторые один одна одно многие такой такая",
  ),
  dates: RUSSIAN_DATES,
  claims: RUSSIAN_CLAIMS,
  abbreviations: words("г гг ул им т д п коп см др проф акад ред стр"),
  path: RUSSIAN_PATH,
  told: RUSSIAN_TOLD,
  dashIncises: true,
  areaFollows: true,
  areaLinks: words("по и"),
  areaAdjective: (word) => /(?:ого|его|ой|ей|ых|их)$/u.test(word),
  negatedIsSilent: true,
  nameParts: (word) => [russianStem(russianFirstName(word))],
  nominativeName,
  nominativeOffice,
  isOblique,
  genderOf: russianGender,
  officeEnding: WOMAN,
  officeGender: (word) => (WOMAN.test(russianOffice(word) ?? word) ? "she" : null),
  questions: words(
    "когда где как куда откуда почему зачем сколько кто чего кого кем чем чей какой какая какое какие каким",
  ),
  questionParticles: words("ли"),
  commaQuestions: true,
  infinitiveEndings: "ать ять еть ить уть ыть оть ться тись йти сти зти мочь".split(" "),
  bareInfinitive: true,
  speaksWithin: words("в во на"),
  isPluralVerb: (verb) => /(?:ли|лись|[юуая]т|[юуая]тся)$/u.test(verb),
  goesOnOffice,
  agrees,
  colonReports: true,
  officeAdjective: (word) =>
    word === "одна" ||
    word === "один" ||
    OWN.has(word) ||
    (word.length > 4 && /(?:[ыи]й|[ая]я|[ое]го|[ое]му|[ыи]е|[ыи]х)$/u.test(word)),
  bodyNouns: RUSSIAN_BODIES,
  bearers: RUSSIAN_BEARERS,
  toldEnding: /[а-я](?:[ую]|[ое]й|[ая]м|[ыи]м|(?<![ий]т)е)$/u,
  placeBefore: RUSSIAN_PLACES,
  fronted: true,
};
