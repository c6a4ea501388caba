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
import { addEnglish } from "./conjugate-en";

/** Regular verbs by class; "call+for": words that must follow. */
const REGULAR: Record<CueClass, string> = {
  say: `state declare affirm maintain claim argue assert contend explain stress emphasise emphasize underline announce
    warn insist admit concede acknowledge confirm note observe remark comment mention reveal disclose confide confess
    recall complain lament joke quip boast whisper mutter murmur shout scream yell cry exclaim fume rage storm sigh
    snap bark growl moan groan sneer jeer shrug retort respond counter object protest reiterate repeat testify
    predict suggest hint imply allege caution advise assure reassure inform clarify point+out report brief signal
    vent declare offer venture interject opine pronounce highlight outline specify stipulate gush`,
  add: "add continue conclude finish resume interrupt",
  write: "tweet post blog email text",
  ask: "ask inquire enquire wonder query plead question",
  deny: "deny dispute reject refute rebut dismiss disavow decline",
  want: "urge demand order request recommend propose call+for call+on appeal instruct implore beg",
  promise: "vow pledge promise guarantee",
  think: "believe consider reckon hope fear suspect expect figure guess assume doubt worry",
  know: "realise realize recognise recognize concede",
  report: "relay recount narrate",
  praise:
    "welcome hail praise condemn criticise criticize slam blast denounce reaffirm applaud decry deplore thank voice express",
  accuse: "accuse blame",
  describe: "call describe label brand dub characterise characterize",
};

const IRREGULAR: [string, CueClass, string][] = [
  ["say", "say", "said"],
  ["tell", "say", "told"],
  ["hold", "say", "held"],
  ["make+clear", "say", "made"],
  ["read", "report", "read"],
  ["write", "write", "wrote/written"],
  ["think", "think", "thought"],
  ["feel", "think", "felt"],
  ["understand", "think", "understood"],
  ["know", "know", "knew/known"],
  ["find", "know", "found"],
  ["swear", "promise", "swore/sworn"],
  ["go+on", "add", "went/gone"],
  ["reply", "say", "replied"],
  ["foresee", "say", "foresaw/foreseen"],
];

/** Spellings that are more often a noun or another verb: they need a mark, a colon or "that" close by. */
const AMBIGUOUS =
  wordSet(`claims claim notes note reports report comments comment warrants hopes hope fears fear
  worries worry doubts doubt calls call called calling demands demand orders order ordered requests request posts post
  posted posting texts text emails email states state stated objects object counters counter countered signals
  signal protests protest questions question promises promise pledges pledge guarantees guarantee figures figure
  offers offer offered continued continues continue finished concluded finds found find felt feel feels feeling held
  holds hold reads read knows knew know thinks cries cry shrugs storms storm rages rage snaps snap jokes joke hints
  hint briefs brief outlines outline highlights highlight blasts blast slams welcomed labels label brands brand
  voices voice suspects suspect expects expected expect blames blame responded declined declines dismissed
  interrupted resumed going considering considered wanted blogged blog venture ventures ordered reported reporting
  appeals appeal assumed assumes repeated recalled instructed recommended proposed described characterised`);

const NOUNS: Partial<Record<CueClass, string>> = {
  say: `statement statements claim claims assertion assertions announcement argument contention suggestion
    suggestions remark remarks message warning warnings insistence testimony assurance assurances acknowledgement
    confirmation admission prediction`,
  accuse: "accusation accusations allegation allegations charge charges complaint complaints",
  think: "belief view fear fears hope hopes concern concerns conviction opinion suspicion expectation",
  promise: "promise pledge vow guarantee",
  deny: "denial",
  want: "demand demands appeal call",
  report: "report reports rumour rumours rumor rumors news",
};

const ACCORDING = `according to|in the words of|in the view of|in the opinion of|as reported by|as stated by|
  per|in the eyes of`;

function verbs(): Map<string, VerbForm[]> {
  const table = new Map<string, VerbForm[]>();
  for (const [entry, kind, past] of IRREGULAR) {
    const [base = "", ...tail] = entry.split("+");
    addEnglish(table, base, kind, past, tail, AMBIGUOUS);
  }
  for (const [kind, list] of Object.entries(REGULAR) as [CueClass, string][]) {
    for (const entry of wordSet(list)) {
      const [base = "", ...tail] = entry.split("+");
      addEnglish(table, base, kind, "", tail, AMBIGUOUS);
    }
  }
  return table;
}

/** English: cues, frames' small words and the lists that keep titles and nicknames out. */
export const english: CueBook = {
  lang: "en",
  verbs: verbs(),
  nouns: nounTable(NOUNS),
  accordingTo: accordingTable(ACCORDING),
  auxiliaries: auxiliaryTable(
    "has hasn't was is",
    "have haven't were are",
    "had hadn't having been did didn't would will could",
  ),
  be: wordSet("been was were is are be being"),
  negations: wordSet("not never didn't doesn't don't hasn't haven't hadn't won't wouldn't neither nor"),
  adverbs:
    wordSet(`also then later still always repeatedly publicly again previously recently today yesterday now once
    often consistently flatly angrily bluntly simply clearly explicitly merely further furthermore earlier just
    reportedly apparently afterwards however instead already eventually finally initially quickly monday tuesday
    wednesday thursday friday saturday sunday not never too`),
  clitics: wordSet("him her them us me it you himself herself themselves"),
  complementisers: wordSet("that whether"),
  nounComplementisers: [["that"]],
  infinitiveMarker: "to",
  prepositions:
    wordSet(`of to in on at by with from for about into over after before during under between among against
    through without within toward towards upon near since until via amid despite alongside as like than per`),
  toPrepositions: wordSet("to"),
  byPrepositions: wordSet("by"),
  articles: wordSet(
    "the a an his her their its my our your this that these those some several many most other two three both another one",
  ),
  conjunctions: wordSet("and but or"),
  breakers: wordSet(
    "while but although though whereas after before when as despite which because if since amid without adding saying",
  ),
  relatives: wordSet("who which that whom whose"),
  pronouns: pronounTable({ "1m": "he", "1f": "she", "1n": "it", "2n": "they" }),
  both: wordSet("both"),
  soCalled: wordSet("so-called self-styled supposed alleged purported"),
  titleNouns:
    wordSet(`film movie book novel song album show series programme program titled entitled nicknamed dubbed
    named called play magazine ship initiative project operation headline game podcast documentary`),
  attitudes:
    wordSet(`readiness willingness intention intent support opposition commitment concern concerns confidence
    solidarity determination interest regret hope desire`),
};
