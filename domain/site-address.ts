/**
 * The address under which the instance is reached, without a slash at its end: what canonical links,
 * permalinks, citations, the session's cookie and the check of origins go by. It comes from the settings
 * (`ATTESTO_URL`, else http://localhost and `PORT`) and never from a request, whose Host anybody may write.
 */
export function siteAddress(env: Readonly<Record<string, string | undefined>>): string {
  return (env.ATTESTO_URL || `http://localhost:${env.PORT || "3000"}`).replace(/\/+$/, "");
}
