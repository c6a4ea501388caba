import {
  type CueForm,
  complements,
  gendered,
  phrases,
  type Rules,
  words,
} from "@/domain/extraction/cues/lexicon";
import { ITALIAN_ENGLISH } from "@/domain/extraction/cues/roles";
import { ENGLISH_CLAIMS } from "./claims";
import { ENGLISH_DATES } from "./dates";
import { ENGLISH_PATH } from "./path";
import { ENGLISH_TOLD } from "./told";
import { englishVerbs } from "./verbs";

const NOUNS =
  "claim claims allegation allegations accusation accusations statement assertion belief concern concerns promise " +
  "pledge view warning fear fears hope suggestion announcement admission argument contention denial demand call " +
  "calls report reports remark insistence prediction threat vow charge charges complaint idea notion plan plans " +
  "proposal proposals decision desire intention request refusal doubt doubts worry worries conviction " +
  "expectation expectations assurance evidence sign signs theory rumor rumors rumour rumours opinion conclusion " +
  "finding findings reminder message commitment recommendation bid willingness offer impression " +
  "assumption thought perception sense";

const STATES =
  "afraid confident sure convinced aware worried concerned certain hopeful proud frustrated optimistic skeptical " +
  "sceptical adamant doubtful glad happy sorry surprised shocked determined eager ready willing reluctant unsure " +
  "grateful angry upset clear positive keen disappointed unaware";

const DENYING = new Set(["denial"]);
const WANTING = words(
  "demand call calls hope plan plans proposal proposals decision desire intention request bid offer",
);

/** Adjectives that report what somebody thinks, after a form of "be". */
function states(): [string, CueForm][] {
  return [...words(STATES)].map((state) => [
    state,
    { lemma: state, cls: "think", takes: complements("tbip"), shape: "adjective", noisy: false },
  ]);
}

function nouns(): ReadonlyMap<string, CueForm> {
  const classOf = (noun: string) => (DENYING.has(noun) ? "deny" : WANTING.has(noun) ? "want" : "say");
  return new Map(
    [...words(NOUNS)].map((noun) => [
      noun,
      { lemma: noun, cls: classOf(noun), takes: complements("ti"), shape: "noun", noisy: false },
    ]),
  );
}

/** English: verbs, the small words of its frames, bare clauses without "that". */
export const ENGLISH: Rules = {
  lang: "en",
  interview: { asks: words("q question"), answers: words("a answer") },
  verbs: new Map([...states(), ...englishVerbs()]),
  nouns: nouns(),
  tails: new Map([
    ["point", phrases("out")],
    ["refer", phrases("to")],
    ["allude", phrases("to")],
    ["call", phrases("on, for, it, him, her, them, the, this, that, a, an")],
  ]),
  have: words("has have had having 've 's"),
  be: words("is are was were been being be"),
  causative: words("to will would did does do can could may might must should"),
  adverbs: words(
    "also then later already again once often still now even previously repeatedly never just so too instead not " +
      "always ever soon long yet recently today yesterday meanwhile finally simply largely clearly",
  ),
  adverbEnding: "ly",
  not: words("not never n't didn't doesn't don't hasn't haven't hadn't won't"),
  that: words("that"),
  thatOnNoun: true,
  questions: words("whether if how why what who where when which"),
  plainSubjects: words("i we you they who people many some most others all both police voters"),
  relatives: words("which that who what"),
  shares: words("percent half third thirds quarter quarters majority"),
  indefinite: words(
    "everybody everyone somebody someone anybody anyone nobody no some any every each many most all few others people half",
  ),
  placeBefore: words("in at near across around outside into"),
  objectAfter: words("about of on against for at over in"),
  terms: words("condition conditions terms behalf camera background"),
  frontedReports: "either",
  ownerlessNouns: true,
  doubtsFirstWord: true,
  phraseStarts: words(
    "the a an his her their its our my your this that these those some many most several all both two three four five " +
      "six other another no one each every few more any senior top",
  ),
  nounThat: phrases("that"),
  infinitive: words("to"),
  people: ITALIAN_ENGLISH,
  asSaid: phrases("as"),
  norms: words(
    "law laws rule rules regulation regulations plan plans schedule timetable calendar agenda programme program contract agreement treaty constitution statute statutes tradition custom customs ritual procedure procedures protocol policy code norm norms standard standards recipe size age need needs merit logic",
  ),
  onBehalf: phrases("on behalf of, in the name of, speaking for, representing"),
  ownPronouns: new Map([
    ["him", "he"],
    ["her", "she"],
    ["them", "they"],
    ["his", "he"],
    ["their", "they"],
  ]),
  accordingTo: phrases(
    "according to, in his view, in her view, in their view, in the words of, in the view of, as reported by",
  ),
  prepositions: words(
    "of to in on at by for from with without about against between among during through over under after before " +
      "into towards toward near as like via around amid despite than per",
  ),
  to: words("to with"),
  articles: words("the a an"),
  and: words("and"),
  pronouns: new Map([
    ["he", "he"],
    ["she", "she"],
    ["they", "they"],
    ["both", "both"],
    ["who", "who"],
    ["i", "me"],
    ["we", "me"],
    ["you", "me"],
  ]),
  cuts: words("while whereas according without although though adding saying claims a an"),
  contrast: words("but which though nor"),
  circumstances: words("during after before when while as in at on because and but following since until"),
  times: phrases(
    "morning, afternoon, evening, night, this weekend, last weekend, this spring, last spring, this summer, last summer, " +
      "this fall, last fall, this autumn, last autumn, this winter, last winter, later, later that day, at the time",
  ),
  openers: words(
    "while although though when whenever after before if as since because once whereas even despite contrary",
  ),
  withholding: words("refuse decline"),
  unsaid: words("would could might should nearly almost"),
  answers: words("reply answer response rejoinder retort comment greeting verdict"),
  comes: words("came comes"),
  attitudes: words(
    "readiness willingness intention support concern hope confidence satisfaction opposition belief commitment " +
      "solidarity innocence",
  ),
  personNouns: gendered(
    "man -man gentleman boy lad fellow chap father dad papa son brother husband uncle nephew grandfather widower bridegroom king prince duke count baron lord sir monk friar priest clergyman squire waiter actor host steward butler footman valet schoolboy",
    "woman -woman lady girl lass mother mum mamma daughter sister wife aunt niece grandmother widow bride queen princess duchess countess baroness nun maid housemaid mistress waitress actress hostess governess landlady nurse schoolgirl heroine",
  ),
  calls: words(
    "my dear dearest darling old poor oh o ah well yes no now but and so good hullo hello please thanks thank you look come",
  ),
  soCalled: words("so-called nicknamed dubbed called known"),
  labels: words(
    "book film movie novel album song series program programme documentary magazine newspaper podcast episode painting " +
      "poem musical sitcom memoir essay ship yacht sign signs banner banners placard placards slogan slogans sticker " +
      "stickers titled entitled",
  ),
  small: words(
    "the a an of to in on at by for from with without about against between among during through over under after " +
      "before into and or but if that this these those it its he she they we i you his her their our my your who " +
      "what when where why how which there here is are was were has have had not no yes as then also so because " +
      "although though while since until however meanwhile monday tuesday wednesday thursday friday saturday sunday " +
      "january february march april may june july august september october november december both all some many most " +
      "source translation translated photo asked earlier later last next one two three first read mr mrs ms miss dr sir " +
      "lady lord hence thus yet still perhaps indeed nevertheless moreover well oh ah yes poor dear darling old young " +
      "even only just very such any each every other another nothing nobody everyone everybody somebody nor like unlike",
  ),
  dates: ENGLISH_DATES,
  claims: ENGLISH_CLAIMS,
  abbreviations: words(
    "mr mrs ms dr gen col lt sgt prof sen rep gov st jr sr vs etc no inc ltd co rev hon capt sens reps govs messrs maj " +
      "jan feb aug sept oct nov dec",
  ),
  path: ENGLISH_PATH,
  told: ENGLISH_TOLD,
};
