import { gendered, phrases, type Rules, words } from "@/domain/extraction/cues/lexicon";
import { nounForms } from "@/domain/extraction/cues/verb-table";
import { GERMAN_CLAIMS } from "./claims";
import { GERMAN_DATES } from "./dates";
import { GERMAN_PATH } from "./path";
import { GERMAN_PEOPLE } from "./people";
import { GERMAN_TOLD } from "./told";
import { germanVerbs } from "./verbs";

const OBLIQUE = words(
  "dem den einem einen meinem meinen seinem seinen ihrem ihren unserem unseren diesem diesen jenem jenen",
);

/** German: separable verbs, clauses after a mere comma, the mood of reports, and months. */
export const GERMAN: Rules = {
  lang: "de",
  interview: { asks: words("f frage"), answers: words("a antwort") },
  verbs: germanVerbs(),
  nouns: nounForms(
    "aussage aussagen vorwurf vorwürfe behauptung behauptungen angabe angaben erklärung erklärungen äußerung äußerungen " +
      "meinung ansicht auffassung überzeugung these nachricht meldung vermutung verdacht befürchtung versprechen drohung " +
      "warnung hinweis hoffnung ankündigung eingeständnis gerücht einschätzung argument vorstellung gefühl glaube",
    "dementi",
    "forderung bitte aufforderung appell antrag befehl frage",
  ),
  tails: new Map([
    ["sprechen", phrases("von, vom, er, sie, ich, der, die, das")],
    ["heißen", phrases("es")],
  ]),
  have: words("hat haben hatte hatten habe hätte hätten"),
  be: words("ist sind war waren wird werden wurde wurden worden sei seien bin"),
  causative: words(
    "zu will wollen wollte kann können muss müssen soll sollen darf möchte möchten würde würden wird werden",
  ),
  adverbs: words(
    "auch noch schon nun dann da so ja doch aber jedoch dabei dazu daraufhin zudem außerdem weiter wieder immer heute " +
      "gestern sich mir uns ihm ihr ihnen dich mich es schließlich endlich leise laut schriftlich kurz nur einmal bereits " +
      "damals hier jetzt selbst zugleich allerdings indes hingegen dagegen wohl also denn gern gerne eben nie",
  ),
  adverbEnding: "",
  not: words("nicht nie niemals kein keine keinen"),
  that: words("dass daß"),
  nounThat: phrases("wonach, dass, daß"),
  infinitive: new Set(),
  questions: words(
    "ob wann wie wo wer wen wem was warum weshalb wieso welche welcher welches wohin woher wieviel",
  ),
  commaClause: true,
  commaQuestions: true,
  colonReports: true,
  verbSecond: true,
  splitPerfect: true,
  reportMood: words(
    "sei seien habe werde könne müsse solle wolle dürfe möge wisse gebe gelte gehe komme stehe bleibe sehe lasse mache " +
      "brauche liege halte nehme finde führe bringe zeige trage laufe fehle gehöre handle handele bestehe bedeute beginne " +
      "erhalte verlange erwarte hoffe glaube denke kenne setze stelle spreche schreibe fahre falle biete schaffe helfe " +
      "reiche lebe arbeite kommentiere prüfe plane rechne bedürfe existiere beruhe diene entspreche",
  ),
  people: GERMAN_PEOPLE,
  negatedIsSilent: true,
  officeLeads: true,
  frontedReports: "verb-first",
  ownerlessNouns: true,
  doubtsFirstWord: true,
  phraseStarts: words(
    "der die das ein eine mein meine sein seine ihr ihre unser unsere dieser diese dieses jener jene viele einige mehrere zwei drei vier",
  ),
  subordinators: words(
    "als wenn weil da um wobei während obwohl nachdem indem bevor damit sondern sodass bis seit falls sobald solange obgleich und aber oder denn ohne statt anstatt",
  ),
  negationFollows: true,
  inwardMarks: true,
  capitalNouns: true,
  asSaid: phrases("wie"),
  norms: words(
    "gesetz gesetze gesetzes gesetzen regel regeln regelung vorschrift vorschriften ordnung norm normen plan pläne plänen planung kalender programm vertrag verträgen abkommen verfassung satzung statut statuten tradition brauch sitte verfahren protokoll bestimmung bestimmungen recht vorgabe vorgaben agenda",
  ),
  onBehalf: phrases("im namen, im namen von, im auftrag, im auftrag von, in vertretung"),
  accordingTo: phrases(
    "laut, nach angaben von, nach angaben der, nach angaben des, nach aussage von, nach aussage der, nach aussage des, " +
      "nach ansicht von, nach ansicht der, nach ansicht des, nach meinung von, nach meinung der, nach meinung des, " +
      "nach auskunft von, nach auskunft der, nach auskunft des, nach einschätzung von, nach einschätzung der, " +
      "nach einschätzung des, nach worten von, nach den worten von, gemäß",
  ),
  accordingAfter: words("zufolge"),
  accordingWithin: true,
  thus: words("so"),
  objectLeads: words("vor"),
  officeEnding: /^.{3,}(?:er|ist|log|tor|eur)in$/u,
  prepositions: words(
    "an am ans auf aus außer bei beim bis durch für gegen hinter in im ins mit nach neben ohne seit über um unter von vom " +
      "vor während wegen zu zum zur zwischen trotz laut gegenüber aufs als wie",
  ),
  to: words("gegenüber zu zum zur"),
  articles: words(
    "der die das den dem des ein eine einen einem einer eines mein meine sein seine ihr ihre unser unsere dieser diese " +
      "dieses diesen diesem jener jene kein keine seiner ihrer seinem ihrem seinen ihren",
  ),
  and: words("und"),
  pronouns: new Map([
    ["er", "he"],
    ["sie", "she"],
    ["beide", "both"],
  ]),
  cuts: words("während wobei teilte sagte so dann obwohl nachdem worauf weshalb"),
  unsaid: words("fast beinahe"),
  answers: words("antwort erwiderung kommentar replik"),
  comes: words("lautete lautet kam"),
  attitudes: new Set(),
  labels: words(
    "film buch roman lied album platte serie sendung ausstellung stück oper gedicht gemälde schiff zeitschrift magazin dokumentation " +
      "projekt preis schild schilder plakat plakate aushang aufschrift tafel transparent transparente banner spruchband slogan motto titel aufkleber kampagne",
  ),
  naming: words("sogenannte sogenannten sogenannter spitznamen spitzname beinamen namens"),
  namingAfter: words("genannt bekannt getauft betitelt"),
  corrections: words("korrektur berichtigung richtigstellung"),
  personNouns: gendered(
    "mann -mann herr junge knabe bursche vater sohn bruder gatte onkel neffe könig prinz greis alte",
    "frau -frau dame mädchen mutter tochter schwester gattin tante nichte königin prinzessin magd",
  ),
  calls: words(
    "mein meine lieber liebe liebster liebste guter gute alter alte ach oh o ja nein aber nun guten danke bitte",
  ),
  soCalled: words("sogenannte sogenannten sogenannter genannt namens"),
  small: words(
    "der die das den dem des ein eine einen einem einer eines und oder aber sondern denn dass daß ob wenn als wie weil da " +
      "in im an am auf aus bei mit nach von vom vor zu zum zur über unter um für gegen durch ohne bis seit während wegen " +
      "trotz laut ist sind war waren hat haben hatte wird werden wurde sei nicht kein keine auch noch schon nur sehr so er " +
      "sie es ich du wir ihr ihm ihnen mir uns man sich sein seine ihre unser unsere mein meine dieser diese dieses jeder jede alle viele " +
      "einige niemand jemand nichts etwas wer was wo wann warum hier dort dann nun heute gestern morgen mehr weniger ganz " +
      "doch ja nein beide beim ins ans jetzt damit dabei dazu davon darum deshalb trotzdem allerdings jedoch zudem " +
      "außerdem montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni " +
      "juli august september oktober november dezember quelle übersetzung foto zwei drei bis dahin sehr meine liebe damen herren",
  ),
  dates: GERMAN_DATES,
  claims: GERMAN_CLAIMS,
  abbreviations: words(
    "hr fr dr prof str nr bzw usw ca evtl ggf inkl vgl st sog geb jh abs art bd ev kath okt nov dez",
  ),
  path: GERMAN_PATH,
  told: GERMAN_TOLD,
  isOblique: (_, article) => OBLIQUE.has(article),
};
