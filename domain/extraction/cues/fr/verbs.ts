import { type Conjugate, verbForms } from "@/domain/extraction/cues/verb-table";

/** lemma, class, complements, present, plural of the present, simple past, participle, stem of the future. */
const TABLE = `
  dire say tdi dit disent dit dit dir
  déclarer say tdin
  affirmer say tdi
  assurer say tdi
  soutenir say tdi soutient soutiennent soutint soutenu soutiendr
  maintenir say td maintient maintiennent maintint maintenu maintiendr
  prétendre say tdi
  indiquer say td
  expliquer say td
  préciser say td
  détailler say td
  spécifier say td
  souligner say tdn
  insister say td
  marteler say td martèle martèlent - - martèler
  relever say td relève relèvent - - relèver
  noter say td
  observer say td
  remarquer say td
  commenter say d
  considérer think ti considère considèrent
  estimer think tdi
  juger think tdin
  penser think tdi
  croire think tdi croit croient crut cru croir
  espérer think tdi espère espèrent
  craindre think ti craint craignent craignit craint
  redouter think ti
  soupçonner think t
  supposer think td
  réaffirmer say tdn
  réitérer say tdn réitère réitèrent
  répéter say tdn répète répètent
  rappeler say td rappelle rappellent - - rappeller
  confirmer say tdn
  garantir say tdi
  certifier say td
  promettre promise tdi promet promettent promit promis
  jurer promise tdi
  menacer promise i
  annoncer say tdi
  communiquer say d
  proclamer say td
  exclamer say d
  écrier say td
  raconter say td
  relater say td
  rapporter report td
  informer report t
  signaler report td
  révéler say td révèle révèlent
  dévoiler say t
  confier say td
  confesser say tdi
  avouer say tdi
  admettre say tdi admet admettent admit admis
  reconnaître say tdi reconnaît reconnaissent reconnut reconnu
  concéder say td concède concèdent
  convenir say td convient conviennent convint convenu conviendr
  ajouter add td
  poursuivre add d poursuit poursuivent poursuivit poursuivi
  continuer add d
  reprendre add d reprend reprennent reprit repris
  enchaîner add d
  compléter add d complète complètent
  renchérir add d
  conclure add td conclut concluent conclut conclu
  terminer add d
  résumer say d
  lancer say d
  lâcher say d
  glisser say d
  trancher say d
  répondre say td
  rétorquer say td
  répliquer say td
  riposter say td
  objecter say td
  arguer say t
  argumenter say td
  plaider say td
  justifier say d
  écrire write td écrit écrivent écrivit écrit
  publier write d
  tweeter write d
  lire write d lit lisent lut lu lir
  demander ask tdin
  interroger ask d
  questionner ask d
  enquérir ask d enquiert enquièrent enquit enquis
  exiger want tin
  réclamer want tdn
  ordonner want td
  prier want d
  supplier want d
  proposer want tdi
  suggérer want tdi suggère suggèrent
  recommander want tdi
  conseiller want di
  appeler want n appelle appellent - - appeller
  exhorter want d
  avertir say td
  prévenir say td prévient préviennent prévint prévenu préviendr
  alerter say d
  nier deny tdi
  démentir deny tni dément démentent démentit démenti
  réfuter deny tn
  rejeter deny n rejette rejettent - - rejetter
  contester deny tn
  dénoncer say dn
  déplorer say tdn
  regretter say tdi
  accuser say d
  critiquer value dn
  fustiger value n
  reprocher value di
  plaisanter say d
  ironiser say d
  railler say d
  chuchoter say d
  murmurer say d
  souffler say d
  soupirer say d
  crier say td
  hurler say d
  gémir say d
  balbutier say d
  bégayer say d
  grommeler say d grommelle grommellent
  grogner say d
  tonner say d
  protester say td
  étonner say d
  inquiéter say d inquiète inquiètent
  indigner say d
  féliciter say d
  réjouir say d
  corriger say d
  interrompre say d interrompt interrompent interrompit interrompu
  taquiner say d
  témoigner say td
  qualifier value n
  traiter value n
  décrire value n décrit décrivent décrivit décrit
  saluer value n
  condamner value n
  louer value n
  montrer show t
  démontrer show t
  savoir ask t sait savent sut su saur
`;

/** Forms that are everyday nouns or other words as well. */
const NOISY =
  "note demande demandes réplique critique critiques menace juge estime continue annonce annonces reproche souffle " +
  "lance glisse tranche traite montre reprise fait signale appelle conseille témoigne charge remarque objecte propose " +
  "crie commente lit sait su lu";

const soften = (root: string) => root.replace(/c$/u, "ç").replace(/g$/u, "ge");

/** The endings of the regular verbs in -er, of those in -ir with -iss-, and of those in -re. */
function regular(lemma: string) {
  const root = lemma.slice(0, -2);
  if (lemma.endsWith("er")) {
    const past = soften(root);
    return {
      one: `${root}e`,
      many: `${root}ent`,
      simple: `${past}a`,
      plural: `${root}èrent`,
      done: `${root}é`,
      stem: past,
    };
  }
  if (lemma.endsWith("ir"))
    return {
      one: `${root}it`,
      many: `${root}issent`,
      simple: `${root}it`,
      plural: `${root}irent`,
      done: `${root}i`,
      stem: `${root}iss`,
    };
  return {
    one: root,
    many: `${root}ent`,
    simple: `${root}it`,
    plural: `${root}irent`,
    done: `${root}u`,
    stem: root,
  };
}

const simplePlural = (simple: string) =>
  simple.endsWith("a") ? undefined : simple.replace(/t$/u, "rent").replace(/n(?=rent$)/u, "n");

/** Third persons of present, imperfect, simple past, future and conditional; forms of the first after a speech. */
const conjugate: Conjugate = (lemma, column) => {
  const base = regular(lemma);
  const one = column(0) ?? base.one;
  const many = column(1) ?? base.many;
  const simple = column(2) ?? base.simple;
  const participle = column(3) ?? base.done;
  const future = column(4) ?? (lemma.endsWith("re") ? lemma.slice(0, -1) : lemma);
  const stem = column(1) && !lemma.endsWith("er") ? many.replace(/ent$/u, "") : base.stem;
  const firsts = lemma.endsWith("er")
    ? [`${base.stem}ai`, `${one}s`]
    : [`${one.replace(/t$/u, "")}s`, `${simple.replace(/t$/u, "")}s`];
  const plural = column(2) ? simplePlural(simple) : base.plural;
  return {
    finite: [
      one,
      many,
      `${stem}ait`,
      `${stem}aient`,
      simple,
      ...(plural ? [plural] : [base.plural]),
      `${future}a`,
      `${future}ont`,
      `${future}ait`,
      `${future}aient`,
      ...firsts,
    ],
    participle: ["", "e", "s", "es"].map((ending) => participle + ending),
    gerund: [`${stem}ant`],
    infinitive: [lemma],
  };
};

/** Every inflected form of the French speech verbs, folded, with what it may introduce. */
export const frenchVerbs = () => verbForms(TABLE, conjugate, NOISY);
