/**
 * The address under which the record is published: what canonical links, permalinks and citations carry.
 * Never taken from the request, whose Host anybody may write.
 */
export function siteUrl(env: NodeJS.ProcessEnv = process.env): string {
  return (env.ATTESTO_URL ?? env.AUTH_URL ?? `http://localhost:${env.PORT ?? "3000"}`).replace(/\/+$/, "");
}

export const isHttps = (): boolean => siteUrl().startsWith("https:");
