import { ENGLISH_DATES } from "@/domain/extraction/cues/en/dates";
import { varianceWords } from "./table";

const PRONOUNS = "i you he she it we they that there who what".split(" ");
const NEGATED =
  "do does did is are was were has have had would could should must might need ought may shall".split(" ");

/** "don't" as "do not", "we'll" as "we will"; what may be two things ("he's", "he'd") stays as it is. */
const CONTRACTIONS = [
  "can not: can't, cannot | will not: won't | shall not: shan't | i am: i'm | let us: let's",
  ...NEGATED.map((verb) => `${verb} not: ${verb}n't`),
  ...PRONOUNS.map((who) => `${who} will: ${who}'ll`),
  ...PRONOUNS.map((who) => `${who} have: ${who}'ve`),
  ...["you", "we", "they"].map((who) => `${who} are: ${who}'re`),
].join(" | ");

/** English. */
export const ENGLISH = varianceWords({
  lang: "en",
  dates: ENGLISH_DATES,
  negation:
    "not | no | never | without | none | nobody, no one, no-one | nothing | nowhere | neither, nor | no longer, not any more, not anymore | non | not only, not just, not merely | hardly, barely, scarcely | unable | refuse, refuses, refused, refusing | deny, denies, denied, denying | fail, fails, failed, failing | lack, lacks, lacked, lacking | except, unless | reject, rejects, rejected",
  modality:
    "must, have to, has to, had to | should, ought to, ought | may | might | can | could | would | will, shall | need to, needs to, needed to | want to, wants to, wanted to, willing to, ready to, prepared to | plan to, plans to, planned to, intend to, intends to, intended to | try to, tries to, tried to | think: i think, i believe, i do believe, i suppose, we think, we believe, in my view, in my opinion | perhaps, maybe, possibly | probably, likely | allegedly, reportedly, supposedly, apparently | certainly, definitely, undoubtedly, surely, without doubt, without a doubt, of course | if, whether | able to, capable of",
  tense: "future: going to | perfect: having | past: used to",
  verbs: `
    is, are, am; was, were, been; will be
    has, have; had; will have
    do, does; did
    go, goes; went, gone
    say, says; said
    make, makes; made
    take, takes; took, taken
    come, comes; came
    see, sees; saw, seen
    know, knows; knew, known
    get, gets; got
    give, gives; gave, given
    find, finds; found
    think, thinks; thought
    tell, tells; told
    become, becomes; became
    leave, leaves; left
    feel, feels; felt
    bring, brings; brought
    begin, begins; began, begun
    keep, keeps; kept
    hold, holds; held
    write, writes; wrote, written
    stand, stands; stood
    hear, hears; heard
    mean, means; meant
    meet, meets; met
    pay, pays; paid
    speak, speaks; spoke, spoken
    lead, leads; led
    grow, grows; grew, grown
    lose, loses; lost
    fall, falls; fell, fallen
    rise, rises; rose, risen
    send, sends; sent
    build, builds; built
    win, wins; won
    fight, fights; fought
    sell, sells; sold
    buy, buys; bought
    spend, spends; spent
    break, breaks; broke, broken
    drive, drives; drove, driven
    choose, chooses; chose, chosen
    kill, kills; killed
    die, dies; died`,
  limit:
    "only, just, merely, solely, exclusively, alone | also, too, as well | even | all, every, each, always | some, several, a few | many, much | most | almost, nearly | about, around, roughly, approximately | more than, in excess of, at least | less than, fewer than, at most, up to | more | less, fewer",
  percent: "percent: percent, per cent, %, pct | points: percentage points, percentage point, points, pp",
  money:
    "usd: dollars, dollar, $, usd | eur: euros, euro, €, eur | gbp: pounds, pound, £, gbp | rub: rubles, roubles, ruble, rouble, ₽ | cny: yuan, renminbi | jpy: yen, ¥",
  fraction:
    "1/2: half, halves, ½ | 1/4: quarter, quarters, ¼ | 3/4: ¾ | 1/3: ⅓ | 2/3: ⅔ | x2: twice, double, doubled, doubles | x3: triple, tripled, threefold, thrice | 12: dozen, dozens",
  alias:
    "us: us, u.s, u.s., usa, united states, united states of america | uk: uk, u.k, u.k., united kingdom | eu: eu, european union | un: un, u.n, u.n., united nations | china: china, prc, people's republic of china | russia: russia, russian federation | kyiv, kiev | odesa, odessa | kharkiv, kharkov | lviv, lvov | beijing, peking | türkiye, turkey, turkiye | myanmar, burma | mumbai, bombay | czechia, czech republic | belarus, byelorussia | defense ministry, defence ministry, ministry of defense, ministry of defence | nato, north atlantic treaty organization, north atlantic treaty organisation",
  plain:
    "third parties, third party, third countries, third country, third states, no doubt, one another, no. , one of, at once, second to none, in the second place",
  written: CONTRACTIONS,
  zero: "zero nil",
  units:
    "one a an|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen",
  tens: "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety",
  times:
    "100: hundred hundreds | 1000: thousand thousands | 1000000: million millions mn mln | 1000000000: billion billions bn bln | 1000000000000: trillion trillions trn tn",
  ordinals:
    "1: first firstly | 2: second secondly | 3: third thirds | 4: fourth | 5: fifth fifths | 6: sixth | 7: seventh | 8: eighth | 9: ninth | 10: tenth | 11: eleventh | 12: twelfth | 13: thirteenth | 14: fourteenth | 15: fifteenth | 16: sixteenth | 17: seventeenth | 18: eighteenth | 19: nineteenth | 20: twentieth | 30: thirtieth | 40: fortieth | 50: fiftieth | 100: hundredth",
  weak: "one a an first firstly second secondly",
  and: "and",
  ordinalAfter: "st nd rd th",
  decimal: ".",
  prefixes: "non un in im ir il dis anti counter mis de",
  auxiliaries: "has will",
  endings: "present: - s es | past: ed d",
  spelling: [
    [/^(.{4,})is(e|es|ed|er|ers|ing|ation|ations|able)$/u, "$1iz$2"],
    [/^(.{4,})ys(e|es|ed|ing)$/u, "$1yz$2"],
    [
      /^(col|fav|hon|lab|neighb|behavi|harb|rum|hum|vig|rig|endeav|savi|arm|ard|cand|clam|flav|gland|od|parl|ranc|splend|tum|val|vap)our/u,
      "$1or",
    ],
    [/^(def|off|lic|pret)ence/u, "$1ense"],
    [/^(cent|theat|met|lit|fib|calib|spect|somb|meag|lust)re(s|d)?$/u, "$1er$2"],
    [/^(.+)ogue(s)?$/u, "$1og$2"],
    [
      /^(travel|cancel|level|label|model|signal|counsel|fuel|marvel|quarrel|total|channel|equal|jewel)l(ed|ing|er|ers)$/u,
      "$1$2",
    ],
    [/^(programm)e(s)?$/u, "program$2"],
    [/^grey/u, "gray"],
    [/(?<=..)(?:ae|oe)(?=[a-z]{3})|^(?:ae|oe)(?=[a-z]{4})/gu, "e"],
    [/^(judg|acknowledg)ement/u, "$1ment"],
    [/^(toward|afterward|backward|forward)s$/u, "$1"],
  ],
  capitalsMatter: "may march us polish turkey it who china reading august mark bill will",
});
