import { createServer, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerUnread } from "@/cli/serve/unread";

let server: Server;
/** Answers that wait to be ended. */
const waiting: ServerResponse[] = [];
beforeAll(async () => {
  server = createServer(({ url }, response) => {
    if (url === "/begun") response.write("begun");
    if (url === "/begun" || url === "/waiting") waiting.push(response);
    else response.end("read");
  });
  answerUnread(server);
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
    // A connection that is ended in the middle of an answer.
    socket.on("error", () => {});
    socket.on("close", () => settle(text));
    socket.write(request);
  });
const get = (address: string, more = "connection: close\r\n") =>
  `GET ${address} HTTP/1.1\r\nhost: localhost\r\n${more}\r\n`;
const TOO_LONG = get(`/search?q=${"a".repeat(17_000)}`);

test("an address that is too long to be read is told so in both languages, and one that fits is read", async () => {
  const [head = "", page = ""] = (await told(TOO_LONG)).split("\r\n\r\n");
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

test.each([
  ["rubbish", "nothing\r\n\r\n"],
  ["an address that is too long", TOO_LONG],
])(
  "%s behind a request whose answer is on its way ends the connection without a word into it",
  async (_, second) => {
    expect(await told(get("/waiting", "") + second)).toBe("");
    expect(await told(get("/begun", "") + second)).not.toMatch(/HTTP\/1\.1 4|This address/);
    expect(await told(get("/", "") + second)).not.toMatch(/HTTP\/1\.1 4|This address/);
    for (const response of waiting.splice(0)) response.end("late");
  },
);

test("a request whose body cannot be read is told so, and what would have answered it harms nothing later", async () => {
  const chunked =
    "POST /waiting HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\nno size\r\n";
  expect(await told(chunked)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(waiting).toHaveLength(1);
  for (const response of waiting.splice(0)) response.end("late");
  expect(await told(get("/"))).toMatch(/^HTTP\/1\.1 200 OK/);
});
