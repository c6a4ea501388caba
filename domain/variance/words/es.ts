import { SPANISH_DATES } from "@/domain/extraction/cues/es/dates";
import { varianceWords } from "./table";

/** Spanish. */
export const SPANISH = varianceWords({
  lang: "es",
  dates: SPANISH_DATES,
  negation:
    "no | nunca, jamás | sin | ningún, ninguno, ninguna | nadie | nada | ni, tampoco | ya no, no más | no solo, no sólo, no solamente | imposible, incapaz, incapaces | salvo, excepto | niega, niegan, negó, negado, rechaza, rechazan, rechazó | falta, faltan, faltaba",
  modality:
    "deber: debe, deben, debemos, debo, deba, hay que, tiene que, tienen que, tenemos que | debería, deberían, deberíamos, habría que | debía, debían | deberá, deberán | poder: puede, pueden, podemos, puedo, pueda, puedan | podría, podrían, podríamos | podía, podían | podrá, podrán | querer: quiere, quieren, queremos, quiero, dispuesto a, dispuesta a, dispuestos a | querría, quisiera, quisiéramos | sería, serían | habría, habrían | piensa, planea, planean, pretende, pretenden | creo: creo, creo que, pienso que, creemos, en mi opinión, considero que | quizá, quizás, tal vez, acaso, posiblemente | probablemente | supuestamente, presuntamente, al parecer | ciertamente, seguramente, sin duda, por supuesto, desde luego | si",
  tense: "future: va a, van a, vamos a | past: acaba de, acaban de",
  verbs: `
    es, son, somos, soy, sea, sean; era, eran, fue, fueron, sido; será, serán, seremos
    está, están, estamos; estaba, estaban, estuvo; estará, estarán
    ha, han, hemos, haya; había, habían, hubo; habrá, habrán
    tiene, tienen, tenemos; tenía, tuvo, tuvieron; tendrá, tendrán
    hace, hacen, hacemos; hacía, hizo, hicieron; hará, harán
    va, van, vamos; iba, iban; irá, irán
    dice, dicen; decía, dijo, dijeron; dirá, dirán
    viene, vienen; venía, vino, vinieron; vendrá, vendrán
    pone, ponen; puso, pusieron; pondrá, pondrán
    muere, mueren; murió, murieron, muerto; morirá, morirán
    cierra, cierran; cerró, cerraron; cerrará, cerrarán`,
  limit:
    "solo, sólo, solamente, únicamente, exclusivamente | también | incluso, hasta | todos, todas, todo, toda, cada, siempre | algunos, algunas, unos cuantos | muchos, muchas, mucho | la mayoría, mayoría | casi | unos, aproximadamente, alrededor de, cerca de | más de, al menos, por lo menos | menos de, como máximo | más | menos",
  percent: "percent: por ciento, % | points: puntos porcentuales, punto porcentual, puntos",
  money:
    "usd: dólares, dólar, $ | eur: euros, euro, € | gbp: libras, libra, £ | rub: rublos, rublo, ₽ | cny: yuanes, yuan | jpy: yenes, ¥",
  fraction:
    "1/2: mitad, medio, media, ½ | 1/3: tercio, ⅓ | 2/3: ⅔ | 1/4: ¼ | 3/4: ¾ | x2: doble, duplicado, duplicó | x3: triple, triplicó | 12: docena, docenas | 10: decena, decenas | 100: centenar, centenares | 1000: millar, millares",
  alias:
    "usa: estados unidos, ee.uu., ee.uu, ee. uu., eeuu, usa | ue: ue, unión europea | onu: onu, naciones unidas | reino unido, gran bretaña | china: china, rpc, república popular china, república popular de china | rusia: rusia, federación rusa, federación de rusia | kiev, kyiv, kíev | odesa, odessa | pekín, beijing | bielorrusia, belarús | birmania, myanmar | otan, alianza atlántica, nato | turquía, türkiye",
  plain:
    "terceros países, terceras partes, terceros, uno de, una de, uno de los, una de las, en primer lugar, un poco, sobre todo, once inicial",
  zero: "cero",
  units:
    "uno un una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve",
  tens: "veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa",
  hundreds:
    "21: veintiuno veintiún veintiuna | 22: veintidós | 23: veintitrés | 24: veinticuatro | 25: veinticinco | 26: veintiséis | 27: veintisiete | 28: veintiocho | 29: veintinueve | 100: cien ciento | 200: doscientos doscientas | 300: trescientos trescientas | 400: cuatrocientos cuatrocientas | 500: quinientos quinientas | 600: seiscientos seiscientas | 700: setecientos setecientas | 800: ochocientos ochocientas | 900: novecientos novecientas",
  times: "1000: mil miles | 1000000: millón millones | 1000000000000: billón billones",
  ordinals:
    "1: primero primera primer primeros primeras | 2: segundo segunda segundos segundas | 3: tercero tercera tercer | 4: cuarto cuarta | 5: quinto quinta | 6: sexto sexta | 7: séptimo séptima | 8: octavo octava | 9: noveno novena | 10: décimo décima",
  weak: "uno un una primero primera primer primeros primeras segundo segunda segundos segundas",
  and: "y",
  andAfterTens: true,
  ordinalAfter: "º ª o a er",
  decimal: ",",
  prefixes: "no in im ir des dis anti contra a",
  auxiliaries: "ha",
  endings:
    "present: o a e an en amos emos imos | imperfect: aba aban ía ían | past: ó aron ieron ió ado ada ados adas ido ida idos idas | future: ará arán aremos erá erán eremos irá irán | conditional: aría arían ería erían iría irían",
  spelling: [[/^sólo$/u, "solo"]],
  capitalsMatter: "usted ustedes estado estados iglesia bolsa",
});
