import type { Gender } from "@/domain/extraction/cues/lexicon";

const MEN =
  "Александр Алексей Альберт Анатолий Андрей Антон Аркадий Арсений Артём Артур Богдан Борис Вадим Валентин Валерий " +
  "Василий Вениамин Виктор Виталий Владимир Владислав Всеволод Вячеслав Геннадий Георгий Герман Глеб Григорий Давид " +
  "Даниил Денис Дмитрий Евгений Егор Захар Иван Игнат Игорь Илья Иосиф Кирилл Константин Кузьма Лев Леонид Лука " +
  "Максим Марат Марк Матвей Мирон Михаил Никита Николай Олег Павел Пётр Прохор Родион Роман Руслан Савелий Семён " +
  "Сергей Станислав Степан Тарас Тимофей Тимур Тихон Трофим Фёдор Филипп Харитон Эдуард Эмиль Юлий Юрий Яков Ян " +
  "Ярослав Адам Ганс Генри Джеймс Джон Карл Курт Майкл Оскар Отто Пауль Рихард Роберт Томас Франц Эрик";

const WOMEN =
  "Агата Алевтина Александра Алёна Алина Алиса Алла Анастасия Ангелина Анжела Анна Антонина Валентина Валерия " +
  "Варвара Вера Вероника Виктория Галина Дарья Диана Евгения Евдокия Екатерина Елена Елизавета Жанна Зинаида Зоя " +
  "Инна Ирина Карина Кира Клавдия Ксения Лариса Лидия Лилия Любовь Людмила Маргарита Марина Мария Марта Надежда " +
  "Наталия Наталья Нина Оксана Ольга Полина Раиса Регина Римма Светлана Серафима София Софья Тамара Татьяна Тереза " +
  "Ульяна Фаина Эльвира Эмма Юлия Яна Ярослава";

const FLEETING: ReadonlyMap<string, string> = new Map([
  ["Павел", "Павл"],
  ["Лев", "Льв"],
  ["Пётр", "Петр"],
]);

const folded = (word: string) => word.toLowerCase().replaceAll("ё", "е");

/** The case forms of a first name after its nominative. */
function oblique(name: string): string[] {
  const stem = name.slice(0, -1);
  const on = (base: string, endings: string) => endings.split(" ").map((end) => base + end);
  if (name === "Любовь") return on(stem, "и ью");
  if (/ия$/u.test(name)) return on(stem, "и ю ей");
  if (/я$/u.test(name)) return on(stem, "и е ю ёй ей");
  if (/[гкхжчшщ]а$/u.test(name)) return on(stem, "и е у ой");
  if (/а$/u.test(name)) return on(stem, "ы е у ой");
  if (/ий$/u.test(name)) return on(stem, "я ю ем и");
  if (/[йь]$/u.test(name)) return on(stem, "я ю ем е");
  if (/[оеиу]$/u.test(name)) return [];
  return on(FLEETING.get(name) ?? name, "а у ом е");
}

/** A first name that a written form may stand for; `isOblique` when the form is another case than the nominative. */
type Sense = { name: string; gender: Gender; isOblique: boolean };

const senses = new Map<string, Sense[]>();
for (const [list, gender] of [
  [MEN, "he"],
  [WOMEN, "she"],
] as const)
  for (const name of list.split(" "))
    for (const form of [name, ...oblique(name)]) {
      const key = folded(form);
      senses.set(key, [...(senses.get(key) ?? []), { name, gender, isOblique: form !== name }]);
    }

/** The first name a folded word is a form of, in the nominative and folded; the word itself when it is none. */
export const russianFirstName = (word: string): string => {
  const name = senses.get(word)?.[0]?.name;
  return name ? folded(name) : word;
};

const NAME_OF_FATHER = /(?:ич|овн[аыуе]|овной|евн[аыуе]|евной|ичн[аыуе]|ичной)$/u;

/** The gender that one folded word of a name shows by its form. */
export function russianGender(word: string): Gender | null {
  const given = senses.get(word);
  if (given) return given.every((one) => one.gender === given[0]?.gender) ? (given[0]?.gender ?? null) : null;
  if (/(?:ович|евич|ильич)(?:а|у|ем|е)?$/u.test(word)) return "he";
  if (NAME_OF_FATHER.test(word) || /(?:[оеё]в|[иы]н)ой$|(?:ск|цк)(?:ая|ой|ую)$/u.test(word)) return "she";
  if (/(?:[оеё]в|[иы]н)(?:ым|ом)?$|(?:ск|цк)(?:ий|ого|ому|им)$/u.test(word)) return "he";
  return null;
}

/** Endings of the oblique cases and what stands for them in the nominative, the first that fits. */
const MASCULINE: readonly [RegExp, string][] = [
  [/(?<=ск|цк)(?:ого|ому|им|ом)$/u, "ий"],
  [/(?:ого|ому)$/u, "ый"],
  [/(?:его|ему)$/u, "ий"],
  [/(?<=[оеё]в|[иы]н)(?:а|у|ым|ом|е)$/u, ""],
  [/(?<=[аеоуиы])(?:я|ю|ем)$/u, "й"],
  [/(?<=[бвгджзклмнпрстфхцчшщ])(?:я|ю)$/u, "ь"],
  [/(?<=[бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем|е)$/u, ""],
];
const FEMININE: readonly [RegExp, string][] = [
  [/(?<=[оеё]в|[иы]н|ичн|овн|евн)(?:ой|ы|е|у)$/u, "а"],
  [/(?<=ск|цк|[бвгджзклмнпрстф]н)(?:ой|ую)$/u, "ая"],
  [/(?<=[а-я])ую$/u, "ая"],
];

function straightened(word: string, rules: readonly [RegExp, string][]): string {
  for (const [ending, nominative] of rules) if (ending.test(word)) return word.replace(ending, nominative);
  return word;
}

/** A surname alone whose ending belongs to one gender and case only. */
const alone = (word: string) => {
  if (/(?:[оеё]в|[иы]н|ск|цк)ой$/u.test(word)) return straightened(word, FEMININE);
  return /(?:ск|цк)(?:ого|ому|им)$|(?:[оеё]в|[иы]н)ым$/u.test(word) ? straightened(word, MASCULINE) : word;
};

/**
 * The words of a written name in the nominative. `isGoverned`: a word before it asks for another case, so that
 * "Александра Рогова" after it is a man.
 */
export function russianName(words: readonly string[], isGoverned: boolean): string[] {
  const [first = "", ...rest] = words;
  const given = senses.get(folded(first)) ?? [];
  const sense = given.find((one) => one.isOblique === isGoverned) ?? given[0];
  if (words.length === 1) {
    if (sense) return [sense.isOblique ? sense.name : first];
    if (isGoverned && /(?:[оеё]в|[иы]н)а$/u.test(first)) return [first.slice(0, -1)];
    if (isGoverned && /[бвгджзклмнпрстфхцчшщ]ом$/u.test(first)) return [first.slice(0, -2)];
    return [alone(first)];
  }
  if (!sense) return isGoverned ? words.map((word) => straightened(word, guessed(words))) : [...words];
  if (!sense.isOblique) return [...words];
  const rules = sense.gender === "he" ? MASCULINE : FEMININE;
  return [sense.name, ...rest.map((word) => straightened(word, rules))];
}

/** The endings to undo where no first name tells: the surname does. */
const guessed = (words: readonly string[]) =>
  russianGender(folded(words.at(-1) ?? "")) === "she" ? FEMININE : MASCULINE;

/** Is a written name (folded words) in another case than the nominative, whoever bears it? */
export function isObliqueName(words: readonly string[]): boolean {
  const given = senses.get(words[0] ?? "");
  if (given) return given.every((one) => one.isOblique);
  const last = words.at(-1) ?? "";
  return /(?:[оеё]в|[иы]н)у$/u.test(last) || alone(last) !== last;
}
