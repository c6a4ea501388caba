import { existsSync } from "node:fs";
import { askedPort, serve, stop, wantPort } from "./serve/run";

/** `npm start`: production. What is missing or unsafe is said before anything is served. */
const port = askedPort() ?? stop(`PORT must be a number from 1 to 65535, not ${process.env.PORT}.`);
if (existsSync(".env")) process.loadEnvFile(".env");
if (!existsSync(".next/attesto-build")) stop("There is no build yet: run npm run build.");
const host = process.env.HOST || undefined;
await wantPort(port, host);
const { ATTESTO_MODE: _, ...env } = process.env;
serve({
  env: { ...env, NODE_ENV: "production" },
  port,
  host,
  ready: () => console.log(`Attesto listens on port ${port}.`),
});
