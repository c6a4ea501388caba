import { type CueForm, complements, phrases, type Rules, words } from "@/domain/extraction/cues/lexicon";
import { ARABIC_CLAIMS } from "./claims";
import { ARABIC_DATES } from "./dates";
import { ARABIC_PATH } from "./path";
import { ARABIC_PEOPLE } from "./people";
import { ARABIC_TOLD } from "./told";
import { arabicVerbs } from "./verbs";

const NOUNS =
  "تصريح تصريحات اتهام اتهامات بيان قول اقوال كلام زعم مزاعم ادعاء ادعاءات تاكيد نفي اعلان تحذير تحذيرات انباء شائعات " +
  "اعتقاد راي وعد تعهد مخاوف امل";

function nouns(): ReadonlyMap<string, CueForm> {
  return new Map(
    [...words(NOUNS)].map((noun) => [
      noun,
      { lemma: noun, cls: "say", takes: complements("t"), shape: "noun", noisy: false },
    ]),
  );
}

/** "الوزيران": two holders of one office. */
const BOTH = "وزير رئيس سفير نائب زعيم مسؤول بلد خبير"
  .split(" ")
  .flatMap((one) => [`ال${one}ان`, `ال${one}ين`]);
/** "His saying", and hers, and theirs. */
const SAYINGS = words("قوله قولها قولهم قولهما");
const WITHIN = words("في ب من");

/** "مصدر في البلدية", "وزارة النقل", "مصدر مطلع": over the words that say where an office or a body belongs. */
function goesOnOffice(word: string, next: string): number {
  if (WITHIN.has(word)) return word === "في" && next.startsWith("ال") ? 2 : 0;
  const isPlain =
    word.length > 2 && !ARABIC.small.has(word) && !ARABIC.nouns.has(word) && !ARABIC.that.has(word);
  return isPlain && !ARABIC.people.roles.has(word) ? 1 : 0;
}

/** Arabic: the verb stands before its subject; vowel signs do not count; small words are written on to the next. */
export const ARABIC: Rules = {
  lang: "ar",
  namesByPlace: true,
  people: ARABIC_PEOPLE,
  verbs: arabicVerbs(),
  nouns: nouns(),
  tails: new Map(),
  have: words("قد"),
  be: words("كان كانت كانوا"),
  causative: new Set(),
  adverbs: words(
    "لي له لها لنا لهم و ف ايضا امس اليوم كذلك لاحقا سابقا كما ثم مجددا من جهته جهتها بدوره بدورها",
  ),
  adverbEnding: "",
  not: words("لم لن لا ما"),
  that: words("عما ان انه انها انهم انهما انني انا اننا بان بانه بانها بانهم لان فان"),
  nounThat: phrases("ان, بان, انه, انها, بانه, بانها"),
  infinitive: new Set(),
  onBehalf: phrases("باسم, نيابة عن, بالنيابة عن"),
  accordingTo: phrases(
    "بحسب, حسب, وفق, وفقا ل, وفقا, طبقا ل, نقلا عن, على حد قول, على لسان, استنادا الى, حسبما قال, حسبما ذكر, حسبما افاد, كما قال, كما ذكر, بناء على, في راي",
  ),
  relays: { lemmas: words("نقل"), from: words("عن"), nouns: SAYINGS },
  prepositions: words(
    "في من الى على عن مع ب ل بين عند لدى خلال بعد قبل حول ضد نحو منذ دون بدون امام تحت فوق",
  ),
  to: words("الى ل"),
  articles: new Set(),
  and: words("و"),
  pronouns: new Map([
    ["هو", "he"],
    ["هي", "she"],
    ["هم", "they"],
    ["هن", "they"],
    ["هما", "both"],
    ["الجانبان", "both"],
    ["الطرفان", "both"],
    ["كلاهما", "both"],
    ...BOTH.map((one) => [one, "both"] as const),
    ["انا", "me"],
    ["نحن", "me"],
  ]),
  cuts: words("فيما بينما لكن لكنه لكنها غير"),
  attitudes: words("استعداد استعداده دعم دعمه قلق قلقه اسف اسفه"),
  soCalled: words("يسمى تسمى المسمى المسماة ب"),
  labels: words(
    "لافتة لافتات اللافتة لوحة لوحات ملصق ملصقات شعار شعارات كتاب رواية ديوان فيلم مسلسل اغنية البوم مسرحية قصيدة عنوان بعنوان جائزة",
  ),
  writtenOn: words("عليها عليه عليهما عليهن فيها فيه"),
  small: words(
    "قوله قولها قولهم قولهما معه معها معهم عليه عليها عليهم فيه فيها منه منها منهم اليه اليها عنه عنها " +
      "عما لي له لها لنا لهم و ف ب ل في من الى على عن مع ان انه انها بان قد لقد لم لن لا ما هل هذا هذه ذلك تلك الذي التي الذين كل بعض غير بعد قبل " +
      "عند لدى منذ خلال حول بين دون كما ثم او ام اذا حتى حين عندما بينما فيما لكن لكنه لكنها اما هو هي هم نحن انا يوم امس اليوم غدا " +
      "الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت نفسه نفسها ايضا كان كانت يكون تكون ليس ليست عام سنة شهر مساء صباح " +
      "عدد احد احدى جميع اي عدم ذات حيث اثر بسبب ضد نحو وسط وفق بحسب حسب خلفا اثناء انه ولم وقد كي لكي",
  ),
  dates: ARABIC_DATES,
  claims: ARABIC_CLAIMS,
  abbreviations: new Set(),
  path: ARABIC_PATH,
  told: ARABIC_TOLD,
  areaFollows: true,
  areaLinks: words("باسم"),
  negatedIsSilent: true,
  fronted: true,
  verbFirst: true,
  thatLeads: words("الى على عن من"),
  questions: words("عما متى كيف لماذا اين هل كم ماذا"),
  bodyNouns: words(
    "وزارة حكومة برلمان مجلس لجنة محكمة بنك جامعة معهد وكالة حزب نقابة اتحاد شركة صحيفة قناة منظمة شرطة بلدية هيئة " +
      "الوزارة الحكومة البرلمان المجلس اللجنة المحكمة البنك الجامعة المعهد الوكالة الحزب النقابة الاتحاد الشركة الصحيفة " +
      "القناة المنظمة الشرطة البلدية الهيئة",
  ),
  goesOnOffice,
  officeGender: (word) => (ARABIC.people.roles.has(word) ? (/ة$/u.test(word) ? "she" : "he") : null),
};
