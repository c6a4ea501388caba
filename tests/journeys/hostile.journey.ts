import { connect } from "node:net";
import { expect, test } from "@playwright/test";

const FORM = "application/x-www-form-urlencoded";
const PARTS = "multipart/form-data; boundary=xx";
const ACTION = "7f".padEnd(42, "a");
const DOORS = ["/sign-in", "/invitation", "/sign-out", "/desk", "/desk/articles/new", "/desk/prove"];
const MB = 1024 * 1024;

type Sent = { method?: string; headers?: Record<string, string>; body?: string };
type Answer = { status: number; headers: string; text: string };

/** Sends bytes as they are, and reads what comes back until the other side is done. */
function answerTo(base: string, bytes: string): Promise<Answer> {
  return new Promise((settle, fail) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(new URL(base).port), "127.0.0.1", () => socket.write(bytes, "latin1"));
    const soFar = () => Buffer.concat(chunks).toString("latin1");
    const read = () => {
      const [headers = "", ...rest] = soFar().split("\r\n\r\n");
      settle({ status: Number(headers.split(" ")[1] ?? 0), headers, text: rest.join("\r\n\r\n") });
      socket.destroy();
    };
    socket.setTimeout(5_000, () => socket.destroy(new Error("no answer")));
    socket.on("data", (chunk) => {
      chunks.push(chunk);
      if (soFar().endsWith("\r\n0\r\n\r\n")) read();
    });
    socket.on("end", read);
    // Who is refused while still sending may find the line cut: what was answered before counts.
    socket.on("error", (error) => (chunks.length > 0 ? read() : fail(error)));
  });
}

/** A request to an address, with the site's own host and origin unless told otherwise. */
function ask(base: string, path: string, { method = "GET", headers = {}, body = "" }: Sent = {}) {
  const length = method === "POST" ? { "Content-Length": String(body.length) } : {};
  const all = { Host: new URL(base).host, Origin: base, Connection: "close", ...length, ...headers };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === "" ? [] : [`${name}: ${value}`]));
  return answerTo(base, `${[`${method} ${path} HTTP/1.1`, ...lines].join("\r\n")}\r\n\r\n${body}`);
}

let base = "";
test.beforeAll(({ baseURL }) => {
  base = baseURL ?? "";
});

const statusOf = async (path: string, sent?: Sent) => (await ask(base, path, sent)).status;

test("addresses that cannot be read, are too long or lead out are refused", async () => {
  for (const path of ["/q/%ff", "/q/%00", "/%", "/_next/static/%ff", "/..%2f.env", "/.env"])
    expect([path, await statusOf(path)]).toEqual([path, 404]);
  // Which addresses the desk has is told to its members alone.
  const unread = await ask(base, "/desk/%ff%00");
  expect([unread.status, unread.headers]).toEqual([307, expect.stringMatching(/^location: \/sign-in/im)]);
  for (const path of ["/", "/q/", "/search?q=", "/desk/", "/sign-in?next="])
    expect([path, await statusOf(`${path}${"a".repeat(10_000)}`)]).toEqual([path, 414]);
  for (const path of ["http://evil.example/", "http://evil.example//x", "*"])
    expect([path, await statusOf(path)]).toEqual([path, 400]);
  for (const path of ["//evil.example/a", "/\\evil.example/a", "/desk//evil.example", "//evil.example//"])
    expect((await ask(base, path)).headers).not.toMatch(/^location: *(?:\/\/|\/\\|https?:)/im);
});

test("methods that read nothing are refused", async () => {
  for (const path of ["/", "/q/x", "/search", "/nowhere"])
    for (const method of ["POST", "PUT", "PATCH", "DELETE", "TRACE"])
      expect([method, path, await statusOf(path, { method })]).toEqual([method, path, 405]);
  expect(await statusOf("/desk", { method: "TRACE" })).toBe(405);
});

test("another's host or forwarding headers change nothing in an answer", async () => {
  const forged = {
    Host: "evil.example",
    ...{ "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https", Forwarded: "host=evil.example" },
  };
  for (const path of ["/", "/search", "/desk", "/sign-in", "/sign-in?next=//evil.example", "/robots.txt"]) {
    const { headers, text } = await ask(base, path, { headers: forged });
    expect([path, `${headers}${text}`.includes("evil.example")]).toEqual([path, false]);
  }
});

test("the desk opens to no header that claims it was let in", async () => {
  for (const path of ["/desk", "/desk/me", "/desk/articles/new"]) {
    for (const name of ["x-middleware-subrequest", "x-middleware-next", "x-middleware-rewrite"]) {
      const { status, headers } = await ask(base, path, {
        headers: { [name]: "proxy:proxy:proxy:proxy:proxy" },
      });
      expect([path, status]).toEqual([path, 307]);
      expect(headers).toMatch(/^location: \/sign-in\?next=/im);
    }
  }
});

test("a form from elsewhere is refused at every door", async () => {
  for (const path of DOORS)
    for (const origin of ["https://evil.example", "null", ""]) {
      const headers = { Origin: origin, "Content-Type": FORM, "X-Forwarded-Host": "evil.example" };
      const status = await statusOf(path, { method: "POST", headers, body: "a=1" });
      expect([path, origin, status]).toEqual([path, origin, 403]);
    }
});

test("a body beyond the limit is refused before it is read, however its length is told", async () => {
  const body = `a=${"x".repeat(7 * MB)}`;
  const chunked = "3\r\na=1\r\n0\r\n\r\n";
  for (const path of DOORS) {
    const stays = { "Content-Type": FORM, Connection: "keep-alive" };
    const large = await ask(base, path, { method: "POST", headers: stays, body });
    expect([path, large.status]).toEqual([path, 413]);
    expect(large.text).toContain(path.startsWith("/desk/articles") ? "5 MB" : "1 MB");
    const way = { "Content-Type": FORM, "Transfer-Encoding": "chunked" };
    const lengths = { "": 411, "5": 400 };
    for (const [length, status] of Object.entries(lengths)) {
      const sent = { method: "POST", headers: { ...way, "Content-Length": length }, body: chunked };
      expect([path, length, await statusOf(path, sent)]).toEqual([path, length, status]);
    }
  }
});

test("a broken form and a forged action are refused, never a fault of ours", async () => {
  const sent: Sent[] = [
    { headers: { "Content-Type": PARTS }, body: "--yy\r\nbroken\r\n" },
    { headers: { "Content-Type": PARTS }, body: "--xx\r\nContent-Disposition" },
    { headers: { "Content-Type": "multipart/form-data" }, body: "--xx--\r\n" },
    { headers: { "Content-Type": "text/plain;charset=UTF-8", "Next-Action": ACTION }, body: "[" },
    { headers: { "Content-Type": PARTS, "Next-Action": ACTION }, body: "--xx--\r\n" },
    { headers: { "Content-Type": PARTS, "Next-Action": "../%00" }, body: "--xx--\r\n" },
    {
      headers: { "Content-Type": PARTS },
      body: `--xx\r\nContent-Disposition: form-data; name="$ACTION_ID_${ACTION}"\r\n\r\n\r\n--xx--\r\n`,
    },
  ];
  for (const path of DOORS)
    for (const one of sent) {
      const status = await statusOf(path, { ...one, method: "POST" });
      expect([path, one.body, status < 500]).toEqual([path, one.body, true]);
    }
});

test("every answer bars inline code, sniffing and foreign frames, and no cookie is within a script's reach", async () => {
  const paths = [
    "/",
    "/search",
    "/nowhere",
    "/sign-in",
    "/desk",
    "/desk/nowhere",
    "/assets/no.css",
    "/_next/no",
  ];
  for (const path of paths) {
    const { headers } = await ask(base, path);
    const policy = /^content-security-policy: (.*)$/im.exec(headers)?.[1] ?? "";
    expect([path, policy]).toEqual([path, expect.stringContaining("default-src 'none'")]);
    expect([path, policy]).toEqual([path, expect.stringContaining("frame-ancestors 'none'")]);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/);
    expect([path, headers]).toEqual([path, expect.stringMatching(/^x-content-type-options: nosniff\r?$/im)]);
    expect(headers).not.toMatch(/^(?:x-powered-by|server):/im);
    if (path !== "/" && path !== "/search") expect(headers).not.toMatch(/^cache-control: .*max-age=[1-9]/im);
  }
});

test("who signs in gets a cookie that only this site sends, and is led to no other", async () => {
  for (const next of [
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "/desk/../..//evil.example",
  ]) {
    const fields = { email: "editor@demo.example", password: "read-the-original", next };
    const body = new URLSearchParams(fields).toString();
    const { status, headers } = await ask(base, "/sign-in", {
      method: "POST",
      headers: { "Content-Type": FORM },
      body,
    });
    expect(status).toBe(303);
    expect(headers).toMatch(/^location: \/desk\r?$/im);
    const cookies = headers.split("\r\n").filter((line) => /^set-cookie:/i.test(line));
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; ?HttpOnly/i);
      expect(cookie).toMatch(/; ?SameSite=(?:Lax|Strict)/i);
      expect(cookie).not.toMatch(/; ?Domain=/i);
    }
  }
});
