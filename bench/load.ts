import { connect, type Socket } from "node:net";

/** What a load gave: requests in a second, and how long single ones took, in milliseconds. */
export type Load = { requests: number; perSecond: number; p50: number; p95: number; p99: number };

/** What is asked for, over so many kept connections: the paths in turn for some seconds, or each path once. */
export type Asked = {
  address: string;
  paths: readonly string[];
  connections: number;
  seconds: number | "once";
};

const HEADERS = "Accept: text/html\r\nAccept-Encoding: gzip\r\nConnection: keep-alive";

/**
 * Any answer but 200 ends the bench. It speaks plain sockets, so that what is measured is the server: Node's
 * own client is slower than a bare server of Node.
 */
async function load({ address, paths, seconds, connections }: Asked): Promise<Load> {
  const { hostname, port, host } = new URL(address);
  const requests = paths.map((path) =>
    Buffer.from(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\n${HEADERS}\r\n\r\n`),
  );
  const took: number[] = [];
  const until = seconds === "once" ? Number.POSITIVE_INFINITY : performance.now() + seconds * 1_000;
  const most = seconds === "once" ? paths.length : Number.POSITIVE_INFINITY;
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect(Number(port), hostname);
      socket.setNoDelay(true);
      while (performance.now() < until && next < most) {
        const sent = performance.now();
        await answered(socket, requests[next++ % requests.length] ?? Buffer.alloc(0));
        took.push(performance.now() - sent);
      }
      socket.destroy();
    }),
  );
  const lasted = performance.now() - began;
  took.sort((a, b) => a - b);
  const at = (share: number) => Number((took[Math.floor(took.length * share)] ?? 0).toFixed(2));
  const perSecond = Math.round((took.length / lasted) * 1_000);
  return { requests: took.length, perSecond, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Sends one request and takes its whole answer, which ends where its length says or with the last chunk. */
function answered(socket: Socket, request: Buffer): Promise<void> {
  return new Promise((settle, fail) => {
    let head = "";
    let missing: number | null = null;
    let tail = "";
    const end = (error?: Error) => {
      socket.off("data", take).off("error", end).off("close", closed);
      if (error) fail(error);
      else settle();
    };
    const closed = () => end(new Error("the server closed the connection"));
    const take = (piece: Buffer) => {
      let body = piece;
      if (missing === null) {
        head += piece.toString("latin1");
        const at = head.indexOf("\r\n\r\n");
        if (at < 0) return;
        if (!head.startsWith("HTTP/1.1 200"))
          return end(new Error(`answered ${head.slice(0, head.indexOf("\r\n"))}`));
        missing = Number(/^content-length: (\d+)/im.exec(head.slice(0, at))?.[1] ?? Number.NaN);
        body = Buffer.from(head.slice(at + 4), "latin1");
      }
      missing -= body.length;
      tail = (tail + body.subarray(-5).toString("latin1")).slice(-5);
      if (missing === 0 || (Number.isNaN(missing) && tail === "0\r\n\r\n")) end();
    };
    socket.on("data", take).on("error", end).on("close", closed);
    socket.write(request);
  });
}

// A process of its own: what is measured must not share its thread with what measures.
process.once("message", (asked) => {
  void load(asked as Asked).then(
    (result) => process.send?.(result, () => process.exit(0)),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
