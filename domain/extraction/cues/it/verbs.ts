import { type CueForm, complements, isCueClass, rows } from "@/domain/extraction/cues/lexicon";

/** lemma, class, complements, stem of the infinitive when irregular, participle, simple past. "-" is regular. */
const TABLE = `
  dire say tdi dicere detto disse
  dichiarare say tdin
  affermare say tdi
  sostenere say tdi sostenere sostenuto sostenne
  asserire say tdi isc
  ribadire say tdn isc
  precisare say td
  spiegare say td
  sottolineare say tdn
  osservare say td
  rilevare say td
  notare say td
  commentare say td
  puntualizzare say td
  specificare say td
  chiarire say td isc
  ricordare say td
  assicurare say tdi
  garantire say tdi isc
  confermare say tdi
  annunciare say tdi
  comunicare say td
  proclamare say td
  esclamare say td
  raccontare say td
  riferire report td isc
  riportare report t
  segnalare report t
  informare report t
  svelare say td
  rivelare say td
  confidare say td
  confessare say tdi
  ammettere say tdi ammettere ammesso ammise
  riconoscere say td riconoscere riconosciuto riconobbe
  concedere say td concedere concesso concesse
  insistere say td insistere insistito insistette
  evidenziare say td
  rimarcare say td
  replicare say td
  rispondere say td rispondere risposto rispose
  ribattere say td
  controbattere say td
  obiettare say td
  intervenire say d intervenire intervenuto intervenne
  concludere add td concludere concluso concluse
  aggiungere add td aggiungere aggiunto aggiunse
  proseguire add d
  continuare add d
  ripetere add td
  premettere say td premettere premesso premise
  argomentare say td
  teorizzare say t
  ipotizzare think t
  prevedere think t prevedere previsto previde
  scrivere write td scrivere scritto scrisse
  twittare write td
  postare write d
  firmare write d
  citare report d
  leggere report t leggere letto lesse
  chiedere ask tdi chiedere chiesto chiese
  domandare ask td
  interrogare ask d
  esortare want di
  sollecitare want di
  invitare want di
  esigere want ti esigere esatto -
  pretendere want ti pretendere preteso pretese
  ordinare want tdi
  auspicare want td
  augurare want td
  sperare want ti
  intimare want di
  implorare want di
  suggerire want tdi isc
  proporre want tdi proponere proposto propose
  consigliare want tdi
  promettere promise tdi promettere promesso promise
  giurare promise tdi
  minacciare promise tdi
  avvertire say td
  avvisare say td
  ammonire say td isc
  negare deny tdi
  smentire deny td isc
  respingere deny n respingere respinto respinse
  rigettare deny n
  contestare deny t
  escludere deny ti escludere escluso escluse
  denunciare say td
  lamentare say td
  accusare say d
  criticare value d
  attaccare say d
  tuonare say d
  sbottare say d
  scherzare say d
  ironizzare say d
  sussurrare say d
  gridare say td
  urlare say td
  mormorare say d
  pensare think ti
  credere think ti
  ritenere think ti ritenere ritenuto ritenne
  giudicare value n
  considerare value n
  definire value n isc
  descrivere value n descrivere descritto descrisse
  bollare value n
  salutare value n
  lodare value n
  elogiare value n
  accogliere value n accogliere accolto accolse
  celebrare value n
  condannare value n
  indicare show t
  dimostrare show t
  sapere say tdi
  presumere think t presumere presunto presunse
`;

/** Forms that are everyday nouns or other words as well. */
const NOISY = new Set(
  (
    "nota note conferma replica denuncia accusa accuse critica critiche nega firma posta cita continua contesta " +
    "prosegue attacca indica considera ordina lode invita promise sa sanno sapeva sapevano saprà seppe rileva " +
    "legge leggono crede credono spera sperano pensa pensano proposta ricorda ricordano"
  ).split(" "),
);

function stems(infinitive: string) {
  const root = infinitive.slice(0, -3);
  const type = infinitive.slice(-3);
  const soft = type === "are" && /[cg]$/u.test(root) ? `${root}h` : root;
  const future =
    type === "are" ? `${soft.replace(/([cg])i$/u, "$1")}er` : type === "ire" ? `${root}ir` : `${root}er`;
  return { root, type, future };
}

/** Finite forms of the third person: present, imperfect, simple past, future, conditional. */
function finiteForms(infinitive: string, isc: boolean, past: string | undefined): string[] {
  const { root, type, future } = stems(infinitive);
  const vowel = type === "are" ? "a" : type === "ere" ? "e" : "i";
  const present = type === "are" ? ["a", "ano"] : isc ? ["isce", "iscono"] : ["e", "ono"];
  const out = present.map((ending) => root + ending);
  out.push(`${root}${vowel}va`, `${root}${vowel}vano`);
  if (past) out.push(past, `${past}ro`);
  else if (type === "are") out.push(`${root}ò`, `${root}arono`);
  else if (type === "ire") out.push(`${root}ì`, `${root}irono`);
  else out.push(`${root}é`, `${root}ette`, `${root}erono`);
  out.push(`${future}à`, `${future}anno`, `${future}ebbe`, `${future}ebbero`);
  return out;
}

function participleForms(infinitive: string, given: string | undefined): string[] {
  const { root, type } = stems(infinitive);
  const base = given ?? root + (type === "are" ? "ato" : type === "ire" ? "ito" : "uto");
  return ["o", "a", "i", "e"].map((ending) => base.slice(0, -1) + ending);
}

/** Irregular forms no ending can give. */
const EXTRA: Record<string, string[]> = {
  dire: ["dirà", "diranno", "direbbe", "direbbero"],
  sostenere: ["sostiene", "sostengono", "sosterrà", "sosterrebbe"],
  ritenere: ["ritiene", "ritengono"],
  proporre: ["propone", "propongono", "proporrà"],
  sapere: [],
  intervenire: ["interviene", "intervengono"],
};

/** Every inflected form of the Italian speech verbs, folded, with what it may introduce. */
export function italianVerbs(): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const [lemma = "", cls = "", takes = "", stem, participle, past] of rows(TABLE)) {
    if (!isCueClass(cls)) continue;
    const isc = stem === "isc";
    const base = stem && !isc ? stem : lemma;
    const put = (word: string, shape: CueForm["shape"]) => {
      if (!forms.has(word))
        forms.set(word, { lemma, cls, takes: complements(takes), shape, noisy: NOISY.has(word) });
    };
    const simple = past && past !== "-" ? past : undefined;
    for (const form of participleForms(base, participle)) put(form, "participle");
    if (lemma !== "sapere")
      for (const form of [...finiteForms(base, isc, simple), ...(EXTRA[lemma] ?? [])]) put(form, "finite");
    put(`${stems(base).root}${base.endsWith("are") ? "ando" : "endo"}`, "gerund");
    put(lemma, "infinitive");
  }
  return forms;
}
