import { type Conjugate, verbForms } from "@/domain/extraction/cues/verb-table";

/** lemma, class, complements, present, preterite, participle. "-" is regular. */
const TABLE = `
  sagen say tbd
  erklären say tbd
  betonen say tbdn
  behaupten say tbd
  versichern say tbd
  beteuern say tbd
  bekräftigen say tbdn
  unterstreichen say td - unterstrich unterstrichen
  berichten report tbd
  melden report tbd
  mitteilen say tb
  erzählen say tbd
  äußern say tbd - - -
  meinen think tbd
  glauben think tbd
  denken think tbd - dachte gedacht
  finden think tbd findet fand gefunden
  hoffen think tbd
  fürchten think tb
  befürchten think tbn
  vermuten think tbd
  annehmen think tb
  bezweifeln think t
  erwarten want tb
  wünschen want tb
  verstehen think t - verstand verstanden
  erkennen think t - erkannte erkannt
  begreifen think t - begriff begriffen
  einsehen think t
  spüren think t
  ahnen think tb
  träumen think t
  bedenken think t - bedachte bedacht
  berücksichtigen think t
  vergessen think t vergisst vergaß vergessen
  sehen think t sieht sah gesehen
  hören report tb
  erfahren report tb erfährt erfuhr erfahren
  beschließen say tb - beschloss beschlossen
  vereinbaren say tb
  entscheiden say tb entscheidet entschied entschieden
  erinnern say t
  überlegen think tb - - überlegt
  erörtern say t
  diskutieren say t
  erwähnen say tb
  kritisieren say tbdn
  wissen think tb weiß wusste gewusst
  wähnen think b
  urteilen say tbd
  bemerken say tbd
  erläutern say tbd
  präzisieren say td
  verdeutlichen say t
  verkünden say tbd
  verlauten say b
  bestätigen say tbdn
  ergänzen add tbd
  resümieren say tbd
  bilanzieren say tbd
  kommentieren say d
  konstatieren say tbd
  kritisieren say tbdn
  monieren say tbd
  bemängeln say t
  beklagen say tbdn
  bedauern say tbdn
  klagen say tbd
  rügen say d
  tadeln say d
  schimpfen say d
  spotten say d
  scherzen say d
  witzeln say d
  lästern say d
  warnen say tbdn
  mahnen say tbd
  drohen promise tbd
  versprechen promise tbd verspricht versprach versprochen
  geloben promise tb
  schwören promise tbd - schwor geschworen
  garantieren say tb
  prophezeien say tbd
  prognostizieren say tb
  schreiben write tbd - schrieb geschrieben
  twittern write tbd
  posten write d
  lesen write d liest las gelesen
  notieren write tbd
  fragen ask tbd
  nachfragen ask d
  erkundigen ask d
  fordern want tbdn
  verlangen want tbn
  bitten want tbd - bat gebeten
  flehen want d
  befehlen want tbd befiehlt befahl befohlen
  empfehlen want tb empfiehlt empfahl empfohlen
  appellieren want tbd
  beantragen want tn
  raten want tbd rät riet geraten
  antworten say tbd
  erwidern say tbd
  entgegnen say tbd
  kontern say tbd
  versetzen say d
  argumentieren say tbd
  gestehen say tbd - gestand gestanden
  beichten say td
  verraten say tbd verrät verriet verraten
  enthüllen say tb
  leugnen deny tbn
  bestreiten deny tbn - bestritt bestritten
  dementieren deny tbn
  verneinen deny t
  rufen say tbd - rief gerufen
  schreien say tbd - schrie geschrien
  brüllen say d
  flüstern say tbd
  wispern say d
  murmeln say d
  brummen say d
  knurren say d
  stammeln say d
  stottern say d
  seufzen say d
  stöhnen say d
  jubeln say d
  frohlocken say d
  höhnen say d
  lachen say d
  lächeln say d
  kichern say d
  schluchzen say d
  sprechen say d spricht sprach gesprochen
  reden say d
  plaudern say d
  fluchen say d
  zischen say d
  schnauben say d
  hauchen say d
  grollen say d
  begehren want d
  beharren say tb
  plädieren want b
  unterstellen say tb
  schildern say tbd
  beschreiben value n - beschrieb beschrieben
  bezeichnen value n
  nennen value n - nannte genannt
  loben value dn
  begrüßen value n
  verurteilen value n
  würdigen value n
  befinden say tb befindet befand befunden
  zeigen show t
  beweisen show t - bewies bewiesen
  belegen show t
  teilen say tbd
  fügen add tbd
  räumen say tbd
  geben say tbd gibt gab gegeben
  stellen say tbd
  kündigen say tbdn
  heben say td - hob gehoben
  weisen say tbdn - wies gewiesen
  werfen say tb wirft warf geworfen
  sichern promise tb
  lehnen deny tbn
  streiten deny tb - stritt gestritten
  deuten say tb
  merken say tbd
  führen say tbd
  legen say tb
  setzen add tbd
  fahren add d fährt fuhr gefahren
  wenden say tbd - wandte gewandt
  schlagen want tbn schlägt schlug geschlagen
  regen want tb
  mischen say d
  pflichten say d
  stimmen say d
  heißen say tb - hieß geheißen
`;

/** Base verb, then the particles with which alone it speaks. */
const PARTICLES = `
  teilen mit
  fügen hinzu an
  räumen ein
  geben an bekannt zu zurück
  stellen fest klar
  kündigen an
  heben hervor
  weisen hin zurück
  werfen vor ein
  sichern zu
  lehnen ab
  streiten ab
  deuten an
  merken an
  führen aus an
  legen dar nahe
  setzen hinzu
  fahren fort
  wenden ein
  schlagen vor
  regen an
  mischen ein
  pflichten bei
  stimmen zu ein
`;

/** Forms that are everyday nouns or other words as well, once their capital is folded away. */
const NOISY =
  "bitten fragen klagen reden rufen schreiben meinen sagen loben raten rate reden rede frage klage melde zeigen lachen heißt heißen";

const INSEPARABLE = /^(?:be|er|ver|ent|emp|ge|zer|miss|unter(?=st)|prophezei)|ieren$/u;

/** Present, preterite and subjunctive of the third persons (those of the first are among them), and the rest. */
const conjugate: Conjugate = (lemma, column) => {
  const stem = lemma.replace(/(?:e(?=[lr]n))?n$/u, "").replace(/e$/u, "");
  const root = /[lr]n$/u.test(lemma) ? lemma.slice(0, -1) : stem;
  const link = /[dt]$/u.test(root) ? "e" : "";
  const present = column(0) ?? `${root}${link}t`;
  const past = column(1) ?? `${root}${link}te`;
  const participle = column(2) ?? `${INSEPARABLE.test(lemma) ? "" : "ge"}${root}${link}t`;
  const first = /[lr]n$/u.test(lemma) ? [`${root}e`, `${stem}${root.slice(-1)}e`] : [`${root}e`];
  const plural = past.endsWith("e") ? `${past}n` : `${past}en`;
  return {
    finite: [present, lemma, past, plural, ...first],
    participle: [participle],
    gerund: [],
    infinitive: [],
  };
};

/** Every inflected form of the German speech verbs, folded, with what it may introduce. */
export const germanVerbs = () => verbForms(TABLE, conjugate, NOISY, PARTICLES);
