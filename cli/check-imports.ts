import { spawnSync } from "node:child_process";
import rooms from "./test/rooms.json";

/** Runs the import rules and refuses to call it sound when nothing was read: a blind guard says "no violations". */
const LEAST_MODULES = 50;

const run = spawnSync(
  "node_modules/.bin/depcruise",
  [
    "--config",
    ".dependency-cruiser.cjs",
    "--output-type",
    "json",
    ...rooms,
    "instrumentation.ts",
    "proxy.ts",
  ],
  { encoding: "utf8", maxBuffer: 256 * 1024 * 1024 },
);
if (!run.stdout) throw new Error(`the import rules could not be read: ${run.stderr}`);
const { summary, modules } = JSON.parse(run.stdout) as {
  modules: { source: string }[];
  summary: { violations: { from: string; to: string; rule: { name: string } }[] };
};
const read = modules.filter(
  (module) => /\.(ts|tsx)$/.test(module.source) && !module.source.startsWith("node_modules"),
);
for (const { from, to, rule } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
console.log(`${read.length} modules read, ${summary.violations.length} violations`);
if (read.length < LEAST_MODULES) console.error(`fewer than ${LEAST_MODULES} modules were read`);
process.exitCode = summary.violations.length > 0 || read.length < LEAST_MODULES ? 1 : 0;
