import { securityHeaders } from "./headers";
import { isHttps } from "./site";
import type { Visit } from "./visit";

type How = {
  status?: 301 | 308;
  /** In place of all that was asked. */
  query?: string;
};

/** To an own path for good; what was asked goes with it, the language that was chosen by address always. */
export function movedTo({ url, lang, isChosen }: Visit, path: string, how: How = {}): Response {
  const { status = 301, query = url.search } = how;
  const params = new URLSearchParams(query);
  if (isChosen) params.set("lang", lang);
  const location = `/${path.replace(/^[/\\]+/, "")}${params.size === 0 ? "" : `?${params}`}`;
  return new Response(null, {
    status,
    headers: { ...securityHeaders("document", isHttps()), location, "cache-control": "public, max-age=300" },
  });
}

/** 303 to an own address: what was posted is found there. Kept by nobody. */
export const seeOther = (location: string): Response =>
  new Response(null, {
    status: 303,
    headers: { ...securityHeaders("document", isHttps()), location, "cache-control": "no-store" },
  });
