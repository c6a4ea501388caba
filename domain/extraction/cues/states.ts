import { arabicStates } from "./ar/people";
import { russianStates } from "./ru/people";
import { STATE_WORDS } from "./state-words";
import { chineseStates } from "./zh/people";

/** Code | Italian names ; English names | capitals and seats | demonyms, Italian then English. All folded. */
const TABLE = `
IT|italia;italy|roma rome|italiano italiana italiani italiane italian
US|stati uniti,usa,america;united states,u.s,us,america|washington casa-bianca pentagono pentagon|statunitense statunitensi americano americana americani americane american
RU|russia|mosca moscow cremlino kremlin|russo russa russi russe russian
CN|cina;china|pechino beijing|cinese cinesi chinese
UA|ucraina;ukraine|kiev kyiv|ucraino ucraina ucraini ucraine ukrainian
FR|francia;france|parigi paris eliseo|francese francesi french
DE|germania;germany|berlino berlin|tedesco tedesca tedeschi tedesche german
GB|regno unito,gran bretagna,inghilterra;united kingdom,britain,uk|londra london|britannico britannica britannici britanniche inglese inglesi british
ES|spagna;spain|madrid|spagnolo spagnola spagnoli spagnole spanish
PT|portogallo;portugal|lisbona lisbon|portoghese portoghesi portuguese
GR|grecia;greece|atene athens|greco greca greci greche greek
TR|turchia;turkey,türkiye|ankara|turco turca turchi turche turkish
PL|polonia;poland|varsavia warsaw|polacco polacca polacchi polacche polish
HU|ungheria;hungary|budapest|ungherese ungheresi hungarian
AT|austria|vienna|austriaco austriaca austriaci austriache austrian
CH|svizzera;switzerland|berna bern|svizzero svizzeri swiss
BE|belgio;belgium|bruxelles brussels|belga belgi belgian
NL|paesi bassi,olanda;netherlands|l'aia|olandese olandesi dutch
SE|svezia;sweden|stoccolma stockholm|svedese svedesi swedish
NO|norvegia;norway|oslo|norvegese norvegesi norwegian
FI|finlandia;finland|helsinki|finlandese finlandesi finnish
JP|giappone;japan|tokyo|giapponese giapponesi japanese
KR|corea del sud;south korea|seul seoul|sudcoreano sudcoreana sudcoreani sudcoreane korean
KP|corea del nord;north korea|pyongyang|nordcoreano nordcoreana nordcoreani nordcoreane
IN|india|delhi|indiano indiana indiani indiane indian
PK|pakistan|islamabad|pakistano pakistana pakistani pakistane
IR|iran|teheran tehran|iraniano iraniana iraniani iraniane iranian
IL|israele;israel|gerusalemme jerusalem|israeliano israeliana israeliani israeliane israeli
PS|palestina;palestine|ramallah|palestinese palestinesi palestinian
SY|siria;syria|damasco damascus|siriano siriana siriani siriane syrian
SA|arabia saudita;saudi arabia|riad riyadh|saudita sauditi saudi
EG|egitto;egypt|cairo|egiziano egiziana egiziani egiziane egyptian
BR|brasile;brazil|brasilia brasília|brasiliano brasiliana brasiliani brasiliane brazilian
AR|argentina|buenos-aires|argentino argentini argentine argentinian
MX|messico;mexico|città-del-messico|messicano messicana messicani messicane mexican
CA|canada|ottawa|canadese canadesi canadian
AU|australia|canberra|australiano australiana australiani australiane australian
TW|taiwan|taipei|taiwanese taiwanesi
BY|bielorussia;belarus|minsk|bielorusso bielorussa bielorussi bielorusse belarusian
RS|serbia|belgrado belgrade|serbo serba serbi serbe serbian
RO|romania|bucarest bucharest|rumeno rumena rumeni rumene romanian
IE|irlanda;ireland|dublino dublin|irlandese irlandesi irish
EU|unione europea,ue;european union,eu||europeo europea europei europee european
VA|vaticano,santa sede;vatican,holy see||vaticana vaticano
`;

export type StateForm = { code: string; form: "full" | "metonym" | "adjective" };

const singles = new Map<string, StateForm>();
const doubles = new Map<string, StateForm>();
const firstOfDoubles = new Set<string>();
const names = new Map<string, Map<string, string>>();
const SHOWN = ["it", "en", "fr", "es", "pt", "de"];

const ENDINGS: Record<string, readonly string[]> = {
  "*": ["e", "en", "er", "es", "em"],
  "+": ["o", "a", "os", "as"],
};

/** A word of the table, or all the forms its last sign stands for. */
function spread(word: string): readonly string[] {
  const endings = ENDINGS[word.at(-1) ?? ""];
  return endings ? endings.map((ending) => word.slice(0, -1) + ending) : [word];
}

const title = (list: string) =>
  (list.split(",")[0] ?? "").replace(/(^| )\p{L}/gu, (letter) => letter.toUpperCase());

function put(word: string, code: string, form: StateForm["form"]): void {
  const blank = word.indexOf(" ");
  if (blank > 0) firstOfDoubles.add(word.slice(0, blank));
  const target = blank > 0 ? doubles : singles;
  if (word && !target.has(word)) target.set(word, { code, form });
}

function nameIn(code: string, lang: string, name: string): void {
  const own = names.get(code) ?? new Map<string, string>();
  names.set(code, own.set(lang, name));
}

/** Takes one row in; `first` is the place of its first language in `SHOWN`. */
function takeRow(line: string, first: number): void {
  const [code = "", named = "", seats = "", demonyms = ""] = line.split("|");
  for (const [index, list] of named.split(";").entries()) {
    nameIn(code, SHOWN[first + index] ?? "", title(list));
    for (const name of list.split(",")) put(name, code, "full");
  }
  for (const seat of seats.split(" ")) put(seat.replaceAll("-", " "), code, "metonym");
  for (const word of demonyms.split(" ").flatMap(spread)) put(word, code, "adjective");
}

for (const line of TABLE.trim().split("\n")) takeRow(line, 0);
for (const line of STATE_WORDS.trim().split("\n")) takeRow(line, 2);
for (const [lang, states] of Object.entries({
  ru: russianStates(),
  zh: chineseStates(),
  ar: arabicStates(),
})) {
  for (const { code, name, full, metonym, adjective } of states) {
    nameIn(code, lang, name);
    for (const word of full) put(word, code, "full");
    for (const word of metonym) put(word, code, "metonym");
    for (const word of adjective) put(word, code, "adjective");
  }
}

/** The state a folded word (or two to three words joined by blanks) names, by name, capital or adjective. */
export const stateOf = (word: string): StateForm | undefined => singles.get(word) ?? doubles.get(word);

/** May this folded word be the first of a state's name of two or three? */
export const beginsLongState = (word: string): boolean => firstOfDoubles.has(word);

/** The state's own name in the language of the text, where the table has it, else in English. */
export function stateName(code: string, lang: string): string {
  const own = names.get(code);
  return own?.get(lang) ?? own?.get("en") ?? own?.get("it") ?? code;
}
