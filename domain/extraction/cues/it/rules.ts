import {
  type CueForm,
  complements,
  gendered,
  phrases,
  type Rules,
  words,
} from "@/domain/extraction/cues/lexicon";
import { ITALIAN_ENGLISH } from "@/domain/extraction/cues/roles";
import { SOUTH_ROMANCE } from "@/domain/extraction/cues/romance";
import { ITALIAN_CLAIMS } from "./claims";
import { ITALIAN_DATES } from "./dates";
import { ITALIAN_PATH } from "./path";
import { ITALIAN_TOLD } from "./told";
import { italianVerbs } from "./verbs";

const NOUNS =
  "accusa accuse dichiarazione dichiarazioni affermazione affermazioni tesi notizia notizie ipotesi voce voci parole " +
  "denuncia denunce promessa promesse minaccia minacce avvertimento avvertimenti convinzione idea opinione parere " +
  "timore timori speranza conferma smentita richiesta richieste appello annuncio osservazione ammissione";

const DENYING = new Set(["smentita"]);
const ASKING = new Set(["richiesta", "richieste", "appello"]);

function nouns(): ReadonlyMap<string, CueForm> {
  const classOf = (noun: string) => (DENYING.has(noun) ? "deny" : ASKING.has(noun) ? "want" : "say");
  return new Map(
    [...words(NOUNS)].map((noun) => [
      noun,
      { lemma: noun, cls: classOf(noun), takes: complements("t"), shape: "noun", noisy: false },
    ]),
  );
}

/** Italian: verbs, frames' small words, and the traps of articulated prepositions and elisions. */
export const ITALIAN: Rules = {
  ...SOUTH_ROMANCE,
  lang: "it",
  interview: { asks: words("d domanda"), answers: words("r risposta") },
  verbs: italianVerbs(),
  nouns: nouns(),
  tails: new Map([
    ["accogliere", phrases("con favore, con soddisfazione, con entusiasmo, con piacere, positivamente")],
    ["leggere", phrases("nella, nel, in, sulla, sul")],
  ]),
  have: words("ha hanno aveva avevano abbia abbiano avrebbe avrebbero ebbe ebbero avendo"),
  be: words("è sono era erano fu furono viene vengono veniva stato stata stati state sarebbe"),
  causative: words("fa fanno faceva fatto voluto tenuto"),
  hearsay: {
    moods: words("sarebbe sarebbero avrebbe avrebbero"),
    conditions: words("se altrimenti vorrebbe potrebbe senza"),
    advice: words(
      "preferibile bene meglio utile opportuno necessario possibile ora peccato saggio logico giusto bisogno dovuto potuto voluto bello",
    ),
  },
  adverbs: words(
    "anche inoltre poi già infine quindi così ancora sempre pure invece oggi ieri mai più subito dunque però " +
      "tuttavia perfino persino appena spesso a",
  ),
  not: words("non né nè mai"),
  that: words("che"),
  nounThat: phrases("secondo cui, secondo la quale, secondo le quali, secondo i quali, che, per cui"),
  questions: words("se quando dove come perché chi cosa quanto quanta quanti quante quale quali"),
  colonReports: true,
  infinitive: words("di d'"),
  infinitiveEndings: [
    ...["re", "rsi", "rlo", "rla", "rli", "rle", "rne", "rvi"],
    ...["aver", "esser", "poter", "voler", "dover", "saper", "far", "dar", "star"],
  ],
  impersonal: words("si"),
  phraseStarts: words(
    "il lo la l' i gli le un uno una un' suo sua suoi sue loro questo questa questi queste alcuni alcune molti molte due tre quattro",
  ),
  people: ITALIAN_ENGLISH,
  asSaid: phrases("come, così come, a quanto, secondo quanto, stando a quanto"),
  norms: words(
    "legge leggi regola regole regolamento regolamenti norma norme normativa piano piani programma programmi calendario orario orari agenda contratto contratti accordo accordi patti trattato costituzione statuto tradizione tradizioni usanza usanze consuetudine uso usi rito procedura prassi protocollo bando codice criterio criteri schema logica",
  ),
  onBehalf: phrases(
    "a nome di, a nome del, a nome dello, a nome della, a nome dell', a nome dei, a nome degli, a nome delle, per conto di, per conto del, per conto dello, per conto della, per conto dell', per conto dei, per conto degli, per conto delle, in rappresentanza di, in rappresentanza del, in rappresentanza dello, in rappresentanza della, in rappresentanza dell', in rappresentanza dei, in rappresentanza degli, in rappresentanza delle",
  ),
  accordingTo: phrases(
    "secondo, stando a, stando ad, stando al, stando alle, stando alla, a detta di, a detta del, a detta della, a parere di, " +
      "a parere del, a giudizio di, ad avviso di, nelle parole di",
  ),
  viewOf: words("per"),
  thus: words("così"),
  prepositions: words(
    "di del dello della dell' dei degli delle d' a al allo alla all' ai agli alle ad da dal dallo dalla dall' dai " +
      "dagli dalle in nel nello nella nell' nei negli nelle con col su sul sullo sulla sull' sui sugli sulle per tra " +
      "fra contro verso presso durante senza sotto sopra dopo prima attraverso secondo tramite mediante come oltre",
  ),
  to: words("a al allo alla all' ai agli alle ad con"),
  articles: words("il lo la l' i gli le un uno una un'"),
  and: words("e ed"),
  pronouns: new Map([
    ["lui", "he"],
    ["egli", "he"],
    ["lei", "she"],
    ["ella", "she"],
    ["loro", "they"],
    ["essi", "they"],
    ["esse", "they"],
    ["entrambi", "both"],
    ["entrambe", "both"],
    ["ambedue", "both"],
  ]),
  cuts: words("mentre secondo senza affermazioni affermazione accuse dichiarazioni parole stando"),
  unsaid: words("quasi"),
  answers: words("risposta replica commento verdetto"),
  comes: words("arriva arrivò"),
  attitudes: words(
    "disponibilità intenzione volontà sostegno preoccupazione speranza fiducia soddisfazione opposizione contrarietà " +
      "convinzione solidarietà impegno appoggio innocenza estraneità",
  ),
  labels: words(
    "film pellicola libro romanzo saggio canzone brano disco album serie programma trasmissione mostra spettacolo opera poesia quadro " +
      "nave motonave rivista documentario progetto premio cartello cartelli scritta insegna targa striscione striscioni slogan " +
      "motto titolo hashtag manifesto locandina etichetta",
  ),
  naming: words(
    "conosciuto conosciuta conosciuti noto nota noti soprannominato soprannominata ribattezzato ribattezzata intitolato intitolata chiamato chiamata chiamano",
  ),
  corrections: words("rettifica correzione errata"),
  personNouns: gendered(
    "uomo signore ragazzo padre papà figlio fratello marito zio nipote re principe vecchio parroco",
    "donna signora signorina ragazza madre mamma figlia sorella moglie zia regina principessa vecchia serva",
  ),
  calls: words(
    "mio mia miei caro cara cari carissimo carissima oh o ah ma sì no signor signora buongiorno grazie",
  ),
  soCalled: words("cosiddetto cosiddetta cosiddetti cosiddette soprannominato detto detta"),
  small: words(
    "interpellato interpellata interpellati interpellate contattato contattata contattati contattate interrogato interrogata interrogati interrogate raggiunto raggiunta raggiunti raggiunte intervistato intervistata " +
      "il lo la l' i gli le un uno una un' di del dello della dell' dei degli delle a ad al alla all' ai agli alle da dal " +
      "dalla in nel nella nell' nei nelle con su sul sulla sulle per tra fra e ed o ma se che chi non è sono ha hanno " +
      "questo questa questi queste quello quella quelli quelle quest' quell' anche dopo prima durante mentre quando " +
      "dove come perché poiché così quindi inoltre infine intanto secondo stando più meno molto tutti tutte ogni " +
      "nessuno qualcuno loro lui lei noi voi io tu si ci suo sua suoi sue nostro nostra poi già ieri oggi domani " +
      "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio " +
      "agosto settembre ottobre novembre dicembre nonostante tuttavia però entrambi entrambe fonte traduzione foto " +
      "dott sig prof leggi ecco nel",
  ),
  dates: ITALIAN_DATES,
  claims: ITALIAN_CLAIMS,
  abbreviations: words("sig dott prof on avv ing gen col art pag ecc es cfr n dr mons st"),
  path: ITALIAN_PATH,
  told: ITALIAN_TOLD,
};
