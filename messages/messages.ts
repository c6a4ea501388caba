import type { UiLang } from "@/domain/vocabulary";
import { en } from "./en";
import { it } from "./it";

/** The interface's words in one language; English is the shape that every other language must fill. */
export type Messages = typeof en;

const catalogues: Record<UiLang, Messages> = { en, it };

export const messagesIn = (lang: UiLang): Messages => catalogues[lang];
