import { securityHeaders } from "@/app/_document/headers";
import { isHttps } from "@/app/_document/site";

/** The request header in which `proxy.ts` tells the layout the nonce of its answer. */
export const NONCE_HEADER = "x-nonce";
/**
 * The request header in which `proxy.ts` tells a page that it answers a form posted without scripts: one that was
 * refused, since all others lead on to another page.
 */
export const REFUSED_HEADER = "x-attesto-refused";

/** What a page of the desk may load; the nonce is one answer's own. */
export function deskPolicy(nonce: string): string {
  // React explains its errors by `eval` while developing, and only then.
  const developing = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join("; ");
}

/** The headers of everything behind sign-in, and of the doors to it. */
export const deskHeaders = (nonce: string): Record<string, string> => ({
  ...securityHeaders("document", isHttps()),
  "content-security-policy": deskPolicy(nonce),
  "cache-control": "no-store",
});

// No script is needed there, so none is allowed.
const DOOR_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The headers of the plain pages before the desk. */
export const doorHeaders = (): Record<string, string> => ({
  ...securityHeaders("document", isHttps()),
  "content-security-policy": DOOR_POLICY,
  "cache-control": "no-store",
});
