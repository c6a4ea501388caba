import { agreeing } from "@/domain/extraction/cues/romance";
import { toldOf } from "@/domain/extraction/cues/verb-table";

const both = agreeing("o", "a", "os", "as");

/** "Ana Río fue advertida", "le fue dicho a Ana Río", "a Ana Río le dijeron", "se le dijo". */
export const SPANISH_TOLD = toldOf(
  `
  advertir say td subject ${both("advertid")}
  avisar say td subject ${both("avisad")}
  informar say td subject ${both("informad")}
  interrogar ask d subject ${both("interrogad")}
  preguntar ask td subject ${both("preguntad")}
  consultar ask d subject ${both("consultad")}
  alertar say td subject ${both("alertad")}
  prevenir say td subject ${both("prevenid")}
  decir say td led dicho
  comunicar say td led comunicado
  responder say td led respondido
  explicar say td led explicado
  anunciar say td led anunciado
  recordar say td led recordado
  prometer promise td led prometido
  `,
  {
    auxiliaries: "es son era eran fue fueron será sido ser",
    pronouns: "le les me nos",
    by: "por",
    nobodyBefore: "se le, se les, se me, se nos",
    isPlural: (word) => /(?:ron|an|en)$/u.test(word),
  },
);
