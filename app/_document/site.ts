import type { Site } from "@/domain/citation/from-source";
import type { UiLang } from "@/domain/vocabulary";

/**
 * The address under which the record is published: what canonical links, permalinks and citations carry.
 * Never taken from the request, whose Host anybody may write.
 */
export function siteUrl(env: NodeJS.ProcessEnv = process.env): string {
  return (env.ATTESTO_URL ?? env.AUTH_URL ?? `http://localhost:${env.PORT ?? "3000"}`).replace(/\/+$/, "");
}

export const isHttps = (): boolean => siteUrl().startsWith("https:");

/** The house as citations and exports name it. */
export function siteOf(lang: UiLang, env: NodeJS.ProcessEnv = process.env): Site {
  return {
    baseUrl: siteUrl(env),
    siteName: "Attesto",
    deskName: env.ATTESTO_DESK ?? "Attesto",
    licence: "https://creativecommons.org/licenses/by/4.0/",
    lang,
  };
}
