import { type CueForm, complements, isCueClass, rows } from "./lexicon";

/** lemma, class, complements, past, participle; "-" is regular, "!" marks forms that are nouns as well. */
const TABLE = `
  say say tbd said said
  tell say tbd told told
  add add tbd
  state say td - - !
  declare say tdn
  claim say tbdi - - !
  assert say td
  argue say tbd
  maintain say td
  contend say td
  insist say tbd
  stress say td - - !
  emphasise say td
  emphasize say td
  underline say td - - !
  underscore say td
  note say tbd - - !
  observe say td
  remark say td - - !
  comment say td - - !
  mention say t - - !
  point say t - - !
  explain say tbd
  clarify say td
  specify say td
  affirm say td
  reaffirm say td
  reiterate say td
  repeat add td
  confirm say tbd
  announce say tbd
  proclaim say td
  exclaim say d
  admit say tbd admitted admitted
  acknowledge say tbd
  concede say tbd
  confess say tbd
  reveal say td
  disclose say t
  recall say td
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
  conclude add td
  write write tbd wrote written
  tweet write tbd - - !
  post write d - - !
  joke say d - - !
  quip say d quipped quipped
  shout say d
  whisper say d
  cry say d
  mutter say d
  ask ask d
  inquire ask d
  wonder ask d - - !
  urge want di
  demand want td - - !
  request want td - - !
  order want di - - !
  call value dn - - !
  propose want td
  suggest want tbd
  recommend want td
  hope want tbi - - !
  want want i
  promise promise tbdi - - !
  pledge promise tdi - - !
  vow promise tdi
  swear promise tbd swore sworn
  threaten promise di
  agree say tbd
  warn say tbd
  caution say td - - !
  predict think tbd
  forecast think t forecast forecast !
  estimate think tb - - !
  believe think tb
  think think tb thought thought !
  feel think tb felt felt !
  fear think tb - - !
  expect think ti
  deny deny tbd
  refute deny n
  reject deny n
  dismiss deny n
  dispute deny t - - !
  complain say tbd
  lament say td
  protest say td - - !
  accuse say d
  blame value n - - !
  criticise value d
  criticize value d
  condemn value n
  denounce value n
  describe value n
  label value n - - !
  brand value n - - !
  hail value n - - !
  praise value n - - !
  welcome value n - - !
  dub value n dubbed dubbed
  boast say tbd - - !
  testify say tbd
  indicate show t
  show show t showed shown !
  signal show t signalled signalled !
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
