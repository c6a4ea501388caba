import { createServer } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import next from "next";
import { isBarred } from "./barred";
import { answerUnread } from "./unread";

/**
 * The process that serves: the framework behind a server of our own, since only who makes the server can
 * bound what slow clients hold open. `PORT` and `HOST` say where; NODE_ENV whether sources are watched.
 */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  // The platform looks for late clients only so often: every 30 s by its default.
  connectionsCheckingInterval: 5_000,
};
const MOST_SOCKETS = 1_000;
const ENDING_MS = 10_000;
const OPENING_MS = 60_000;

const port = Number(process.env.PORT ?? 3000);
const dev = process.env.NODE_ENV !== "production";

const server = createServer(LIMITS);
server.maxConnections = MOST_SOCKETS;
const app = next({ dev, dir: process.cwd(), hostname: "localhost", port, httpServer: server });
await app.prepare();
await opening();
const handle = app.getRequestHandler();
server.on("request", (request, response) => {
  if (!isBarred(request, response)) void handle(request, response);
});
answerUnread(server);
server.once("error", (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === "EADDRINUSE"
      ? `Port ${port} is in use: choose another with PORT=${port + 1}.`
      : `The server cannot listen: ${error.message}`,
  );
  process.exit(1);
});
server.listen(port, process.env.HOST, () => process.send?.("ready"));

/** Nobody is answered before the checks of the start are through; where they fail they end the process. */
async function opening(): Promise<void> {
  const home = globalThis as { attestoServing?: true };
  const latest = Date.now() + OPENING_MS;
  while (!home.attestoServing) {
    if (Date.now() > latest) throw new Error("the checks of the start did not come to an end");
    await wait(20);
  }
}

/** Answers what was asked, takes nothing new, and ends. */
function end(): void {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), ENDING_MS).unref();
}
process.once("SIGTERM", end);
process.once("SIGINT", end);
