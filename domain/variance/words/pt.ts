import { PORTUGUESE_DATES } from "@/domain/extraction/cues/pt/dates";
import { varianceWords } from "./table";

/** Portuguese, of Portugal and of Brazil. */
export const PORTUGUESE = varianceWords({
  lang: "pt",
  dates: PORTUGUESE_DATES,
  negation:
    "não | nunca, jamais | sem | nenhum, nenhuma | ninguém | nada | nem, tampouco | já não, não mais | não só, não apenas, não somente | impossível, incapaz, incapazes | salvo, exceto, excepto | nega, negam, negou, negado, rejeita, rejeitou, recusa, recusam, recusou | falta, faltam, faltava",
  modality:
    "dever: deve, devem, devemos, devo, deva, é preciso, tem de, tem que, têm de, têm que, temos de, temos que | deveria, deveriam, deveríamos | devia, deviam | deverá, deverão | poder: pode, podem, podemos, posso, possa, possam | poderia, poderiam, poderíamos | podia, podiam | poderá, poderão | querer: quer, querem, queremos, quero, disposto a, disposta a, dispostos a, pronto a | gostaria, gostaríamos, queria | seria, seriam | teria, teriam, haveria | pretende, pretendem, planeja, planeia, tenciona | acho: acho que, acho, creio que, creio, penso que, acreditamos, na minha opinião, a meu ver | talvez, possivelmente | provavelmente | supostamente, alegadamente, aparentemente | certamente, seguramente, sem dúvida, claro, com certeza | se",
  tense: "future: vai, vão, vamos | past: acaba de, acabam de",
  verbs: `
    é, são, somos, sou, seja, sejam; era, eram, foi, foram, sido; será, serão, seremos
    está, estão, estamos; estava, estavam, esteve; estará, estarão
    tem, têm, temos; tinha, tinham, teve, tiveram; terá, terão
    há, haja; havia, houve; haverá, haverão
    faz, fazem, fazemos; fazia, fez, fizeram, feito; fará, farão
    diz, dizem; dizia, disse, disseram; dirá, dirão
    vem, vêm; vinha, veio, vieram; virá, virão
    põe, põem; pôs, puseram; porá, porão
    morre, morrem; morreu, morreram, morto; morrerá, morrerão
    fecha, fecham; fechou, fecharam; fechará, fecharão`,
  limit:
    "só, apenas, somente, unicamente, exclusivamente | também | até, inclusive, mesmo | todos, todas, todo, toda, cada, sempre | alguns, algumas | muitos, muitas, muito | a maioria, maioria | quase | cerca de, aproximadamente, em torno de | mais de, pelo menos, ao menos | menos de, no máximo | mais | menos",
  percent: "percent: por cento, % | points: pontos percentuais, ponto percentual, pontos",
  money:
    "usd: dólares, dólar, us$, $ | eur: euros, euro, € | brl: reais, r$ | gbp: libras, libra, £ | rub: rublos, rublo, ₽ | cny: yuan, yuans | jpy: ienes, ¥",
  fraction:
    "1/2: metade, meio, meia, ½ | 1/3: terço, ⅓ | 2/3: ⅔ | 1/4: ¼ | 3/4: ¾ | x2: dobro, duplicou, dobrou | x3: triplo, triplicou | 12: dúzia, dúzias | 10: dezena, dezenas | 100: centena, centenas | 1000: milhar, milhares",
  alias:
    "usa: estados unidos, eua, estados unidos da américa | ue: ue, união europeia | onu: onu, nações unidas | reino unido, grã-bretanha | china: china, rpc, república popular da china | rússia: rússia, federação russa, federação da rússia | kiev, kyiv, quieve | odessa, odesa | pequim, beijing | bielorrússia, belarus | otan, nato, aliança atlântica | turquia, türkiye",
  plain:
    "países terceiros, terceiros países, terceiros, um dos, uma das, em primeiro lugar, um pouco, uns aos outros, segunda via",
  zero: "zero",
  units:
    "um uma|dois duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze quatorze|quinze|dezesseis dezasseis|dezessete dezassete|dezoito|dezenove dezanove",
  tens: "vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa",
  hundreds:
    "100: cem cento | 200: duzentos duzentas | 300: trezentos trezentas | 400: quatrocentos quatrocentas | 500: quinhentos quinhentas | 600: seiscentos seiscentas | 700: setecentos setecentas | 800: oitocentos oitocentas | 900: novecentos novecentas",
  times:
    "1000: mil | 1000000: milhão milhões | 1000000000: bilhão bilhões bilião | 1000000000000: trilhão trilhões biliões",
  ordinals:
    "1: primeiro primeira primeiros primeiras | 2: segundo segunda segundos segundas | 3: terceiro terceira | 4: quarto quarta | 5: quinto quinta | 6: sexto sexta | 7: sétimo sétima | 8: oitavo oitava | 9: nono nona | 10: décimo décima",
  weak: "um uma primeiro primeira primeiros primeiras segundo segunda segundos segundas",
  and: "e",
  andAfterTens: true,
  ordinalAfter: "º ª o a",
  decimal: ",",
  prefixes: "não in im ir des dis anti contra a",
  auxiliaries: "tem",
  endings:
    "present: o a e am em amos emos imos | imperfect: ava avam ia iam | past: ou aram eu eram iu iram ado ada ados adas ido ida idos idas | future: ará arão aremos erá erão eremos irá irão | conditional: aria ariam eria eriam iria iriam",
  spelling: [
    [/^(a|dire|proje|obje|corre|sele|a[ck]|ele|prote|rea|fa)c(ç|t)/u, "$1$2"],
    [/(?<=.{2})ô(?=.{2})/gu, "ó"],
    [/(?<=.{2})ê(?=.{2})/gu, "é"],
  ],
  capitalsMatter: "estado estados igreja bolsa",
});
