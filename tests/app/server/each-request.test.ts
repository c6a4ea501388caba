import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answer } from "@/app/_document/answer";
import { Kept } from "@/app/_document/kept";
import { watchRequests } from "@/app/_server/each-request";
import { readableAddress } from "@/app/_server/readable-address";

const TEXT = "Così è «detto» ".repeat(200);
const LONG = "public, max-age=31536000, immutable";
const TAKEN_OFF = ["content-length", "content-encoding", "transfer-encoding"];
let server: Server;
let base = "";

// A server that passes an answer on as the framework does: three of its headers are taken off.
beforeAll(async () => {
  watchRequests();
  watchRequests();
  server = createServer(async (incoming, response) => {
    const request = new Request("http://localhost/q/x", {
      method: incoming.method ?? "GET",
      headers: { "accept-encoding": String(incoming.headers["accept-encoding"] ?? "") },
    });
    const sent = answer(request, {
      kept: new Kept(TEXT),
      type: "text/plain",
      area: "document",
      keeping: "latest",
    });
    for (const [name, value] of sent.headers)
      if (!TAKEN_OFF.includes(name)) response.setHeader(name, [value]);
    if (incoming.url?.startsWith("/assets/")) response.setHeader("cache-control", LONG);
    if (incoming.url?.includes("missing")) response.statusCode = 404;
    response.setHeader("x-address", encodeURIComponent(incoming.url ?? ""));
    response.end(Buffer.from(await sent.arrayBuffer()));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => server.close(done)));

test("a packed answer says how it is packed, and our own header is not sent", async () => {
  const response = await fetch(`${base}/`, { headers: { "accept-encoding": "br" } });
  expect(response.headers.get("content-encoding")).toBe("br");
  expect(response.headers.get("x-attesto-packed")).toBeNull();
  expect(await response.text()).toBe(TEXT);
});

test("the length is that of the bytes sent, for HEAD too", async () => {
  const plain = await fetch(`${base}/`, { headers: { "accept-encoding": "identity" }, method: "HEAD" });
  expect(plain.headers.get("content-length")).toBe(String(Buffer.byteLength(TEXT)));
  expect(plain.headers.get("content-encoding")).toBeNull();
});

test("what the kit packs is what a reader unpacks", () => {
  expect(brotliDecompressSync(new Kept(TEXT).bytes("br")).toString()).toBe(TEXT);
});

test("that a file is not there is kept by nobody", async () => {
  const there = await fetch(`${base}/assets/a.css`);
  expect([there.status, there.headers.get("cache-control")]).toEqual([200, LONG]);
  const missing = await fetch(`${base}/assets/missing.css`);
  expect([missing.status, missing.headers.get("cache-control")]).toEqual([404, "no-store"]);
});

test("an address that cannot be decoded reaches the routes as one that can", async () => {
  const response = await fetch(`${base}/q/%ff?q=%ff`);
  expect(decodeURIComponent(response.headers.get("x-address") ?? "")).toBe("/q/%25ff?q=%ff");
});

describe("an address", () => {
  test.each([
    ["/q/7k3m9xq2", "/q/7k3m9xq2"],
    ["/q/%ff", "/q/%25ff"],
    ["/%zz", "/%25zz"],
    ["/%", "/%25"],
    ["/%e4%bd%a0", "/%e4%bd%a0"],
    ["/%e4%bd", "/%25e4%25bd"],
    ["/a%20b/%ff%fe", "/a%20b/%25ff%25fe"],
    ["/search?q=%ff%zz", "/search?q=%ff%zz"],
  ])("%s is read as %s", (given, read) => {
    expect(readableAddress(given)).toBe(read);
    expect(() => decodeURIComponent(read.split("?")[0] ?? "")).not.toThrow();
  });

  test("one that can be decoded stays as it is", () => {
    for (const path of ["/", "/a%2fb", "/%00", "/%25ff", "//x"]) expect(readableAddress(path)).toBe(path);
  });
});
