import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerUnread } from "@/cli/serve/unread";

let server: Server;
beforeAll(async () => {
  server = createServer((_, response) => response.end("read"));
  server.on("clientError", answerUnread);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterAll(() => new Promise((done) => server.close(done)));

const told = (request: string): Promise<string> =>
  new Promise((settle) => {
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
    let text = "";
    socket.on("data", (part) => {
      text += part;
    });
    socket.on("close", () => settle(text));
    socket.write(request);
  });
const get = (address: string) => `GET ${address} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`;

test("an address that is too long to be read is told so in both languages, and one that fits is read", async () => {
  const [head = "", page = ""] = (await told(get(`/search?q=${"a".repeat(17_000)}`))).split("\r\n\r\n");
  expect(head).toContain("HTTP/1.1 431 Request Header Fields Too Large");
  expect(head).toContain(`content-length: ${Buffer.byteLength(page)}`);
  expect(page).toContain('<section lang="en"><h1>This address is too long.</h1>');
  expect(page).toContain('<section lang="it"><h1>Questo indirizzo è troppo lungo.</h1>');
  expect(await told(get(`/search?q=${"a".repeat(15_000)}`))).toMatch(/^HTTP\/1\.1 200 OK/);
});

test("what is no request gets a bare 400", async () => {
  const [head = "", page] = (await told("nothing\r\n\r\n")).split("\r\n\r\n");
  expect([head.split("\r\n", 1), page]).toEqual([["HTTP/1.1 400 Bad Request"], ""]);
});
