import type { People } from "./people";

/** concept : Italian forms : English forms. A concept is one office, whatever its gender or number. */
const TABLE = `
minister:ministro ministra ministri ministre:minister ministers
premier:premier primo-ministro:premier
president:presidente presidentessa presidenti:president presidents
spokesperson:portavoce:spokesman spokeswoman spokesperson spokespeople
secretary:segretario segretaria segretari:secretary
undersecretary:sottosegretario sottosegretaria:undersecretary
chancellor:cancelliere cancelliera:chancellor
ambassador:ambasciatore ambasciatrice ambasciatori:ambassador
consul:console:consul
governor:governatore governatrice governatori:governor
mayor:sindaco sindaca sindaci:mayor
councillor:consigliere consigliera assessore assessora:councillor councilor
senator:senatore senatrice senatori:senator
deputy:deputato deputata deputati onorevole:congressman congresswoman lawmaker lawmakers mp
leader:leader capo capogruppo:leader leaders head
general:generale generali:general
colonel:colonnello:colonel
admiral:ammiraglio:admiral
commander:comandante comandanti:commander
officer:ufficiale ufficiali:officer officers
official:funzionario funzionaria funzionari:official officials
director:direttore direttrice direttori:director
manager:amministratore amministratrice:chief ceo manager
chair:presidentessa:chairman chairwoman chair chairperson
founder:fondatore fondatrice:founder
expert:esperto esperta esperti:expert experts
analyst:analista analisti:analyst analysts
professor:professore professoressa professori docente:professor professors
researcher:ricercatore ricercatrice ricercatori:researcher researchers
doctor:medico dottore dottoressa medici:doctor doctors
lawyer:avvocato avvocata avvocati legale:lawyer lawyers attorney
judge:giudice giudici:judge judges justice
prosecutor:procuratore procuratrice pm:prosecutor prosecutors
journalist:giornalista giornalisti:journalist journalists
author:autore autrice scrittore scrittrice:author writer
actor:attore attrice:actor actress
coach:allenatore allenatrice tecnico:coach
captain:capitano:captain
player:giocatore giocatrice:player
bishop:vescovo vescovi cardinale:bishop cardinal archbishop
pope:papa pontefice:pope pontiff
king:re:king
queen:regina:queen
prince:principe:prince
princess:principessa:princess
source:fonte fonti:
witness:testimone testimoni:witness witnesses
resident:abitante abitanti residente:resident residents
teacher:insegnante insegnanti maestro maestra:teacher teachers
student:studente studentessa studenti:student students
activist:attivista attivisti:activist activists
union:sindacalista:unionist
police:polizia questore:police sheriff
`;

const roles = new Map<string, string>();
const plural = new Set(
  (
    "ministri ministre presidenti segretari ambasciatori governatori sindaci senatori deputati generali comandanti " +
    "ufficiali funzionari direttori esperti analisti professori ricercatori medici avvocati giudici giornalisti " +
    "vescovi testimoni abitanti insegnanti studenti attivisti ministers presidents spokespeople lawmakers leaders " +
    "officers officials experts analysts professors researchers doctors lawyers judges prosecutors journalists " +
    "witnesses residents teachers students activists police"
  ).split(" "),
);
for (const line of TABLE.trim().split("\n")) {
  const [concept = "", it = "", en = ""] = line.split(":");
  for (const form of [...it.split(" "), ...en.split(" ")])
    if (form && !roles.has(form)) roles.set(form, concept);
}

/** Words before an English role that belong to it; also the areas of government both languages name. */
const BEFORE_ROLE: ReadonlySet<string> = new Set(
  (
    "defense defence foreign prime deputy vice interior finance health education justice trade energy economy " +
    "culture environment transport labour labor home ministry department government opposition party company white " +
    "house state police army military chief senior former acting new nuovo nuova ex vice primo prima vicepresidente " +
    "press security council central bank executive climate local regional group"
  ).split(" "),
);

/** Second words of an area of government: Affari Esteri, Sviluppo Economico. */
const AREA_TAIL: ReadonlySet<string> = new Set(
  "esteri europei interni generale economici economico europeo regionale affairs defense defence department ministry security council".split(
    " ",
  ),
);

/** Heads of the names of bodies; a run of capitals with one of them is an organisation. */
const BODY_WORDS: ReadonlySet<string> = new Set(
  (
    "ministero ministry department dipartimento governo government parlamento parliament senato senate camera house " +
    "commissione commission consiglio council corte court tribunale banca bank università university istituto " +
    "institute agenzia agency partito party associazione association sindacato union federazione federation " +
    "fondazione foundation azienda company gruppo group times news press tv post radio inc ltd spa corp network " +
    "centro center centre ufficio office organizzazione organization nazioni nations police"
  ).split(" "),
);

/** Offices and bodies of Italian and English, told apart by no language: they share articles of translated news. */
export const ITALIAN_ENGLISH: People = {
  roles,
  plural,
  before: BEFORE_ROLE,
  tail: AREA_TAIL,
  of: new Set("di del dello della dell' dei degli delle of for per al alla agli alle".split(" ")),
  bodies: BODY_WORDS,
  endings: new Set(),
};
