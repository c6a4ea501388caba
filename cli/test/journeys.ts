import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, isBuilt } from "@/cli/serve/build";
import { browserForJourneys } from "./browser";
import { startSite } from "./site";

export type Counted = { passed: number; failed: number };

/** The browser journeys against the built server with the demo: what passed and what failed. */
export async function runJourneys(
  args: readonly string[],
  given: { typesAreRead: boolean },
): Promise<Counted> {
  const browser = browserForJourneys();
  if ("sentence" in browser) return failedOnce(browser.sentence);
  if (!isBuilt()) {
    console.log("Building …");
    const failure = await build(given);
    if (failure !== null) return failedOnce(failure);
  }
  const site = await startSite();
  try {
    const results = join(site.data, "journeys.json");
    await run(["test", "--config", "tests/journeys/playwright.config.ts", ...args], {
      JOURNEYS_BROWSER: browser.path,
      JOURNEYS_ADDRESS: site.address,
      PLAYWRIGHT_JSON_OUTPUT_FILE: results,
    });
    const { stats } = JSON.parse(readFileSync(results, "utf8")) as {
      stats: { expected: number; unexpected: number; flaky: number };
    };
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  } finally {
    await site.stop();
  }
}

function failedOnce(why: string): Counted {
  console.error(why);
  return { passed: 0, failed: 1 };
}

// Beside this process, not in its place: the server's own output goes on being read.
function run(args: readonly string[], env: Record<string, string>): Promise<void> {
  const child = spawn("node_modules/.bin/playwright", args, {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return new Promise((settle) => child.once("exit", () => settle()));
}
