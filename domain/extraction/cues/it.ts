import {
  accordingTable,
  auxiliaryTable,
  type CueBook,
  type CueClass,
  nounTable,
  pronounTable,
  type VerbForm,
  wordSet,
} from "./book";
import { addItalian, type Irregular } from "./conjugate-it";

/** Regular verbs by class; "|" parts a verb from the words that must follow it. */
const REGULAR: Record<CueClass, string> = {
  say: `affermare dichiarare spiegare sottolineare precisare ribadire annunciare avvertire commentare raccontare
    confermare confidare assicurare garantire osservare rilevare evidenziare replicare ricordare notare insistere
    argomentare esclamare mormorare sussurrare gridare urlare rimarcare puntualizzare specificare chiarire
    testimoniare rivelare confessare dettagliare ironizzare tuonare sbottare controbattere obiettare chiosare
    minacciare denunciare lamentare segnalare indicare anticipare ipotizzare suggerire proclamare rivendicare
    ammonire sentenziare illustrare rassicurare informare comunicare notificare riassumere ripetere parlare
    accennare balbettare sibilare singhiozzare attaccare incalzare protestare postillare`,
  add: "continuare proseguire aggiornare",
  write: "annotare postare twittare pubblicare",
  ask: "domandare interrogare implorare supplicare",
  deny: "negare smentire contestare rifiutare",
  want: "esortare invitare sollecitare invocare auspicare ordinare raccomandare esigere pregare",
  promise: "giurare",
  think: "pensare ritenere considerare stimare sperare giudicare reputare temere credere",
  know: "appurare constatare",
  report: "riportare riferire",
  praise: "salutare lodare elogiare condannare criticare apprezzare ringraziare celebrare deplorare",
  accuse: "accusare incolpare",
  describe: "definire etichettare bollare battezzare",
};

/**
 * Irregular verbs, one a line: infinitive, class, present, imperfect, past (third persons), stem of the future,
 * participle, gerund, words that must follow. A dash means: as a regular verb.
 */
const IRREGULAR = `
  dire say dice/dicono diceva/dicevano disse/dissero dir detto dicendo
  dire think dice/dicono diceva/dicevano disse/dissero dir detto dicendo convinto
  ridire say ridice/ridicono ridiceva/ridicevano ridisse/ridissero ridir ridetto ridicendo
  predire say predice/predicono prediceva/predicevano predisse/predissero predir predetto predicendo
  contraddire deny contraddice/contraddicono - contraddisse/contraddissero contraddir contraddetto contraddicendo
  sostenere say sostiene/sostengono - sostenne/sostennero sosterr - -
  aggiungere add - - aggiunse/aggiunsero - aggiunto -
  soggiungere add - - soggiunse/soggiunsero - soggiunto -
  concludere add - - concluse/conclusero - concluso -
  riprendere add - - riprese/ripresero - ripreso -
  rispondere say - - rispose/risposero - risposto -
  ammettere say - - ammise/ammisero - ammesso -
  promettere promise - - promise/promisero - promesso -
  scommettere promise - - scommise/scommisero - scommesso -
  scrivere write - - scrisse/scrissero - scritto -
  leggere report - - lesse/lessero - letto -
  respingere deny - - respinse/respinsero - respinto -
  escludere deny - - escluse/esclusero - escluso -
  chiedere ask - - chiese/chiesero - chiesto -
  richiedere ask - - richiese/richiesero - richiesto -
  pretendere want - - pretese/pretesero - preteso -
  proporre want propone/propongono proponeva/proponevano propose/proposero proporr proposto proponendo
  esporre say espone/espongono esponeva/esponevano espose/esposero esporr esposto esponendo
  esprimere say - - espresse/espressero - espresso -
  riconoscere say - - riconobbe/riconobbero - riconosciuto -
  avvertire say avverte/avvertono - - - - -
  fare say fa/fanno faceva/facevano fece/fecero far fatto facendo sapere
  fare say fa/fanno faceva/facevano fece/fecero far fatto facendo notare
  fare say fa/fanno faceva/facevano fece/fecero far fatto facendo presente
  rendere say - - rese/resero - reso - noto
  mettere say - - mise/misero - messo - in+guardia
  tenere say tiene/tengono - tenne/tennero terr - - a+precisare
  accogliere praise accoglie/accolgono - accolse/accolsero - accolto - con+favore
  descrivere describe - - descrisse/descrissero - descritto -
  dipingere describe - - dipinse/dipinsero - dipinto -
  sapere know sa/sanno - seppe/seppero sapr saputo -
  scoprire know scopre/scoprono - - - scoperto -`;

/** Spellings that are more often something else: they need a mark, a colon or "che" close by. */
const AMBIGUOUS =
  wordSet(`nota note accusa accuse denuncia denunce minaccia conferma conferme replica repliche
  critica critiche commento annuncia ricorda saluta parla parlano parlava indica letto concluso ripreso sa sanno
  contesta proposta proposte dipinto scoperto riporta espresso espressa esposto invita riprende continua dettaglia
  stima condanna giudicato continuato pubblicato rifiuti rifiuta scritti scritte detti dette promessa promesse
  risposta risposte attacca attacchi attaccato ordinato considerato ritenuto temuto riferito celebre informa
  illustrate considerate protesta proteste pensa saputo aggiornato temono crede credono considera rifiutato`);

const NOUNS: Partial<Record<CueClass, string>> = {
  say: `dichiarazione dichiarazioni affermazione affermazioni tesi annuncio avvertimento versione assicurazione
    conferma messaggio minaccia ammissione monito`,
  accuse: "accusa accuse denuncia denunce",
  think: "ipotesi convinzione idea timore timori speranza sospetto opinione",
  promise: "promessa promesse garanzia",
  deny: "smentita",
  ask: "richiesta",
  want: "appello",
  report: "notizia notizie voci",
};

const ACCORDING = `secondo|stando a|stando al|stando alla|stando ai|stando alle|stando all'|stando agli|
  stando allo|stando a quanto riferito da|a detta di|a detta del|a detta della|a detta dei|a detta degli|a detta dell'|
  a parere di|a parere del|a parere della|a giudizio di|a giudizio del|per bocca di|come riferisce|come riferito da|
  come riporta|come scrive|come sostiene|come spiega|nelle parole di|nelle parole del|nelle parole della`;

const pair = (cell: string): [string, string] => {
  const [one = "", many = ""] = cell.split("/");
  return [one, many];
};

function irregularOf(cells: string[]): Irregular {
  const [present = "-", imperfect = "-", past = "-", future = "-", participle = "-", gerund = "-"] = cells;
  return {
    ...(present === "-" ? {} : { present: pair(present) }),
    ...(imperfect === "-" ? {} : { imperfect: pair(imperfect) }),
    ...(past === "-" ? {} : { past: pair(past) }),
    ...(future === "-" ? {} : { future }),
    ...(participle === "-" ? {} : { participle }),
    ...(gerund === "-" ? {} : { gerund }),
  };
}

function verbs(): Map<string, VerbForm[]> {
  const table = new Map<string, VerbForm[]>();
  for (const line of IRREGULAR.trim().split("\n")) {
    const [infinitive = "", kind = "say", ...cells] = line.trim().split(" ");
    const tail = cells[6] ? cells[6].split("+") : [];
    addItalian(table, infinitive, kind as CueClass, irregularOf(cells), tail, AMBIGUOUS);
  }
  for (const [kind, list] of Object.entries(REGULAR) as [CueClass, string][]) {
    for (const infinitive of wordSet(list)) addItalian(table, infinitive, kind, {}, [], AMBIGUOUS);
  }
  return table;
}

/** Italian: cues, frames' small words and the lists that keep titles and nicknames out. */
export const italian: CueBook = {
  lang: "it",
  verbs: verbs(),
  nouns: nounTable(NOUNS),
  accordingTo: accordingTable(ACCORDING),
  auxiliaries: auxiliaryTable(
    "ha aveva ebbe avrebbe avrà abbia ho è si",
    "hanno avevano ebbero avrebbero avranno abbiano abbiamo sono",
    "avendo",
  ),
  be: wordSet("stato stata stati state essere viene vengono venne venivano venire"),
  negations: wordSet("non né mai nemmeno neppure"),
  adverbs:
    wordSet(`anche poi inoltre invece già sempre però quindi infine ancora oggi ieri subito così dunque pure
    altresì infatti prima dopo successivamente recentemente ripetutamente pubblicamente chiaramente esplicitamente
    ufficialmente duramente seccamente semplicemente immediatamente categoricamente nuovamente precedentemente
    apertamente persino tuttavia intanto stamattina stasera stamani domenica lunedì martedì mercoledì giovedì
    venerdì sabato mai solo soltanto perfino comunque`),
  clitics: wordSet("lo la li le gli ci ne mi ti vi si l' c' m' s' t' v' glielo"),
  complementisers: wordSet("che ch'"),
  nounComplementisers: [["secondo", "cui"], ["per", "cui"], ["che"]],
  infinitiveMarker: "di",
  prepositions:
    wordSet(`di a da in con su per tra fra del dello della dei degli delle dell' al allo alla ai agli alle
    all' dal dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle
    sull' contro verso durante dopo prima senza presso oltre entro attraverso sotto sopra d' col come`),
  toPrepositions: wordSet("a al allo alla ai agli alle all' ad"),
  byPrepositions: wordSet("da dal dallo dalla dai dagli dalle dall'"),
  articles: wordSet(
    "il lo la i gli le l' un uno una un' alcuni alcune altri altre diversi diverse molti molte questo questa due tre quel quella",
  ),
  conjunctions: wordSet("e ed ma o oppure però"),
  breakers: wordSet(
    "mentre ma senza dopo prima quando affermazioni affermazione accuse parole però nonostante benché sebbene poiché invece",
  ),
  relatives: wordSet("che cui quale quali"),
  pronouns: pronounTable({
    "1m": "lui egli quest'ultimo costui",
    "1f": "lei ella",
    "2m": "essi",
    "2f": "esse",
    "2n": "loro",
  }),
  both: wordSet("entrambi entrambe ambedue"),
  soCalled: wordSet(
    "cosiddetto cosiddetta cosiddetti cosiddette sedicente presunto presunta presunti presunte",
  ),
  titleNouns:
    wordSet(`film libro romanzo canzone brano album programma trasmissione serie articolo titolo titolato
    intitolato intitolata ribattezzato ribattezzata battezzato battezzata soprannominato soprannominata detto
    chiamato chiamata denominato denominata nave rivista giornale mostra operazione progetto piano iniziativa`),
  attitudes:
    wordSet(`disponibilità intenzione volontà impegno sostegno contrarietà preoccupazione fiducia sostegno
    opposizione solidarietà soddisfazione preferenza dissenso appoggio timore desiderio`),
};
