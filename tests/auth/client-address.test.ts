import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { clientAddress, tellPeer } from "@/auth/tries/client-address";

beforeEach(() => vi.stubEnv("AUTH_SECRET", "0123456789abcdefghijklmnopqrstuvwxyz"));
afterEach(() => vi.unstubAllEnvs());

/** A request as it reaches the app, from the other end of a connection, with what the visitor sent. */
function received(remoteAddress: string, sent: Record<string, string> = {}): Headers {
  const headers: Record<string, string> = { ...sent };
  tellPeer({ headers, socket: { remoteAddress } });
  return new Headers(headers);
}

test("an address that the visitor writes changes nothing", () => {
  const forged = { "x-forwarded-for": "198.51.100.1", "x-attesto-peer": "198.51.100.2" };
  expect(clientAddress(received("203.0.113.9", forged))).toBe("203.0.113.9");
});

test("behind proxies of ours the right-most other address counts", () => {
  vi.stubEnv("TRUSTED_PROXIES", "10.0.0.1, 10.0.0.2");
  const forwarded = (hops: string) => received("::ffff:10.0.0.1", { "x-forwarded-for": hops });
  expect(clientAddress(forwarded("198.51.100.1, 203.0.113.9, 10.0.0.2"))).toBe("203.0.113.9");
  expect(clientAddress(received("10.0.0.2"))).toBe("10.0.0.2");
  expect(clientAddress(received("192.0.2.1", { "x-forwarded-for": "198.51.100.1" }))).toBe("192.0.2.1");
});

test.each([
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8:1:2::1", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["192.0.2.7", "192.0.2.7"],
])("%s counts as %s", (peer, counted) => {
  expect(clientAddress(received(peer))).toBe(counted);
});
