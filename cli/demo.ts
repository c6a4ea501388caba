import { database } from "@/db/client";
import { DatabaseHeld, holdDatabase } from "@/db/lock";
import { prepareDatabase } from "@/db/prepare";
import { fillDemo, memberLines } from "./demo/fill";
import { build, isBuilt } from "./serve/build";
import { askedPort, serve, stop, wantPort } from "./serve/run";
import { keptSecret } from "./serve/secrets";

/** `npm run demo`: the example case on this machine, from nothing to a page in the browser. */
const port = askedPort() ?? stop(`PORT must be a number from 1 to 65535, not ${process.env.PORT}.`);
const host = process.env.HOST || "127.0.0.1";
await wantPort(port, host);
await readyDatabase();
if (!isBuilt()) {
  console.log("Building the pages; this takes a minute or two, once.");
  const failure = await build();
  if (failure !== null) stop(failure);
}
const address = `http://localhost:${port}`;
serve({
  env: { AUTH_SECRET: keptSecret(), ...process.env, NODE_ENV: "production", ATTESTO_MODE: "demo" },
  port,
  host,
  ready: () => console.log(welcome(address)),
});

async function readyDatabase(): Promise<void> {
  try {
    const release = holdDatabase();
    if (!(await fillDemo())) {
      const opened = await database();
      await prepareDatabase(opened);
      opened.close();
    }
    release();
  } catch (error) {
    if (!(error instanceof DatabaseHeld)) throw error;
    stop(`Another server (process ${error.pid}) has this database open: stop it first.`);
  }
}

const welcome = (at: string): string =>
  [
    "",
    `Attesto is at ${at}`,
    "",
    "Members of the demo (sign in at /sign-in):",
    ...memberLines(),
    "",
    "What to click first:",
    `  1. ${at}/search?q=forti  the sentence of Li Shangfu with its fifteen printings; copy its BibTeX`,
    `  2. ${at}/sign-in  as the reviewer: the practice article waits in the queue`,
    "  Ctrl+C ends it; the data stays in data/.",
    "",
  ].join("\n");
