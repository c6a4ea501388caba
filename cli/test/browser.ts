import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Where a Chromium or Chrome is installed, or null. */
export function installedBrowser(): string | null {
  const onPath = NAMES.map((name) => spawnSync("which", [name], { encoding: "utf8" }).stdout?.trim() ?? "");
  return (
    [process.env.CHROMIUM ?? "", ...onPath, ...PLACES, chromium.executablePath()].find(existsSync) ?? null
  );
}

/** The browser of the journeys: an installed one, else one installed by the system's means, else why not. */
export function browserForJourneys(): { path: string } | { sentence: string } {
  const found = installedBrowser();
  if (found) return { path: found };
  const isRoot = process.getuid?.() === 0;
  if (isRoot && spawnSync("which", ["apt-get"]).status === 0) {
    console.log("No Chromium is installed: installing the system's package.");
    const apt = (...args: string[]) =>
      spawnSync("apt-get", args, {
        stdio: "inherit",
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    apt("update", "-qq");
    apt("install", "-y", "-qq", "--no-install-recommends", "chromium");
    const installed = installedBrowser();
    if (installed) return { path: installed };
  }
  return {
    sentence:
      "The browser journeys need Chromium or Chrome, and none was found: install one, or name it with CHROMIUM=/path/to/it.",
  };
}
