import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * The whole check, in the order of what fails soonest: format and lint, types, import rules, tests. Ends
 * with `N passed, N failed` alone on a line; a step that fails counts as one failed check.
 */
const STEPS: readonly [string, readonly string[]][] = [
  ["format and lint", ["biome", "check", "--error-on-warnings", "."]],
  ["types", ["tsc", "--noEmit"]],
  ["import rules", ["tsx", "cli/check-imports.ts"]],
];

function runStep(name: string, [command = "", ...args]: readonly string[]): boolean {
  console.log(`\n── ${name}`);
  return spawnSync(join("node_modules/.bin", command), args, { stdio: "inherit" }).status === 0;
}

function runTests(): { passed: number; failed: number } {
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

const failedSteps = STEPS.filter(([name, step]) => !runStep(name, step)).length;
const { passed, failed } = runTests();
const isTestless = passed + failed === 0;
console.log(
  `\n${passed + STEPS.length - failedSteps} passed, ${failed + failedSteps + (isTestless ? 1 : 0)} failed`,
);
process.exitCode = failed + failedSteps > 0 || isTestless ? 1 : 0;
