/** How an answer is packed and its length in bytes: for our own server, which never sends it on. */
export const PACKED_HEADER = "x-attesto-packed";

/** Which rules an answer is under: a document to read, or data to take away. */
export type Area = "document" | "export";

const POLICIES: Record<Area, string> = {
  document:
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  export: "default-src 'none'; sandbox; frame-ancestors 'none'",
};

const ALWAYS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "cross-origin-opener-policy": "same-origin",
} as const;

/** The security headers of every answer of an area, errors and 304 included. */
export function securityHeaders(area: Area, isHttps: boolean): Record<string, string> {
  return {
    ...ALWAYS,
    "content-security-policy": POLICIES[area],
    "cross-origin-resource-policy": area === "export" ? "cross-origin" : "same-origin",
    ...(area === "export" ? { "access-control-allow-origin": "*" } : {}),
    ...(isHttps ? { "strict-transport-security": "max-age=63072000; includeSubDomains" } : {}),
  };
}
