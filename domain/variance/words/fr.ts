import { FRENCH_DATES } from "@/domain/extraction/cues/fr/dates";
import { varianceWords } from "./table";

/** French. */
export const FRENCH = varianceWords({
  lang: "fr",
  dates: FRENCH_DATES,
  negation:
    "pas, point du tout | jamais | sans | aucun, aucune | personne ne | rien | ni | non | nul, nulle | ne plus, n'est plus, ne sont plus, n'a plus | pas seulement, non seulement | guère | impossible, incapable, incapables | sauf, excepté | refuse, refusent, refusé, refusait | nie, nient, nié, dément, démenti | manque, manquent, manquait",
  particles: "ne, n'",
  modality:
    "devoir: doit, doivent, devons, dois, faut, il faut | devrait, devraient, devrions, faudrait | devait, devaient | devra, devront, faudra | pouvoir: peut, peuvent, pouvons, peux, puisse | pourrait, pourraient, pourrions | pouvait, pouvaient | pourra, pourront | vouloir: veut, veulent, voulons, veux, prêt à, prête à, prêts à, disposé à | voudrait, voudraient, voudrais | serait, seraient | aurait, auraient | entend, compte, comptent | pense: je pense, je crois, nous pensons, nous croyons, selon moi, à mon avis, j'estime | peut-être, éventuellement | probablement, sans doute, vraisemblablement | prétendument, apparemment | certainement, sûrement, évidemment, bien sûr, assurément | si, s'",
  tense: "past: vient de, viennent de",
  verbs: `
    est, sont, sommes, suis, soit; était, étaient, fut, été; sera, seront, serons
    a, ont, avons, ai, ait; avait, avaient, eut, eu; aura, auront, aurons
    fait, font, faisons; faisait, fit; fera, feront
    va, vont, allons; allait, allaient, alla, allé; ira, iront
    dit, disent; disait, dirent; dira, diront
    vient, viennent; venait, vint, venu; viendra, viendront
    prend, prennent; prenait, prit, pris; prendra, prendront
    met, mettent; mettait, mit, mis; mettra, mettront
    tient, tiennent; tenait, tint, tenu; tiendra, tiendront
    meurt, meurent; mourut, mort, morts; mourra, mourront
    voit, voient; voyait, vit, vu; verra, verront`,
  limit:
    "seulement, seul, seule, seuls, uniquement, exclusivement, juste, ne que | aussi, également | même | tous, toutes, tout, toute, chaque, toujours | certains, certaines, quelques | beaucoup, nombreux, nombreuses | la plupart, plupart | presque, quasi | environ, à peu près | plus de, au moins | moins de, au plus, jusqu'à | plus | moins",
  percent: "percent: pour cent, pourcent, % | points: points de pourcentage, point de pourcentage, points",
  money:
    "usd: dollars, dollar, $ | eur: euros, euro, € | gbp: livres, livre, £ | rub: roubles, rouble, ₽ | cny: yuans, yuan | jpy: yens, yen, ¥",
  fraction:
    "1/2: moitié, demi, demie, ½ | 1/3: tiers, ⅓ | 2/3: ⅔ | 1/4: quart, ¼ | 3/4: ¾ | x2: double, doublé, doublée | x3: triple, triplé | 12: douzaine, douzaines | 10: dizaine, dizaines | 100: centaine, centaines | 1000: millier, milliers",
  alias:
    "usa: états-unis, etats-unis, usa, états-unis d'amérique | ue: ue, union européenne | onu: onu, nations unies | royaume-uni, grande-bretagne | chine: chine, rpc, république populaire de chine | russie: russie, fédération de russie | kiev, kyiv | odessa, odesa | pékin, beijing | biélorussie, bélarus | birmanie, myanmar | otan, alliance atlantique, nato | turquie, türkiye",
  plain:
    "pays tiers, des tiers, les tiers, un peu, l'un l'autre, l'une des, l'un des, tout d'abord, neuf mois, de neuf, à neuf, quoi de neuf",
  zero: "zéro",
  units:
    "un une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf",
  tens: "vingt|trente|quarante|cinquante|soixante|septante|huitante octante|nonante",
  hundreds: "80: quatre-vingt quatre-vingts",
  times:
    "100: cent cents | 1000: mille | 1000000: million millions mn | 1000000000: milliard milliards md mds | 1000000000000: billion billions",
  ordinals:
    "1: premier première premiers premières | 2: deuxième second seconde | 3: troisième | 4: quatrième | 5: cinquième | 6: sixième | 7: septième | 8: huitième | 9: neuvième | 10: dixième | 11: onzième | 12: douzième | 20: vingtième | 100: centième",
  weak: "un une premier première premiers premières second seconde",
  and: "et",
  andAfterTens: true,
  room: 20,
  ordinalAfter: "e er re ère ème nd nde",
  decimal: ",",
  prefixes: "non in im ir il dés dé mé anti contre a",
  auxiliaries: "a",
  endings:
    "present: e es ent ons it issent | imperfect: ait aient issait issaient | past: é ée és ées a èrent i ie is it irent | future: era eront erons ira iront irons | conditional: erait eraient erions irait iraient",
  spelling: [
    [/œ/gu, "oe"],
    [/^etat/u, "état"],
    [/^a(?=out$)/u, "a"],
  ],
  capitalsMatter: "vous état états église bourse",
});
