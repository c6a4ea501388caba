import type { ServerResponse } from "node:http";

const KEPT_LONG = /max-age=\d{5,}/;

/**
 * Lets nobody keep an answer that a file is not there: files are kept for a year by their address, and the
 * framework says so before it has looked for them.
 */
export function keepNoMissing(response: ServerResponse): void {
  const { writeHead } = response;
  response.writeHead = function write(this: ServerResponse, ...args: unknown[]) {
    const status = typeof args[0] === "number" ? args[0] : response.statusCode;
    const isKept = KEPT_LONG.test(String(response.getHeader("cache-control")));
    if (status >= 400 && isKept) response.setHeader("cache-control", "no-store");
    return Reflect.apply(writeHead, response, args);
  } as ServerResponse["writeHead"];
}
