import { type People, peopleOf } from "@/domain/extraction/cues/people";

/** One concept a line, then the words for it in the nominative; a + joins what is not declined to what is. */
const ROLES = `
minister:министр
premier:премьер премьер-министр
president:президент вице-президент
spokesperson:пресс-секретарь представитель спикер представительница
secretary:секретарь госсекретарь
undersecretary:замминистр
chancellor:канцлер
ambassador:посол
governor:губернатор вице-губернатор
mayor:мэр градоначальник
councillor:советник
senator:сенатор
deputy:депутат парламентарий конгрессмен
leader:лидер глава руководитель начальник заведующий
general:генерал
colonel:полковник
admiral:адмирал
commander:командующий командир
officer:офицер
official:чиновник
director:директор гендиректор режиссер проректор ректор замдиректор
manager:управляющий менеджер
chair:председатель зампред
founder:основатель учредитель
expert:эксперт специалист
analyst:аналитик
professor:профессор академик
researcher:исследователь ученый историк экономист социолог политолог
doctor:врач доктор
lawyer:адвокат юрист
judge:судья
prosecutor:прокурор следователь
journalist:журналист корреспондент репортер
author:писатель поэт автор
actor:актер артист актриса
coach:тренер
captain:капитан
player:игрок футболист
bishop:епископ патриарх митрополит
pope:папа
king:король
queen:королева
witness:свидетель очевидец
resident:житель жительница хозяин хозяйка пенсионер пенсионерка горожанка домохозяйка
teacher:учитель учительница преподаватель преподавательница
worker:водитель продавец продавщица строитель медсестра
student:студент студентка
activist:активист
source:источник собеседник
keeper:смотритель хранитель хранительница
`;

const STATES = `
IT|Италия|Рим|итальянск
US|США,Америка|Вашингтон,Пентагон|американск
RU|Россия|Москва,Кремль|российск,русск
CN|Китай|Пекин|китайск
UA|Украина|Киев|украинск
FR|Франция|Париж|французск
DE|Германия|Берлин|немецк,германск
GB|Великобритания,Британия|Лондон|британск,английск
ES|Испания|Мадрид|испанск
PT|Португалия|Лиссабон|португальск
GR|Греция|Афины|греческ
TR|Турция|Анкара|турецк
PL|Польша|Варшава|польск
HU|Венгрия|Будапешт|венгерск
AT|Австрия|Вена|австрийск
CH|Швейцария|Берн|швейцарск
BE|Бельгия|Брюссель|бельгийск
NL|Нидерланды|Гаага|нидерландск
SE|Швеция|Стокгольм|шведск
NO|Норвегия|Осло|норвежск
FI|Финляндия|Хельсинки|финск
JP|Япония|Токио|японск
KR|Корея|Сеул|корейск,южнокорейск
IN|Индия|Дели|индийск
PK|Пакистан|Исламабад|пакистанск
IR|Иран|Тегеран|иранск
IL|Израиль|Иерусалим|израильск
PS|Палестина|Рамалла|палестинск
SY|Сирия|Дамаск|сирийск
EG|Египет|Каир|египетск
BR|Бразилия||бразильск
AR|Аргентина||аргентинск
CA|Канада|Оттава|канадск
AU|Австралия|Канберра|австралийск
BY|Белоруссия,Беларусь|Минск|белорусск
RS|Сербия|Белград|сербск
EU|Евросоюз,ЕС||европейск
VA|Ватикан||ватиканск
`;

const HARD = ["", "а", "у", "ом", "е"];
const SOFT = ["ь", "я", "ю", "ем", "е"];
const FEMININE = ["а", "ы", "и", "е", "у", "ой"];
const SOFT_FEMININE = ["я", "и", "е", "ю", "ей"];
const ADJECTIVE = ["ий", "ый", "его", "ого", "ему", "ому", "им", "ым", "ем", "ом"];
const MANY_HARD = ["ы", "и", "ов", "ам", "ами", "ах"];
const MANY_SOFT = ["и", "ей", "ям", "ями", "ях"];
const FLEETING: ReadonlyMap<string, string> = new Map([
  ["посол", "посл"],
  ["очевидец", "очевидц"],
]);
const ADJECTIVE_ENDINGS = "ий ой ая ое ие ого ому ую им ом их ими".split(" ");

const neuter = (word: string) =>
  joined(word.slice(0, -1), word.endsWith("ие") ? ["е", "я", "ю", "ем", "и"] : ["о", "а", "у", "ом", "е"]);

const joined = (stem: string, endings: readonly string[]) => endings.map((ending) => stem + ending);

/** The case forms of a noun, singular and plural, folded. */
function declined(noun: string): { one: string[]; many: string[] } {
  const word = noun.toLowerCase().replaceAll("ё", "е");
  const stem = word.slice(0, -1);
  if (/[иы]й$/u.test(word))
    return {
      one: joined(word.slice(0, -2), ADJECTIVE),
      many: joined(word.slice(0, -2), ["ие", "ые", "их", "ых"]),
    };
  if (word.endsWith("ь")) return { one: joined(stem, SOFT), many: joined(stem, MANY_SOFT) };
  if (/[^и]я$/u.test(word)) return { one: joined(stem, SOFT_FEMININE), many: [] };
  if (word.endsWith("а")) return { one: joined(stem, FEMININE), many: joined(stem, ["ам", "ами", "ах"]) };
  if (/(?:ств|итут|ени|ани)[оеё]$/u.test(word) || /ие$/u.test(word)) return { one: neuter(word), many: [] };
  if (/ия$/u.test(word)) return { one: joined(stem, ["я", "и", "ю", "ей"]), many: [] };
  if (/[еоиыу]$/u.test(word)) return { one: [word], many: [] };
  const base = FLEETING.get(word) ?? word;
  return { one: [word, ...joined(base, HARD.slice(1))], many: joined(base, MANY_HARD) };
}

const BODIES =
  "министерство правительство парламент комитет комиссия суд банк университет институт агентство партия союз " +
  "федерация фонд компания концерн корпорация газета телеканал организация полиция администрация прокуратура " +
  "ведомство управление департамент мэрия посольство редакция профсоюз ассоциация";

/** Case form → nominative, of offices and bodies in the singular. */
const lemmas = new Map<string, string>();
for (const word of [
  ...ROLES.trim()
    .split("\n")
    .flatMap((line) => (line.split(":")[1] ?? "").split(" ")),
  ...BODIES.split(" "),
])
  for (const form of declined(word).one) if (!lemmas.has(form)) lemmas.set(form, word.toLowerCase());

export const RUSSIAN_BODIES: ReadonlySet<string> = new Set(
  BODIES.split(" ").flatMap((word) => declined(word).one),
);

/** The nominative of a folded form of an office or body, or undefined. */
export const russianOffice = (form: string): string | undefined => lemmas.get(form);

const lines = (table: string) => table.trim().split("\n");

/** Every case form of the offices: the row of a table, singular and plural forms apart. */
const rolesTable = () =>
  lines(ROLES)
    .map((line) => {
      const [concept = "", list = ""] = line.split(":");
      const forms = list.split(" ").map(declined);
      return `${concept}:${forms.flatMap(({ one }) => one).join(" ")}|${forms.flatMap(({ many }) => many).join(" ")}`;
    })
    .join("\n");

export const RUSSIAN_PEOPLE: People = peopleOf(rolesTable(), {
  before:
    "первый бывший бывшая бывшего вице новый новая исполняющий главный главная старший генеральный официальный официальная " +
    "неизвестный неназванный один одна местный местная местные",
  tail: "дел",
  of: "по",
  bodies:
    "министерство минобороны мид правительство парламент госдума дума совет комитет комиссия суд банк университет институт " +
    "агентство партия союз федерация фонд компания концерн корпорация группа газета телеканал центр организация полиция",
});

/** One state: its code, its name, and its folded words by what they are. */
export type StateWords = {
  code: string;
  name: string;
  full: string[];
  metonym: string[];
  adjective: string[];
};

/** The states with every case form of their names, seats and adjectives. */
export function russianStates(): StateWords[] {
  const forms = (list: string) =>
    list
      .split(",")
      .filter(Boolean)
      .flatMap((name) => declined(name).one);
  return lines(STATES).map((line) => {
    const [code = "", names = "", seats = "", stems = ""] = line.split("|");
    const adjective = stems.split(",").flatMap((stem) => joined(stem, ADJECTIVE_ENDINGS));
    return { code, name: names.split(",")[0] ?? "", full: forms(names), metonym: forms(seats), adjective };
  });
}

const withEndings = (stems: string, endings: string): ReadonlySet<string> =>
  new Set(stems.split(" ").flatMap((stem) => ["", ...endings.split(" ")].map((end) => stem + end)));

/** Nouns that bear a name in marks: companies, works, ships, clubs. */
export const RUSSIAN_BEARERS: ReadonlySet<string> = new Set([
  ...withEndings(
    "концерн завод холдинг банк фонд театр клуб журнал роман сериал теплоход отель музей магазин ресторан трест",
    "а у ом е",
  ),
  ...withEndings("компани парти станци", "я и ю ей"),
  ...withEndings("фирм газет групп фабрик шхун гостиниц команд", "а ы и у ой е"),
  ...withEndings("фильм корабл", "а у ом е ь я ю ем"),
  ...withEndings("общества издательств агентств кафе", "о а у ом е"),
]);

/** Nouns before the name of a place. */
export const RUSSIAN_PLACES: ReadonlySet<string> = new Set([
  ...withEndings("мыс город остров поселок хутор залив пролив", "а у ом е"),
  ...withEndings("сел озер", "о а у ом е"),
  ...withEndings("рек гор деревн улиц станиц", "а я ы и у ю ой ей е"),
]);
