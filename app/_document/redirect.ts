import { securityHeaders } from "./headers";
import { isHttps } from "./site";
import type { Visit } from "./visit";

/** 301 to an own path; the language that was chosen by address goes with it. */
export function movedTo({ url }: Visit, path: string): Response {
  const location = `/${path.replace(/^[/\\]+/, "")}${url.search}`;
  return new Response(null, {
    status: 301,
    headers: { ...securityHeaders("document", isHttps()), location, "cache-control": "public, max-age=300" },
  });
}
