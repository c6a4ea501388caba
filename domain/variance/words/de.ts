import { GERMAN_DATES } from "@/domain/extraction/cues/de/dates";
import { varianceWords } from "./table";

/** German. */
export const GERMAN = varianceWords({
  lang: "de",
  dates: GERMAN_DATES,
  negation:
    "nicht | kein, keine, keinen, keinem, keiner, keines | nie, niemals | ohne | niemand, niemanden, niemandem | nichts | nirgends, nirgendwo | weder | noch nicht | nicht mehr, kein mehr, keine mehr | nicht nur, nicht bloß, nicht allein | nein | kaum | unmöglich | außer, ausgenommen | verweigert, verweigern, verweigerte, verweigerten, weigert, weigerte | leugnet, leugnen, leugnete, bestreitet, bestritt, bestritten | fehlt, fehlen, fehlte, fehlten",
  modality:
    "muss, müssen, muß, musste, mussten | müsste, müssten | soll, sollen | sollte, sollten | darf, dürfen, durfte, durften | dürfte, dürften | kann, können | konnte, konnten | könnte, könnten | mag, mögen | möchte, möchten, möchten gern | will, wollen, wollte, wollten, bereit zu, gewillt | würde, würden | wäre, wären | hätte, hätten | sei, seien | habe | werde | beabsichtigt, beabsichtigen, plant, planen | denke: ich denke, ich glaube, ich meine, wir glauben, wir denken, meiner meinung nach | vielleicht, möglicherweise, eventuell | wahrscheinlich, vermutlich, wohl | angeblich, mutmaßlich | sicher, sicherlich, gewiss, bestimmt, zweifellos, ohne zweifel, natürlich, selbstverständlich | wenn, falls, ob",
  tense: "future: wird, werden, werdet",
  verbs: `
    ist, sind, bin; war, waren, gewesen; wird sein, werden sein
    hat, haben; hatte, hatten, gehabt
    geht, gehen; ging, gingen, gegangen
    kommt, kommen; kam, kamen, gekommen
    gibt, geben; gab, gaben, gegeben
    sagt, sagen; sagte, sagten, gesagt
    macht, machen; machte, machten, gemacht
    steht, stehen; stand, standen, gestanden
    bleibt, bleiben; blieb, blieben, geblieben
    nimmt, nehmen; nahm, nahmen, genommen
    sieht, sehen; sah, sahen, gesehen
    spricht, sprechen; sprach, sprachen, gesprochen
    hält, halten; hielt, hielten, gehalten
    liegt, liegen; lag, lagen, gelegen
    steigt, steigen; stieg, stiegen, gestiegen
    fällt, fallen; fiel, fielen, gefallen
    sinkt, sinken; sank, sanken, gesunken
    gewinnt, gewinnen; gewann, gewannen, gewonnen
    verliert, verlieren; verlor, verloren
    stirbt, sterben; starb, starben, gestorben
    weiß, wissen; wusste, wussten, gewusst
    schließt, schließen; schloss, schlossen, geschlossen
    bringt, bringen; brachte, brachten, gebracht
    denkt, denken; dachte, dachten, gedacht
    trifft, treffen; traf, trafen, getroffen`,
  limit:
    "nur, bloß, lediglich, allein, ausschließlich, erst | auch, ebenfalls | sogar, selbst | alle, allen, aller, alles, jeder, jede, jedes, jeden, immer | einige, einigen, manche, mehrere | viele, vielen, viel | die meisten, meisten | fast, beinahe, nahezu | etwa, ungefähr, rund, circa, zirka | mehr als, mindestens, wenigstens | weniger als, höchstens, bis zu | mehr | weniger",
  percent: "percent: prozent, v.h., % | points: prozentpunkte, prozentpunkten, prozentpunkt, punkte, punkten",
  money:
    "usd: dollar, us-dollar, $ | eur: euro, € | gbp: pfund, £ | rub: rubel, ₽ | cny: yuan | jpy: yen, ¥ | chf: franken",
  fraction:
    "1/2: halb, halbe, halben, halbes, hälfte, ½ | 1/3: drittel, ⅓ | 2/3: ⅔ | 1/4: viertel, ¼ | 3/4: ¾ | x2: doppelt, doppelte, doppelten, zweimal, verdoppelt | x3: dreifach, dreifache, dreimal, verdreifacht | 12: dutzend, dutzende",
  alias:
    "usa: usa, vereinigte staaten, vereinigten staaten, vereinigte staaten von amerika | eu: eu, europäische union, europäischen union | un: un, uno, vereinte nationen, vereinten nationen | großbritannien, vereinigtes königreich, vereinigten königreich | china: china, volksrepublik china | russland: russland, russische föderation, russischen föderation | kiew, kyjiw, kyiv | odessa, odesa | charkiw, charkow | lemberg, lwiw | peking, beijing | belarus, weißrussland, belarussland | birma, burma, myanmar | tschechien, tschechische republik | nato, nordatlantikpakt",
  plain:
    "dritte staaten, dritten staaten, dritter staaten, dritte parteien, ein paar, eines der, einer der, eine der, unter anderem, über die, sei es, ein bisschen, ein wenig, zum einen",
  zero: "null",
  units:
    "eins ein eine einen einem einer eines|zwei zwo|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn",
  tens: "zwanzig|dreißig dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig",
  times:
    "100: hundert hunderte hunderten | 1000: tausend tausende tausenden | 1000000: million millionen mio | 1000000000: milliarde milliarden mrd | 1000000000000: billion billionen bio",
  ordinals:
    "1: erste ersten erster erstes erstem | 2: zweite zweiten zweiter zweites | 3: dritte dritten dritter drittes | 4: vierte vierten vierter | 5: fünfte fünften fünfter | 6: sechste sechsten | 7: siebte siebten siebter | 8: achte achten achter | 9: neunte neunten | 10: zehnte zehnten | 11: elfte elften | 12: zwölfte zwölften | 20: zwanzigste zwanzigsten | 50: fünfzigste fünfzigsten | 100: hundertste hundertsten",
  weak: "eins ein eine einen einem einer eines erste ersten erster erstes erstem",
  joins: "und",
  parts: "1: ein",
  and: "und",
  unitsFirst: true,
  decimal: ",",
  prefixes: "nicht un in im anti miss nicht",
  auxiliaries: "hat",
  endings: "present: t st e en | past: te ten test | past participle: et",
  spelling: [[/^(?!ma|bu)(.*)ß/u, "$1ss"]],
  capitalsMatter:
    "sie ihr ihre ihren ihrem ihrer ihnen arm weg recht morgen sucht leben wagen kosten reden bitte",
  namesHaveCapitals: false,
});
