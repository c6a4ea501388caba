import type { Gender } from "./lexicon";

const named = (list: string, gender: Gender) => list.split(" ").map((one) => [one, gender] as const);

/** First names that are nearly always of one gender. */
export const FIRST_NAMES: ReadonlyMap<string, Gender> = new Map([
  ...named(
    "john james robert michael william david richard thomas charles christopher daniel matthew anthony mark donald " +
      "steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary eric " +
      "stephen jonathan larry justin scott frank gregory samuel raymond patrick alexander jack dennis jerry tyler " +
      "aaron henry peter adam nathan walter arthur albert tony tom jim joe bob bill mike steve dave ben sam max hugh " +
      "philip harold simon martin luke oliver harry fred marco luca paolo giovanni giuseppe antonio francesco mario " +
      "andrea luca nicola mattia elia carlo pietro ettore juan carlos josé miguel pedro jean pierre hans klaus",
    "he",
  ),
  ...named(
    "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley " +
      "emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela " +
      "anna emma ruth virginia catherine christine helen rachel maria diana julie joyce victoria alice judith hannah " +
      "jane lucy kate katherine charlotte eleanor sophie grace martha rose florence agnes edith ellen clara marta " +
      "giulia francesca chiara elena paola carmen isabel lucía marie sophia claire brenda marjorie",
    "she",
  ),
]);
