import { buildStyles } from "./build-styles";
import { fillDemo, memberLines } from "./demo/fill";
import { askedPort, serve, stop, wantPort } from "./serve/run";
import { keptSecret } from "./serve/secrets";

/** `npm run dev`: the demo's database with the sources watched. */
const port = askedPort() ?? stop(`PORT must be a number from 1 to 65535, not ${process.env.PORT}.`);
const host = process.env.HOST || "127.0.0.1";
await wantPort(port, host);
await fillDemo();
await buildStyles();
serve({
  env: { AUTH_SECRET: keptSecret(), ...process.env, NODE_ENV: "development" },
  port,
  host,
  ready: () => console.log([`Attesto is at http://localhost:${port}`, ...memberLines()].join("\n")),
});
