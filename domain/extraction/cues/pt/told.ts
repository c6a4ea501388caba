import { agreeing } from "@/domain/extraction/cues/romance";
import { toldOf } from "@/domain/extraction/cues/verb-table";

const both = agreeing("o", "a", "os", "as");

/** "Ana Rio foi avisada", "foi dito a Ana Rio", "disseram a Ana Rio". */
export const PORTUGUESE_TOLD = toldOf(
  `
  avisar say td subject ${both("avisad")}
  advertir say td subject ${both("advertid")}
  alertar say td subject ${both("alertad")}
  informar say td subject ${both("informad")}
  interrogar ask d subject ${both("interrogad")}
  questionar ask d subject ${both("questionad")}
  perguntar ask td subject ${both("perguntad")}
  prevenir say td subject ${both("prevenid")}
  dizer say td led dito
  comunicar say td led comunicado
  responder say td led respondido
  explicar say td led explicado
  anunciar say td led anunciado
  lembrar say td led lembrado
  prometer promise td led prometido
  `,
  {
    auxiliaries: "é são era eram foi foram será sido ser",
    pronouns: "lhe lhes me nos",
    by: "por, pelo, pela, pelos, pelas",
    isPlural: (word) => /(?:ram|em|am|êm)$/u.test(word),
  },
);
