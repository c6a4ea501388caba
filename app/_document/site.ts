import type { Site } from "@/domain/citation/from-source";
import { siteAddress } from "@/domain/site-address";
import type { UiLang } from "@/domain/vocabulary";

/** The address under which the record is published. */
export const siteUrl = (env: NodeJS.ProcessEnv = process.env): string => siteAddress(env);

export const isHttps = (): boolean => siteUrl().startsWith("https:");

/** The house as citations and exports name it. */
export function siteOf(lang: UiLang, env: NodeJS.ProcessEnv = process.env): Site {
  return {
    baseUrl: siteUrl(env),
    siteName: "Attesto",
    deskName: env.ATTESTO_DESK || "Attesto",
    licence: "https://creativecommons.org/licenses/by/4.0/",
    lang,
  };
}
