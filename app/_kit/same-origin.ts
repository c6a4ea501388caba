import { siteUrl } from "@/app/_document/site";

const WRITING = new Set(["POST", "PUT", "PATCH", "DELETE"]);

export const isWriting = (method: string): boolean => WRITING.has(method);

/**
 * Whether a write comes from a page of this site: its `Origin` is ours, or it has none and the browser says
 * so itself. `Origin: null` is another's. Each door for writes asks this, whatever stands before it.
 */
export function isSameOrigin(headers: Pick<Headers, "get">): boolean {
  const origin = headers.get("origin");
  if (origin === null) return headers.get("sec-fetch-site") === "same-origin";
  return origin === new URL(siteUrl()).origin;
}
