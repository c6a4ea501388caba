import { agreeing } from "@/domain/extraction/cues/romance";
import { toldOf } from "@/domain/extraction/cues/verb-table";

const both = agreeing("o", "a", "i", "e");

/** "Anna Riva è stata avvertita", "ad Anna Riva è stato detto", "ad Anna Riva hanno detto". */
export const ITALIAN_TOLD = toldOf(
  `
  avvertire say td subject ${both("avvertit")}
  avvisare say td subject ${both("avvisat")}
  informare report td subject ${both("informat")}
  interrogare ask d subject ${both("interrogat")}
  ammonire say td subject ${both("ammonit")}
  rassicurare say td subject ${both("rassicurat")}
  esortare want d subject ${both("esortat")}
  dire say td led detto
  chiedere ask td led chiesto
  domandare ask td led domandato
  rispondere say td led risposto
  spiegare say td led spiegato
  comunicare say td led comunicato
  ricordare say td led ricordato
  riferire report td led riferito
  ordinare want td led ordinato
  consigliare want td led consigliato
  annunciare say td led annunciato
  promettere promise td led promesso
  `,
  {
    auxiliaries:
      "è sono era erano fu furono sarà viene vengono veniva venne vennero verrà stato stata stati state essere",
    pronouns: "gli le mi ci vi",
    reflexive: "si",
    by: "da, dal, dallo, dalla, dall', dai, dagli, dalle",
    isPlural: (word) => /(?:nno|ono|ano|ero)$/u.test(word),
  },
);
