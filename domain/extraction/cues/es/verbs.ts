import { type Conjugate, verbForms } from "@/domain/extraction/cues/verb-table";

/** lemma, class, complements, present, preterite, participle, stem of the future. "-" is regular. */
const TABLE = `
  decir say tdi dice dijo dicho dir
  declarar say tdin
  afirmar say tdi
  asegurar say tdi
  señalar say td
  sostener say tdi sostiene sostuvo - sostendr
  mantener say t mantiene mantuvo - mantendr
  manifestar say tdn manifiesta
  expresar say tdn
  indicar say td
  explicar say td
  precisar say td
  puntualizar say td
  matizar say td
  detallar say td
  aclarar say td
  recalcar say tdn
  subrayar say tdn
  remarcar say tdn
  resaltar say tdn
  destacar say tdn
  enfatizar say td
  apuntar say td
  comentar say td
  observar say td
  opinar think td
  considerar think ti
  creer think ti
  pensar think tdi piensa
  estimar think ti
  juzgar value n
  sospechar think t
  confiar think t
  temer think ti
  esperar think ti
  insistir say td
  reiterar say tdn
  repetir say td repite repitió
  recordar say td recuerda
  confirmar say tdn
  ratificar say tdn
  garantizar say td
  anunciar say tdi
  comunicar say td
  proclamar say td
  exclamar say d
  contar say td cuenta
  relatar say td
  narrar say td
  referir report td refiere refirió
  informar report td
  reportar report t
  revelar say td
  desvelar say td
  confesar say tdi confiesa
  admitir say tdi
  reconocer say tdi
  conceder say td
  añadir add td
  agregar add td
  apostillar add td
  apostilar add td
  proseguir add d prosigue prosiguió
  continuar add d continúa
  concluir add td concluye concluyó
  zanjar add d
  sentenciar say td
  responder say td
  replicar say td
  contestar say td
  argumentar say td
  argüir say td arguye arguyó
  alegar say tdi
  razonar say td
  defender say tn defiende
  justificar say d
  escribir write td - - escrito
  publicar write td
  tuitear write td
  postear write d
  firmar write d
  leer write d lee leyó
  preguntar ask td
  inquirir ask d
  cuestionar ask td
  pedir want tn pide pidió
  exigir want tn
  reclamar want td
  solicitar want t
  rogar want t ruega
  instar want t
  ordenar want td
  proponer want td propone propuso propuesto propondr
  sugerir want td sugiere sugirió
  recomendar want ti recomienda
  aconsejar want td
  prometer promise tdi
  jurar promise tdi
  amenazar promise td
  advertir say td advierte advirtió
  avisar say td
  alertar say td
  prevenir say t previene previno - prevendr
  negar deny tdi niega
  desmentir deny tn desmiente desmintió
  rechazar deny n
  descartar deny tni
  refutar deny tn
  denunciar say td
  lamentar say tdn
  acusar say d
  criticar value dn
  censurar value n
  reprochar value td
  bromear say d
  ironizar say d
  susurrar say d
  murmurar say d
  gritar say td
  vociferar say d
  balbucear say d
  espetar say d
  soltar say d suelta
  suspirar say d
  llamar value n
  calificar value n
  tildar value n
  tachar value n
  definir value n
  describir value n - - descrito
  celebrar value tn
  elogiar value n
  condenar value n
  valorar value n
  vaticinar say td
  augurar say td
  pronosticar say td
  saber ask t - - - sabr
  demostrar show t demuestra
`;

/** Forms that are everyday nouns or other words as well. */
const NOISY =
  "cuenta cuentan firma firmas llama llaman denuncia denuncias comunica informa indica indican señala pregunta preguntas " +
  "responde continúa continúan considera valora reclama reclamo confía creía mantiene mantienen suelta";

const preteritePlural = (third: string) =>
  third.replace(/(?:ió|yó|ó|jo|o)$/u, (ending) =>
    ending === "ió"
      ? "ieron"
      : ending === "yó"
        ? "yeron"
        : ending === "ó"
          ? "aron"
          : ending === "jo"
            ? "jeron"
            : "ieron",
  );

const plain = (stem: string) => stem.replace(/c$/u, "qu").replace(/g$/u, "gu").replace(/z$/u, "c");

/** Third persons of present, imperfect, preterite, future and conditional, the first of the preterite, and the rest. */
const conjugate: Conjugate = (lemma, column) => {
  const root = lemma.slice(0, -2);
  const isAr = lemma.endsWith("ar");
  const present = column(0) ?? root + (isAr ? "a" : "e");
  const preterite = column(1) ?? root + (isAr ? "ó" : "ió");
  const participle = column(2) ?? root + (isAr ? "ado" : "ido");
  const future = column(3) ?? lemma;
  const past = isAr ? `${root}aba` : `${root}ía`;
  const first = preterite.endsWith("ó")
    ? isAr
      ? `${plain(root)}é`
      : `${preterite.slice(0, -2)}í`
    : `${preterite.slice(0, -1)}e`;
  const gerund = isAr ? `${root}ando` : `${/ió$/u.test(preterite) ? preterite.slice(0, -2) : root}iendo`;
  return {
    finite: [
      present,
      `${present}n`,
      past,
      `${past}n`,
      preterite,
      preteritePlural(preterite),
      first,
      `${future}á`,
      `${future}án`,
      `${future}ía`,
      `${future}ían`,
    ],
    participle: [participle],
    gerund: [lemma === "decir" ? "diciendo" : gerund.replace(/([aeou])iendo$/u, "$1yendo")],
    infinitive: [lemma],
  };
};

/** Every inflected form of the Spanish speech verbs, folded, with what it may introduce. */
export const spanishVerbs = () => verbForms(TABLE, conjugate, NOISY);
