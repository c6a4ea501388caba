import { type CueForm, complements, isCueClass, rows } from "@/domain/extraction/cues/lexicon";

/** lemma, class, complements, past, participle; "-" is regular, "!" marks forms that are nouns as well. */
const TABLE = `
  say say tbd said said
  tell say tbdx told told
  add add tbd
  state say td - - !
  declare say tbdn
  claim say tbdi - - !
  assert say tbd
  argue say tbd
  maintain say tbd
  contend say tbd
  insist say tbd
  stress say td - - !
  emphasise say td
  emphasize say td
  underline say td - - !
  underscore say td
  note say tbdo - - !
  observe say td
  remark say td - - !
  comment say td - - !
  mention say to - - !
  point say t - - !
  explain say tbdo
  clarify say td
  specify say td
  affirm say td
  reaffirm say td
  reiterate say td
  repeat add tdo
  confirm say tbdo
  announce say tbdo
  proclaim say td
  exclaim say d
  admit say tbd admitted admitted
  acknowledge say tbdo
  concede say tbd
  confess say tbd
  reveal say tbdo
  disclose say t
  recall say tdo
  recount say td
  relate report t
  report report tb - - !
  inform report t
  allege say tb
  reply say td - - !
  respond say td
  answer say td - - !
  retort say d
  counter say td - - !
  object say t - - !
  interject say d
  continue add d
  conclude add tbd
  write write tbd wrote written
  tweet write tbd - - !
  post write d - - !
  joke say d - - !
  quip say d quipped quipped
  shout say d
  whisper say d
  cry say d
  mutter say d
  ask ask dpx
  inquire ask d
  wonder ask dp - - !
  urge want dx
  demand want tdoi - - !
  request want tdo - - !
  order want dixo - - !
  call value dnp - - !
  propose want tdio
  suggest want tbd
  recommend want tdo
  hope want tbip - - !
  want want ixo
  promise promise tbdio - - !
  pledge promise tdio - - !
  vow promise tdio
  swear promise tbd swore sworn
  threaten promise tdio
  agree say tbdi
  warn say tbdpx
  caution say td - - !
  predict think tbo
  forecast think to forecast forecast !
  estimate think tb - - !
  believe think tbp
  think think tbp thought thought !
  feel think tb felt felt !
  fear think tbo - - !
  expect think tbixo
  deny deny tbdo
  refute deny no
  reject deny no
  dismiss deny no
  dispute deny to - - !
  complain say tbdp
  lament say tdo
  protest say tdo - - !
  accuse say df
  blame value no - - !
  criticise value do
  criticize value do
  condemn value no
  denounce value no
  describe value no
  label value n - - !
  brand value n - - !
  hail value n - - !
  praise value no - - !
  welcome value no - - !
  dub value n dubbed dubbed
  refer value n referred referred
  portray value n
  depict value n
  characterise value n
  characterize value n
  liken value n
  compare value n
  deem value n
  tout value n
  confide say tbd
  allude value n
  reckon think tb
  posit say tb
  pronounce value n
  rate value n - - !
  boast say tbdp - - !
  testify say tbd
  indicate show tb
  show show tb showed shown !
  signal show t signalled signalled !
  know think tb knew known
  realise think tb
  realize think tb
  recognise think to
  recognize think to
  understand think tb understood understood
  imagine think tb
  assume think tb
  suppose think tb
  guess think tb - - !
  doubt think tbo - - !
  suspect think tb - - !
  worry think tbp - - !
  remember think tb
  learn show t
  discover show tb
  find show tb found found !
  decide want ti
  determine want ti
  intend want i
  plan want i planned planned !
  aim want i - - !
  seek want io sought sought
  attempt want i - - !
  refuse want i - - !
  decline want i - - !
  prefer want tio preferred preferred
  wish want tbi - - !
  desire want io - - !
  like want ix - - !
  love want io - - !
  hate think io - - !
  offer want i - - !
  advocate want op - - !
  support value o - - !
  oppose value o
  favor value o - - !
  favour value o - - !
  endorse value o
  back value o - - !
  blast value o - - !
  slam value o slammed slammed !
  mock value o - - !
  ridicule value o - - !
  deride value o
  decry value o
  bemoan value o
  applaud value o
  defend value o
  question ask o - - !
  challenge value o - - !
  cite say o
  discuss say o
  outline say o - - !
  express say no
  voice say no - - !
  speak say p spoke spoken
  talk say p - - !
  rail say p - - !
  marvel say tdp
  brag say tbdp bragged bragged
  apologise say p
  apologize say p
  joke say tdp - - !
  press want x - - !
  encourage want x
  advise want dx
  instruct want x
  invite want x
  persuade want x
  implore want dx
  beg want dx begged begged
  assure say tb
  convince say tb
  remind say tbd
  notify say tb
  guarantee promise tbio - - !
  stipulate want t
  require want tx
  rule say t - - !
  hint show t - - !
  imply show tb
  suggest want tbd
  demonstrate show t
  prove show tb
  argue say tbdp
  quote say d - - !
  chant say d - - !
  yell say d
  murmur say d
  sigh say d - - !
  gasp say d - - !
  reflect say td
  muse say td
  remark say td - - !
  scream say d - - !
  begin add d began begun
  recite say d
  venture say d - - !
  echo say do - - !
  warn say tbdpx
  opine say td
  chime say d
  plead want dip - - !
  snap say d snapped snapped !
  laugh say d - - !
  smile say d - - !
  persist add d
  pursue add d
  enquire ask d
  exhort want x
  charge say t - - !
  thank value o
  congratulate value o
  honor value o - - !
`;

const VOWEL = /[aeiou]/u;

function third(lemma: string): string {
  if (/(?:s|sh|ch|x|z|o)$/u.test(lemma)) return `${lemma}es`;
  return lemma.endsWith("y") && !VOWEL.test(lemma.at(-2) ?? "a") ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  return lemma.endsWith("y") && !VOWEL.test(lemma.at(-2) ?? "a") ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

function gerund(lemma: string, past: string): string {
  if (lemma.endsWith("e") && !lemma.endsWith("ee")) return `${lemma.slice(0, -1)}ing`;
  const doubled = past === `${lemma}${lemma.at(-1)}ed`;
  return `${doubled ? past.slice(0, -2) : lemma}ing`;
}

/** Every inflected form of the English speech verbs, folded, with what it may introduce. */
export function englishVerbs(): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const [lemma = "", cls = "", takes = "", given, givenPart, flag] of rows(TABLE)) {
    if (!isCueClass(cls)) continue;
    const past = given && given !== "-" ? given : regularPast(lemma);
    const participle = givenPart && givenPart !== "-" ? givenPart : past;
    const put = (word: string, shape: CueForm["shape"], noisy: boolean) => {
      if (!forms.has(word)) forms.set(word, { lemma, cls, takes: complements(takes), shape, noisy });
    };
    put(past, "past", false);
    put(participle, "participle", false);
    put(third(lemma), "finite", flag === "!");
    put(lemma, "infinitive", flag === "!");
    put(gerund(lemma, past), "gerund", false);
  }
  return forms;
}
