import { type Area, PACKED_HEADER, securityHeaders } from "./headers";
import { encodingFor, type Kept } from "./kept";
import { isHttps } from "./site";

/** How an answer may be kept: a document until the next correction, a sealed edition for good, or not at all. */
export type Keeping = "latest" | "sealed" | "never";

const CACHE: Record<Keeping, string> = {
  latest: "public, max-age=0, s-maxage=1, must-revalidate",
  sealed: "public, max-age=31536000, immutable",
  never: "no-store",
};

export type Answer = {
  kept: Kept;
  type: string;
  area: Area;
  keeping: Keeping;
  status?: number;
  /** Request headers that the choice of this representation looked at. */
  vary?: readonly string[];
  lastModified?: string;
  headers?: Readonly<Record<string, string>>;
};

/** Sends a representation: 304 where the reader has it, packed where they take it, without a body for HEAD. */
export function answer(request: Request, one: Answer): Response {
  const { kept, status = 200 } = one;
  const encoding = encodingFor(request.headers.get("accept-encoding"), kept.length);
  const etag = kept.etag(encoding);
  const headers = new Headers({
    ...securityHeaders(one.area, isHttps()),
    "cache-control": CACHE[one.keeping],
    vary: [...(one.vary ?? []), "Accept-Encoding"].join(", "),
    ...one.headers,
  });
  if (status === 200) headers.set("etag", etag);
  if (one.lastModified !== undefined) headers.set("last-modified", new Date(one.lastModified).toUTCString());
  if (status === 200 && isKnown(request, etag)) return new Response(null, { status: 304, headers });
  const bytes = kept.bytes(encoding);
  headers.set("content-type", one.type);
  headers.set("content-length", String(bytes.length));
  if (encoding !== "identity") headers.set("content-encoding", encoding);
  headers.set(PACKED_HEADER, `${encoding} ${bytes.length}`);
  return new Response(request.method === "HEAD" ? null : new Uint8Array(bytes), { status, headers });
}

// Compared weakly (RFC 9110, 13.1.2): a cache in between may have weakened what it was given.
function isKnown(request: Request, etag: string): boolean {
  const header = request.headers.get("if-none-match");
  if (header === null) return false;
  return header.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag);
}
