import { agreeing } from "@/domain/extraction/cues/romance";
import { toldOf } from "@/domain/extraction/cues/verb-table";

const both = agreeing("", "e", "s", "es");

/** "Anne Rive a été avertie", "il a été dit à Anne Rive", "on a dit à Anne Rive". */
export const FRENCH_TOLD = toldOf(
  `
  avertir say td subject ${both("averti")}
  prévenir say td subject ${both("prévenu")}
  informer report td subject ${both("informé")}
  interroger ask d subject ${both("interrogé")}
  questionner ask d subject ${both("questionné")}
  rassurer say td subject ${both("rassuré")}
  aviser say td subject ${both("avisé")}
  dire say td led dit
  demander ask td led demandé
  répondre say td led répondu
  expliquer say td led expliqué
  annoncer say td led annoncé
  rappeler say td led rappelé
  signifier say td led signifié
  conseiller want td led conseillé
  promettre promise td led promis
  `,
  {
    auxiliaries: "est sont était étaient fut furent été sera serait être",
    pronouns: "lui leur me m' nous vous",
    reflexive: "s' se",
    by: "par",
    nobody: "on",
  },
);
