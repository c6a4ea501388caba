import "server-only";
import { isIPv6 } from "node:net";
import { authSettings } from "@/auth/settings";

/** Who is at the other end of the connection. Written anew into every request, whatever was sent. */
const PEER_HEADER = "x-attesto-peer";

type Received = { headers: Record<string, unknown>; socket: { remoteAddress?: string | undefined } };

/**
 * Writes the other end of the connection into a request. The framework keeps an `X-Forwarded-For` that the
 * visitor sent and then shows no other address, so nobody could be told from who pretends to be them.
 */
export function tellPeer(request: Received): void {
  request.headers[PEER_HEADER] = request.socket.remoteAddress ?? "";
}

/**
 * Where a request comes from, for counting tries: the other end of the connection, or, where that is a
 * proxy of ours, the right-most address in `X-Forwarded-For` that is none. IPv6 counts by /64, which one
 * household has whole.
 */
export function clientAddress(headers: Pick<Headers, "get">): string {
  const { trustedProxies } = authSettings();
  const peer = plain(headers.get(PEER_HEADER) ?? "");
  const isTrusted = (address: string) => trustedProxies.some((one) => plain(one) === address);
  if (!isTrusted(peer)) return network(peer);
  const hops = (headers.get("x-forwarded-for") ?? "").split(",").map((one) => plain(one.trim()));
  return network(hops.findLast((hop) => hop !== "" && !isTrusted(hop)) ?? peer);
}

const plain = (address: string): string => address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, "");

function network(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail = ""] = address.split("%")[0]?.split("::") ?? [];
  const [before, after] = [head, tail].map((half) => (half === "" ? [] : half.split(":")));
  const groups = [...(before ?? []), ...Array(8).fill("0"), ...(after ?? [])];
  const missing = groups.length - 8;
  groups.splice(before?.length ?? 0, address.includes("::") ? missing : 8);
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}
