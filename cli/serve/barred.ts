import type { IncomingMessage, ServerResponse } from "node:http";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/**
 * Refuses what the framework would answer with a fault of ours: methods it has no word for, and addresses
 * that are no path here (`*`, or another host's whole address, which it would lead on to). Whether it did.
 */
export function isBarred({ method = "", url = "" }: IncomingMessage, response: ServerResponse): boolean {
  const isKnown = METHODS.includes(method);
  if (isKnown && url.startsWith("/")) return false;
  response.writeHead(isKnown ? 400 : 405, {
    "content-length": 0,
    "cache-control": "no-store",
    ...(isKnown ? {} : { allow: "GET, HEAD" }),
  });
  response.end();
  return true;
}
