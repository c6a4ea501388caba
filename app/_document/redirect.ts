import { securityHeaders } from "./headers";
import { isHttps } from "./site";
import type { Visit } from "./visit";

/** To an own path for good; the language that was chosen by address goes with it. */
export function movedTo({ url }: Visit, path: string, status: 301 | 308 = 301): Response {
  const location = `/${path.replace(/^[/\\]+/, "")}${url.search}`;
  return new Response(null, {
    status,
    headers: { ...securityHeaders("document", isHttps()), location, "cache-control": "public, max-age=300" },
  });
}
