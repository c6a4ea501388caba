import { gendered, phrases, type Rules, words } from "@/domain/extraction/cues/lexicon";
import { SOUTH_ROMANCE } from "@/domain/extraction/cues/romance";
import { nounForms } from "@/domain/extraction/cues/verb-table";
import { SPANISH_CLAIMS } from "./claims";
import { SPANISH_DATES } from "./dates";
import { SPANISH_PATH } from "./path";
import { SPANISH_PEOPLE } from "./people";
import { SPANISH_TOLD } from "./told";
import { spanishVerbs } from "./verbs";

/** Spanish: verbs, the small words of its frames, and months. */
export const SPANISH: Rules = {
  ...SOUTH_ROMANCE,
  lang: "es",
  interview: { asks: words("p pregunta"), answers: words("r respuesta") },
  verbs: spanishVerbs(),
  nouns: nounForms(
    "acusación acusaciones declaración declaraciones afirmación afirmaciones palabras tesis noticia hipótesis voz voces " +
      "denuncia denuncias promesa promesas amenaza advertencia convicción idea opinión temor temores anuncio mensaje " +
      "observación admisión versión rumor rumores",
    "desmentido negativa",
    "petición exigencia llamamiento",
  ),
  tails: new Map([["leer", phrases("en el, en la, en un, en una")]]),
  have: words("ha han había habían haya hayan habría habrían hubo habiendo he hemos"),
  be: words("es son era eran fue fueron sido está están estaba estaban será sería siendo"),
  causative: words("hizo hace quiso quiere quieren querían puede podía debe tuvo"),
  hearsay: {
    moods: words("sería serían habría habrían tendría estaría estarían"),
    conditions: words("si sino querría podría sin"),
    advice: words(
      "preferible bueno mejor útil conveniente necesario posible hora lástima sensato lógico justo que debido podido",
    ),
  },
  adverbs: words(
    "también además después luego ya así aún todavía siempre hoy ayer anoche nunca entonces pues incluso sin embargo " +
      "asimismo por su parte se me nos le les lo la te os bien antes tajante este lunes martes miércoles jueves viernes " +
      "sábado domingo",
  ),
  not: words("no ni nunca tampoco jamás"),
  that: words("que"),
  nounThat: phrases("según la cual, según las cuales, según el cual, de que, que"),
  infinitive: words("a de en"),
  infinitiveEndings: [
    "ar",
    "er",
    "ir",
    "arse",
    "erse",
    "irse",
    "arlo",
    "arla",
    "erlo",
    "irlo",
    "arle",
    "arlos",
  ],
  bareInfinitive: true,
  questions: words("si cuándo cómo dónde quién quiénes qué cuánto cuántos por"),
  people: SPANISH_PEOPLE,
  negatedIsSilent: true,
  impersonal: words("se"),
  ownerlessNouns: true,
  doubtsFirstWord: true,
  phraseStarts: words(
    "el la los las un una unos unas su sus mi mis este esta estos estas varios varias algunos algunas dos tres cuatro",
  ),
  subordinators: words("cuando si como aunque tras después antes mientras para al en según donde porque"),
  asSaid: phrases("como, tal como, tal y como, conforme, según"),
  norms: words(
    "ley leyes regla reglas reglamento reglamentos norma normas normativa plan planes programa programas calendario horario horarios agenda contrato acuerdo acuerdos tratado constitución estatuto estatutos tradición tradiciones costumbre costumbres uso usos rito procedimiento protocolo código criterio criterios lógica",
  ),
  onBehalf: phrases("en nombre de, en nombre del, en representación de, en representación del"),
  accordingTo: phrases(
    "según, de acuerdo con, a juicio de, a juicio del, en opinión de, en opinión del, en palabras de, en palabras del, " +
      "conforme a, al decir de, a decir de",
  ),
  viewOf: words("para"),
  prepositions: words(
    "a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras como",
  ),
  to: words("a al con ante"),
  articles: words(
    "el la los las un una unos unas su sus mi mis este esta estos estas ese esa nuestro nuestra",
  ),
  and: words("y e"),
  pronouns: new Map([
    ["él", "he"],
    ["ella", "she"],
    ["ellos", "they"],
    ["ellas", "they"],
    ["ambos", "both"],
    ["ambas", "both"],
    ["quien", "who"],
  ]),
  cuts: words("mientras según sin aunque palabras declaraciones pero tras"),
  unsaid: words("casi"),
  answers: words("respuesta réplica comentario veredicto"),
  comes: words("llegó"),
  attitudes: words(
    "disposición intención voluntad apoyo preocupación esperanza confianza satisfacción oposición rechazo solidaridad " +
      "compromiso inocencia malestar",
  ),
  labels: words(
    "película libro novela ensayo canción tema disco álbum serie programa exposición espectáculo obra poema cuadro buque barco revista " +
      "documental proyecto premio cartel carteles letrero rótulo inscripción placa pancarta pancartas eslogan lema título etiqueta estreno",
  ),
  naming: words(
    "conocido conocida conocidos apodado apodada apodo sobrenombre bautizado bautizada titulado titulada llamado llamada llaman",
  ),
  corrections: words("corrección rectificación errata"),
  personNouns: gendered(
    "hombre señor caballero muchacho chico niño padre papá hijo hermano marido tío sobrino rey príncipe viejo cura",
    "mujer señora señorita muchacha chica niña madre mamá hija hermana esposa tía sobrina reina princesa vieja criada",
  ),
  calls: words("mi mis querido querida queridos oh ah ay pero sí no don doña señor señora buenos gracias"),
  soCalled: words(
    "llamado llamada llamados llamadas denominado denominada apodado apodada supuesto supuesta alias",
  ),
  small: words(
    "consultado consultada consultados consultadas contactado contactada contactados contactadas preguntado preguntada preguntados preguntadas interrogado interrogada entrevistado entrevistada " +
      "el la los las un una unos unas de del a al en con por para sin sobre tras ante bajo entre desde hasta hacia según " +
      "durante y e o u ni que si no es son fue ha han se su sus lo le les me nos te este esta estos estas ese esa eso " +
      "esto aquel aquella como cuando donde quien quién qué cómo cuándo dónde porque pero mas también además después " +
      "luego ya así aún todavía siempre hoy ayer mañana más menos muy mucho muchos todo todos toda todas cada nadie " +
      "nada alguien algo ambos ambas él ella ellos ellas yo tú usted ustedes nosotros mientras aunque sin embargo " +
      "entonces pues lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio " +
      "agosto septiembre octubre noviembre diciembre fuente traducción foto sí ni dos tres señor señora don doña",
  ),
  dates: SPANISH_DATES,
  claims: SPANISH_CLAIMS,
  abbreviations: words("sr sra dr dra d dña ud uds gral col av pág etc ej art núm cía ee uu"),
  path: SPANISH_PATH,
  told: SPANISH_TOLD,
};
