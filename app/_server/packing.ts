import type { ServerResponse } from "node:http";
import { PACKED_HEADER } from "@/app/_document/headers";

/**
 * Says how an answer is packed and how long it is. The framework takes both headers off what a route answers,
 * since a route might pass on what it fetched; ours packs its own, and names them once more in a header that
 * is turned back here and never sent.
 */
export function restorePacking(response: ServerResponse): void {
  const { setHeader } = response;
  response.setHeader = function set(name, value) {
    if (name.toLowerCase() !== PACKED_HEADER) return setHeader.call(this, name, value);
    const [encoding = "identity", length = ""] = String(value).split(" ");
    if (encoding !== "identity") setHeader.call(this, "content-encoding", encoding);
    return setHeader.call(this, "content-length", length);
  };
}
