import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

// Run by the browser's tools rather than by the page, so that the page's own policy stays in force.
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

/** What breaks the rules of accessibility on the page as it stands, in light and in dark. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  await page.evaluate(AXE);
  const light = await check(page, {});
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await check(page, { runOnly: ["color-contrast", "link-in-text-block"] });
  await page.emulateMedia({ colorScheme: null });
  return [...light.map((one) => `light: ${one}`), ...dark.map((one) => `dark: ${one}`)];
}

const check = (page: Page, options: axe.RunOptions): Promise<string[]> =>
  page.evaluate(async (asked) => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document, asked);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
    );
  }, options);
