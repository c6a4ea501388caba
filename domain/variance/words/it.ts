import { ITALIAN_DATES } from "@/domain/extraction/cues/it/dates";
import { varianceWords } from "./table";

/** Italian. */
export const ITALIAN = varianceWords({
  lang: "it",
  dates: ITALIAN_DATES,
  negation:
    "non | no | mai | senza | nessuno, nessuna, nessun, nessun' | niente, nulla | né, nè, neanche, nemmeno, neppure | non più | non solo, non soltanto, non solamente | incapace, incapaci | rifiuta, rifiutano, rifiutato, rifiutò | nega, negano, negato, negò | manca, mancano, mancava | tranne, salvo, eccetto | impossibile, impossibili",
  modality:
    "dovere: deve, devono, dobbiamo, devo, debba, debbano, bisogna, occorre | dovrebbe, dovrebbero, dovremmo, bisognerebbe | doveva, dovevano | dovrà, dovranno | potere: può, possono, possiamo, posso, possa, possano | potrebbe, potrebbero, potremmo | poteva, potevano | potrà, potranno | volere: vuole, vogliono, vogliamo, voglio, disposto a, disposta a, disposti a, pronto a, pronta a, pronti a | vorrebbe, vorrebbero, vorremmo, vorrei | sarebbe, sarebbero | avrebbe, avrebbero | intende, intendono, intendiamo | penso: penso che, credo che, credo, penso, secondo me, a mio avviso, ritengo che, ritengo | forse, magari, eventualmente | probabilmente | presumibilmente, a quanto pare | certamente, sicuramente, indubbiamente, senza dubbio, naturalmente | se, qualora",
  tense: "past: appena | future: stare per, sta per, stanno per",
  verbs: `
    è, sono, siamo, sia, siano; era, erano, fu, furono, stato, stata, stati, state; sarà, saranno, saremo
    ha, hanno, abbiamo, ho, abbia, abbiano; aveva, avevano, ebbe, avuto; avrà, avranno, avremo
    fa, fanno, facciamo; faceva, facevano, fece, fatto; farà, faranno
    va, vanno, andiamo; andava, andò, andato, andata, andati; andrà, andranno
    dice, dicono; disse, detto, diceva; dirà, diranno
    viene, vengono; venne, veniva, venuto; verrà, verranno
    dà, danno; dava, diede, dato; darà, daranno
    sta, stanno; stava, stavano; starà, staranno
    vince, vincono; vinse, vinto; vincerà, vinceranno
    muore, muoiono; morì, morto, morti; morirà, moriranno
    rimane, rimangono; rimase, rimasto; rimarrà, rimarranno
    prende, prendono; prese, preso; prenderà, prenderanno
    mette, mettono; mise, messo; metterà, metteranno
    chiude, chiudono; chiuse, chiuso; chiuderà, chiuderanno
    cresce, crescono; crebbe, cresciuto; crescerà, cresceranno
    perde, perdono; perse, perso; perderà, perderanno
    tiene, tengono, teniamo; tenne, teneva, tenuto; terrà, terranno`,
  limit:
    "solo, soltanto, solamente, unicamente, esclusivamente, appunto solo | anche, pure | persino, perfino, addirittura | tutti, tutte, tutto, tutta, ogni, sempre | alcuni, alcune, qualche | molti, molte, molto, molta | quasi | circa, intorno a, all'incirca | oltre, più di, almeno | meno di, al massimo, fino a | più | meno",
  percent: "percent: per cento, percento, % | points: punti percentuali, punto percentuale, punti",
  money:
    "usd: dollari, dollaro, $ | eur: euro, € | gbp: sterline, sterlina, £ | rub: rubli, rublo, ₽ | cny: yuan | jpy: yen, ¥",
  fraction:
    "1/2: metà, mezzo, mezza, ½ | 1/4: ¼ | 3/4: ¾ | 1/3: ⅓ | 2/3: ⅔ | x2: doppio, doppia, raddoppiato, raddoppiata | x3: triplo, tripla, triplicato | 12: dozzina, dozzine | 10: decina, decine | 100: centinaio, centinaia | 1000: migliaio, migliaia",
  alias:
    "usa: usa, u.s.a., stati uniti, stati uniti d'america | ue: ue, unione europea | onu: onu, nazioni unite | regno unito, uk | cina: cina, rpc, repubblica popolare cinese | russia: russia, federazione russa | kiev, kyiv | odessa, odesa | leopoli, lviv | pechino, beijing | turchia, türkiye | birmania, myanmar | bielorussia, belarus | nato, alleanza atlantica | rep. ceca, repubblica ceca, cechia",
  plain:
    "paesi terzi, terzi, parti terze, terza parte, uno di, una delle, un po', uno dei, l'un l'altro, in primo luogo, non appena, prima di, prima che, se stesso, se stessa",
  zero: "zero",
  units:
    "uno un una un'|due|tre tré|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove",
  tens: "venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta",
  times:
    "100: cento | 1000: mila mille | 1000000: milione milioni mln | 1000000000: miliardo miliardi mld | 1000000000000: bilione bilioni",
  ordinals:
    "1: primo prima primi prime | 2: secondo seconda secondi seconde | 3: terzo terza terzi terze | 4: quarto quarta quarti quarte | 5: quinto quinta quinti | 6: sesto sesta sesti | 7: settimo settima | 8: ottavo ottava | 9: nono nona | 10: decimo decima | 11: undicesimo undicesima | 12: dodicesimo dodicesima | 20: ventesimo ventesima | 50: cinquantesimo cinquantesima | 100: centesimo centesima",
  weak: "uno un una un' sei primo prima primi prime secondo seconda secondi seconde",
  joins: "e",
  parts:
    "20: vent | 30: trent | 40: quarant | 50: cinquant | 60: sessant | 70: settant | 80: ottant | 90: novant | 100: cent",
  and: "e",
  andAfterTens: true,
  ordinalAfter: "º ° ª",
  decimal: ",",
  prefixes: "non in im ir il dis s anti contro a",
  auxiliaries: "ha",
  endings:
    "present: o a i e ano ono iamo isce iscono | imperfect: ava avano eva evano iva ivano | past: ò ì é arono erono irono ato ata ati ate uto uta uti ute ito ita iti ite | future: erà eranno erò eremo irà iranno irò iremo | conditional: erebbe erebbero erei eremmo irebbe irebbero irei",
  spelling: [[/é$/u, "è"]],
  capitalsMatter: "lei loro stato stati chiesa borsa",
});
