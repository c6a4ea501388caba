import { toldOf } from "@/domain/extraction/cues/verb-table";

/** "Anna Bach wurde gefragt", "Anna Bach wurde gesagt", "man sagte Anna Bach". */
export const GERMAN_TOLD = toldOf(
  `
  fragen ask tbd subject gefragt
  warnen say tbd subject gewarnt
  informieren report tbd subject informiert
  unterrichten report tbd subject unterrichtet
  ermahnen say tbd subject ermahnt
  sagen say tbd bare gesagt
  mitteilen say tbd bare mitgeteilt
  versichern say tbd bare versichert
  raten want tbd bare geraten
  antworten say tbd bare geantwortet
  zurufen say tbd bare zugerufen
  ausrichten say tbd bare ausgerichtet
  vorwerfen say tbd bare vorgeworfen
  erzählen say tbd bare erzählt
  versprechen promise tbd bare versprochen
  `,
  {
    auxiliaries: "wird werden wurde wurden worden",
    pronouns: "ihm ihr ihnen mir uns",
    reach: "far",
    by: "von, vom, durch",
    nobody: "man",
  },
);
