import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tellPeer } from "@/auth/tries/client-address";
import { keepNoMissing } from "./missing";
import { restorePacking } from "./packing";
import { readableAddress } from "./readable-address";

const CHANNEL = "http.server.request.start";

function begin(message: unknown): void {
  const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
  if (request.url !== undefined) request.url = readableAddress(request.url);
  tellPeer(request);
  restorePacking(response);
  keepNoMissing(response);
}

/** Sees each request before the framework does, by the channel that Node has for it. Safe to call again. */
export function watchRequests(): void {
  unsubscribe(CHANNEL, begin);
  subscribe(CHANNEL, begin);
}
