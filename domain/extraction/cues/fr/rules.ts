import { gendered, phrases, type Rules, words } from "@/domain/extraction/cues/lexicon";
import { ROMANCE } from "@/domain/extraction/cues/romance";
import { nounForms } from "@/domain/extraction/cues/verb-table";
import { FRENCH_CLAIMS } from "./claims";
import { FRENCH_DATES } from "./dates";
import { FRENCH_PATH } from "./path";
import { FRENCH_PEOPLE } from "./people";
import { FRENCH_TOLD } from "./told";
import { frenchVerbs } from "./verbs";

/** French: verbs, the small words of its frames, and months. */
export const FRENCH: Rules = {
  ...ROMANCE,
  lang: "fr",
  interview: { asks: words("q question"), answers: words("r réponse") },
  verbs: frenchVerbs(),
  nouns: nounForms(
    "accusation accusations déclaration déclarations affirmation affirmations propos thèse nouvelle hypothèse voix " +
      "plainte promesse promesses menace avertissement conviction idée opinion avis crainte craintes annonce message " +
      "observation aveu version rumeur rumeurs allégation allégations",
    "démenti",
    "demande exigence appel",
  ),
  tails: new Map([["lire", phrases("dans le, dans la, dans un, dans une, on dans")]]),
  have: words("a ont avait avaient ait aient aurait auraient eut eurent ayant ai avons"),
  be: words("est sont était étaient fut furent été sera serait soit étant"),
  causative: words("fait font faisait fit veut voulait peut pouvait doit devait faut"),
  hearsay: {
    moods: words("serait seraient aurait auraient"),
    conditions: words("si s' sinon voudrait pourrait sans"),
    advice: words(
      "préférable bon mieux utile souhaitable nécessaire possible temps dommage sage logique juste besoin bien dû pu fallu",
    ),
  },
  adverbs: words(
    "aussi encore toujours souvent parfois déjà ainsi alors ensuite enfin puis même hier jamais bien également en y l' s' se me m' nous " +
      "lui leur t' te vous le la les donc pourtant notamment lundi mardi mercredi jeudi vendredi samedi dimanche ce matin soir",
  ),
  adverbEnding: "ment",
  not: words("ne n' pas ni jamais point guère rien"),
  that: words("que qu'"),
  nounThat: phrases("selon laquelle, selon lesquelles, selon lequel, selon lesquels, que, qu'"),
  infinitive: words("de d' à"),
  infinitiveEndings: ["er", "ir", "re", "oir"],
  bareInfinitive: true,
  questions: words("si s' quand comment où qui quoi combien pourquoi quel quelle ce"),
  people: FRENCH_PEOPLE,
  negatedIsSilent: true,
  ownerlessNouns: true,
  doubtsFirstWord: true,
  phraseStarts: words(
    "le la les l' un une des son sa ses leur leurs mon ma mes notre nos ce cet cette ces plusieurs certains deux trois quatre",
  ),
  subordinators: words(
    "quand lorsque lorsqu' si s' comme puisque puisqu' après avant alors tandis bien pour en à lors dans selon",
  ),
  commaIncises: true,
  inciseGoesOn: words("en d' avec sans qui dont tandis tout puis et comme à"),
  asSaid: phrases("comme, ainsi que, tel que"),
  norms: words(
    "loi lois règle règles règlement règlements norme normes plan plans programme programmes calendrier horaire horaires contrat accord accords traité constitution statuts tradition traditions coutume coutumes usage usages rite procédure protocole code critère critères besoins cas logique",
  ),
  onBehalf: phrases(
    "au nom de, au nom d', au nom du, au nom des, pour le compte de, pour le compte d', pour le compte du, pour le compte des",
  ),
  ownPronouns: new Map([
    ["lui", "he"],
    ["elle", "she"],
    ["eux", "they"],
  ]),
  accordingTo: phrases(
    "selon, d' après, d'après, aux yeux de, aux yeux du, à en croire, de l' avis de, de l' avis du, aux dires de, " +
      "au dire de, dans les mots de",
  ),
  viewOf: words("pour"),
  prepositions: words(
    "à au aux après avant avec chez contre dans de du des d' depuis derrière dès devant durant en entre envers hors " +
      "jusque jusqu' malgré par parmi pendant pour sans sauf selon sous sur vers comme lors",
  ),
  to: words("à au aux avec"),
  articles: words("le la les l' un une des du son sa ses leur leurs mon ma mes notre nos ce cet cette ces"),
  and: words("et"),
  pronouns: new Map([
    ["il", "he"],
    ["elle", "she"],
    ["ils", "they"],
    ["elles", "they"],
    ["qui", "who"],
  ]),
  cuts: words("tandis alors selon sans bien propos déclarations mais dénonçant ajoutant après avant"),
  unsaid: words("presque"),
  answers: words("réponse réplique commentaire verdict"),
  comes: words("vint"),
  attitudes: words(
    "volonté intention soutien inquiétude espoir confiance satisfaction opposition refus solidarité engagement innocence " +
      "attachement détermination",
  ),
  labels: words(
    "film livre roman essai chanson album disque série émission exposition spectacle pièce opéra poème tableau navire bateau revue " +
      "documentaire projet prix pancarte pancartes panneau écriteau inscription enseigne plaque banderole banderoles slogan devise titre affiche " +
      "autocollant étiquette",
  ),
  naming: words(
    "connu connue connus surnommé surnommée surnom surnoms rebaptisé rebaptisée intitulé intitulée baptisé baptisée appelé appelée appellent",
  ),
  corrections: words("rectificatif erratum correction"),
  personNouns: gendered(
    "homme monsieur garçon père papa fils frère mari oncle neveu roi prince curé abbé vieillard",
    "femme dame fille fillette mère maman sœur épouse tante nièce reine princesse servante vieille",
  ),
  calls: words("mon ma mes cher chère chers chères oh ah eh mais oui non bonjour merci bon bonne allons"),
  reflexives: words("se s'"),
  anybody: words("on"),
  soCalled: words(
    "dit dite soi-disant prétendu prétendue surnommé surnommée baptisé baptisée appelé appelée",
  ),
  small: words(
    "contacté contactée contactés contactées interrogé interrogée interrogés interrogées sollicité sollicitée sollicités sollicitées questionné questionnée questionnés questionnées joint jointe joints jointes " +
      "le la les l' un une des de du d' à au aux en dans par pour avec sans sur sous vers chez entre depuis pendant selon " +
      "après avant contre et ou ni mais que qu' qui si ne n' pas est sont était a ont avait se s' son sa ses leur leurs ce " +
      "cet cette ces cela ça c' j' m' t' je tu il elle on nous vous ils elles me te lui y où quand comme comment pourquoi " +
      "parce car donc alors aussi encore déjà ainsi puis ensuite enfin plus moins très tout tous toute toutes chaque " +
      "personne rien quelqu' quelque tandis lors malgré quant hier aujourd'hui demain lundi mardi mercredi jeudi vendredi " +
      "samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre source " +
      "traduction photo deux trois propos contact monsieur madame mademoiselle oui non ah oh eh hé",
  ),
  dates: FRENCH_DATES,
  claims: FRENCH_CLAIMS,
  abbreviations: words("m mm mme mmes mlle dr me st ste av etc cf art p col gén no"),
  path: FRENCH_PATH,
  told: FRENCH_TOLD,
};
