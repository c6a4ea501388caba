import { toldOf } from "@/domain/extraction/cues/verb-table";

/** "قيل لسامي النهري", "سئل سامي النهري", "قالوا لسامي". */
export const ARABIC_TOLD = toldOf(
  `
  قال say td led قيل يقال
  سال ask td subject سئل سئلت سئلوا يسال
  `,
  {
    reach: "none",
    by: "من قبل, من جانب",
    isPlural: (word) => word.length > 3 && word.endsWith("وا"),
  },
);
