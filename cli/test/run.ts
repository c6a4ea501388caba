import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Counted, runJourneys } from "./journeys";

/**
 * The whole check, in the order of what fails soonest: format and lint, types and import rules at the same time, then
 * tests, then browser journeys. Ends with `N passed, N failed` alone on a line; a step that fails counts as one failed
 * check. `npm test -- journeys` runs the journeys alone.
 */
const STEPS: readonly [string, readonly string[]][] = [
  ["format and lint", ["biome", "check", "--error-on-warnings", "."]],
  ["types", ["tsc", "--noEmit"]],
  ["import rules", ["tsx", "cli/check-imports.ts"]],
];

/** Runs beside the others; what it says is told when it is done. */
function runStep(name: string, [command = "", ...args]: readonly string[]): Promise<Counted> {
  return new Promise((settle) => {
    execFile(join("node_modules/.bin", command), args, { maxBuffer: Infinity }, (failure, out, errors) => {
      console.log(`\n── ${name}\n${out}${errors}`.trimEnd());
      settle(failure ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 });
    });
  });
}

function runTests(): Counted {
  console.log("\n── tests");
  const folder = mkdtempSync(join(tmpdir(), "attesto-results-"));
  const results = join(folder, "results.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
  const run = spawnSync("node_modules/.bin/vitest", ["run", ...reporters], { stdio: "inherit" });
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, "utf8")) as Record<
      string,
      number
    >;
    const failed = numFailedTests ?? 0;
    // A file that cannot be loaded fails the run without a failed test.
    return { passed: numPassedTests ?? 0, failed: run.status === 0 ? failed : Math.max(failed, 1) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [only, ...rest] = process.argv.slice(2);
const counted: Counted[] = [];
if (only !== "journeys") {
  counted.push(...(await Promise.all(STEPS.map(([name, step]) => runStep(name, step)))));
  counted.push(runTests());
}
console.log("\n── journeys");
counted.push(await runJourneys(rest, { typesAreRead: only !== "journeys" }));

const sum = (key: keyof Counted) => counted.reduce((total, one) => total + one[key], 0);
const isTestless = counted.some((one) => one.passed + one.failed === 0);
const failed = sum("failed") + (isTestless ? 1 : 0);
console.log(`\n${sum("passed")} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
