import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildStyles } from "@/cli/build-styles";
import { sha256Hex } from "@/domain/hash";

const SOURCES = [
  ...["app", "auth", "commands", "components", "db", "domain", "messages", "queries", "upkeep", "workers"],
  ...[
    "public/fonts",
    "instrumentation.ts",
    "proxy.ts",
    "next.config.ts",
    "package-lock.json",
    "tsconfig.json",
  ],
];
const MARK = ".next/attesto-build";

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

/** What the build is made of: it is made anew when any of it has changed. */
export const sourcesHash = (): string =>
  sha256Hex(
    SOURCES.flatMap(filesOf)
      .map((path) => `${path} ${sha256Hex(readFileSync(path))}`)
      .join("\n"),
  );

/** Whether a build of exactly these sources stands. */
export const isBuilt = (): boolean =>
  existsSync(MARK) &&
  existsSync("public/assets/manifest.json") &&
  readFileSync(MARK, "utf8") === sourcesHash();

/**
 * Builds styles and application; gives the words of the builder where it failed. It reads the types too, unless the
 * whole check has just read them.
 */
export async function build({ typesAreRead = false } = {}): Promise<string | null> {
  const hash = sourcesHash();
  rmSync(MARK, { force: true });
  await buildStyles();
  const run = spawnSync("node_modules/.bin/next", ["build"], {
    encoding: "utf8",
    env: {
      ...process.env,
      ...{ NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      TYPES_ARE_READ: typesAreRead ? "1" : "0",
    },
  });
  if (run.status !== 0) return `${run.stdout ?? ""}${run.stderr ?? ""}${run.error?.message ?? ""}`;
  writeFileSync(MARK, hash);
  return null;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const failure = await build();
  if (failure !== null) {
    console.error(failure);
    process.exitCode = 1;
  } else console.log("Built. Start it with: npm start");
}
