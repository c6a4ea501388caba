import { toldOf } from "@/domain/extraction/cues/verb-table";

/** "Ada Stone was told", "it was said to Ada Stone". */
export const ENGLISH_TOLD = toldOf(
  `
  tell say tbd subject told
  ask ask d subject asked
  press ask d subject pressed
  warn say tbd subject warned
  inform report td subject informed
  remind say td subject reminded
  assure say td subject assured
  advise say td subject advised
  notify say td subject notified
  promise promise td subject promised
  say say td led said
  explain say td led explained
  whisper say d led whispered
  `,
  {
    auxiliaries: "is are was were been being be am 's 're got",
    by: "by",
  },
);
