import type { UiLang } from "@/domain/vocabulary";
import { en, type Messages } from "./en";
import { it } from "./it";

export type { Messages };

const catalogues: Record<UiLang, Messages> = { en, it };

export const messagesIn = (lang: UiLang): Messages => catalogues[lang];
