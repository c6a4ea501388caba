import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { sha256Hex } from "@/domain/hash";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const STYLES = join(ROOT, "app/_styles");
const OUT = join(ROOT, "public/assets");

/** What `public/assets/manifest.json` says: the address of each asset, and which characters `han` covers. */
export type AssetManifest = {
  css: string;
  han: string;
  hanRare: string;
  script: string;
  deskScript: string;
  hanRanges: string;
};

async function stylesheet(): Promise<string> {
  const cli = join(
    dirname(createRequire(import.meta.url).resolve("@tailwindcss/cli/package.json")),
    "dist/index.mjs",
  );
  const to = join(tmpdir(), `attesto-${process.pid}.css`);
  await promisify(execFile)(process.execPath, [cli, "-i", join(STYLES, "main.css"), "-o", to, "--minify"], {
    cwd: ROOT,
  });
  const css = await readFile(to, "utf8");
  await rm(to);
  return css;
}

const squeeze = (css: string): string =>
  css
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};:,]) ?/g, "$1");

const script = (file: string): Promise<string> => readFile(join(ROOT, "app/_script", file), "utf8");

const rangesOf = (css: string): string =>
  [...css.matchAll(/unicode-range:\s*([^;]+);/g)]
    .map(([, ranges]) => (ranges ?? "").replace(/\s+/g, "").replaceAll("U+", ""))
    .join(",");

// The content's hash stands in the address, so that browsers may keep the file for good.
async function put(name: string, ending: string, content: string): Promise<string> {
  const file = `${name}.${sha256Hex(content).slice(0, 12)}.${ending}`;
  await writeFile(join(OUT, file), content);
  return `/assets/${file}`;
}

/** Builds the stylesheets and the scripts of documents and desk into `public/assets` and removes what was there. */
export async function buildStyles(): Promise<AssetManifest> {
  await mkdir(OUT, { recursive: true });
  const han = await readFile(join(STYLES, "han.css"), "utf8");
  const manifest: AssetManifest = {
    css: await put("attesto", "css", await stylesheet()),
    han: await put("attesto-han", "css", squeeze(han)),
    hanRare: await put(
      "attesto-han-rare",
      "css",
      squeeze(await readFile(join(STYLES, "han-rare.css"), "utf8")),
    ),
    script: await put("attesto", "js", await script("document.js")),
    deskScript: await put("attesto-desk", "js", await script("desk.js")),
    hanRanges: rangesOf(han),
  };
  const kept = new Set(Object.values(manifest).map((address) => address.replace("/assets/", "")));
  for (const file of await readdir(OUT)) {
    if (!kept.has(file) && file !== "manifest.json") await rm(join(OUT, file));
  }
  // Renamed into place: a server that starts meanwhile reads the old one or the new one, never a half.
  const next = join(OUT, `manifest.${process.pid}.tmp`);
  await writeFile(next, `${JSON.stringify(manifest, null, 2)}\n`);
  await rename(next, join(OUT, "manifest.json"));
  return manifest;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { css, script, deskScript } = await buildStyles();
  console.log(`Styles: ${css}, ${script}, ${deskScript}`);
}
