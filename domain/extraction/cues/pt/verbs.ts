import { type Conjugate, verbForms } from "@/domain/extraction/cues/verb-table";

/** lemma, class, complements, present, preterite, participle, stem of the future. "-" is regular. */
const TABLE = `
  dizer say tdi diz disse dito dir
  declarar say tdin
  afirmar say tdi
  assegurar say tdi
  garantir say tdi
  sustentar say tdi
  defender say tn
  argumentar say td
  alegar say tdi
  explicar say td
  esclarecer say td
  precisar say td
  detalhar say td
  especificar say td
  salientar say tdn
  sublinhar say tdn
  destacar say tdn
  ressaltar say tdn
  realçar say tdn
  frisar say tdn
  enfatizar say td
  apontar say td
  observar say td
  notar say td
  comentar say td
  opinar think td
  considerar think tdi
  acreditar think ti
  achar think t
  pensar think tdi
  crer think ti crê creu
  avaliar think td
  julgar think ti
  temer think ti
  esperar think ti
  suspeitar think t
  entender think t
  insistir say td
  reiterar say tdn
  reafirmar say tdn
  repetir say td repete
  lembrar say td
  recordar say td
  relembrar say td
  confirmar say tdn
  anunciar say tdi
  comunicar say td
  proclamar say td
  exclamar say d
  contar say td
  relatar say td
  narrar say td
  referir report td refere
  informar report td
  noticiar report t
  revelar say td
  confidenciar say td
  confessar say tdi
  admitir say tdi
  reconhecer say tdi
  assumir say td
  conceder say td
  acrescentar add td
  adicionar add td
  completar add td
  prosseguir add d prossegue
  continuar add d
  concluir add td conclui concluiu
  finalizar add d
  rematar add d
  arrematar add d
  resumir say d
  sentenciar say td
  responder say td
  replicar say td
  retorquir say d
  retrucar say d
  rebater say td
  contrapor say td contrapõe contrapôs contraposto
  escrever write td - - escrito
  publicar write td
  postar write d
  tuitar write d
  tuitear write d
  assinar write d
  ler write d lê leu
  perguntar ask td
  questionar ask td
  indagar ask td
  inquirir ask d
  pedir want tn pede
  exigir want tn
  reclamar want td
  reivindicar want t
  solicitar want t
  apelar want td
  rogar want t
  ordenar want td
  mandar want t
  propor want td propõe propôs proposto
  sugerir want td sugere
  recomendar want ti
  aconselhar want td
  prometer promise tdi
  jurar promise tdi
  ameaçar promise tdi
  concordar say tdi
  advertir say td adverte
  avisar say td
  alertar say td
  prevenir say t previne
  negar deny tdi
  desmentir deny tn desmente
  rejeitar deny n
  refutar deny tn
  descartar deny tni
  denunciar say td
  lamentar say tdn
  acusar say dn
  criticar value dn
  censurar value n
  brincar say d
  ironizar say d
  sussurrar say d
  murmurar say d
  gritar say td
  berrar say d
  atirar say d
  disparar say d
  desabafar say d
  suspirar say d
  queixar say td
  despedir say d despede
  chamar value n
  classificar value n
  qualificar value n
  apelidar value n
  definir value n
  descrever value n - - descrito
  celebrar value tn
  saudar value n
  elogiar value n
  condenar value n
  prever say td prevê previu previsto
  saber ask t - soube - -
  demonstrar show t
`;

/** Forms that are everyday nouns or other words as well. */
const NOISY =
  "conta contam acha acham chama chamam denúncia denuncia comunica informa aponta apontam pergunta perguntas responde " +
  "continua continuam considera avalia reclama manda mandam nota notas dito conto";

const preteritePlural = (third: string) =>
  third.replace(/(?:ou|eu|iu|ôs|e|s)$/u, (ending) =>
    ending === "ou"
      ? "aram"
      : ending === "eu"
        ? "eram"
        : ending === "iu"
          ? "iram"
          : ending === "ôs"
            ? "useram"
            : "eram",
  );

const soft = (stem: string) => stem.replace(/c$/u, "qu").replace(/g$/u, "gu").replace(/ç$/u, "c");

/** Third persons of present, imperfect, preterite, pluperfect, future and conditional, and the rest. */
const conjugate: Conjugate = (lemma, column) => {
  const root = lemma.slice(0, -2);
  const vowel = lemma.slice(-2, -1);
  const isAr = vowel === "a";
  const present = column(0) ?? root + (isAr ? "a" : "e");
  const preterite = column(1) ?? root + (isAr ? "ou" : vowel === "i" ? "iu" : "eu");
  const participle = column(2) ?? root + (isAr ? "ado" : "ido");
  const future = column(3) ?? lemma.replace(/^(.*)por$/u, "$1por");
  const past = isAr ? `${root}ava` : `${root}ia`;
  const plural = preteritePlural(preterite);
  const many = present.endsWith("õe")
    ? `${present}m`
    : /[zi]$/u.test(present)
      ? `${present}em`
      : `${present}m`;
  return {
    finite: [
      present,
      many,
      past,
      `${past}m`,
      preterite,
      plural,
      plural.slice(0, -1),
      isAr ? `${soft(root)}ei` : `${root}i`,
      `${future}á`,
      `${future}ão`,
      `${future}ia`,
      `${future}iam`,
    ],
    participle: ["o", "a", "os", "as"].map((ending) => participle.slice(0, -1) + ending),
    gerund: [`${root}${vowel === "o" ? "o" : vowel}ndo`],
    infinitive: [lemma],
  };
};

/** Every inflected form of the Portuguese speech verbs, folded, with what it may introduce. */
export const portugueseVerbs = () => verbForms(TABLE, conjugate, NOISY);
