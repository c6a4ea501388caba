import { createRequire } from "node:module";
import type axe from "axe-core";
import { expect, test } from "./journey";

const AXE = createRequire(import.meta.url).resolve("axe-core");

/** Every page of the public path: its name, and how it is reached. */
const PAGES: readonly (readonly [string, string, RegExp?])[] = [
  ["the front page", "/"],
  ["a search", "/search?q=forti"],
  ["a search that finds nothing", "/search?q=zzzzzz"],
  ["a quote", "/search?q=Superano", /^\/q\/[0-9a-z]{8}$/],
  ["a quote's citations", "/search?q=Superano", /^\/q\/[0-9a-z]{8}$/],
  ["what is not there", "/nowhere"],
];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, bypassCSP: true });

    for (const [name, path, link] of PAGES) {
      test(`${name} has no violation of accessibility rules`, async ({ page }) => {
        await page.goto(path);
        if (link) {
          const hrefs = await page
            .locator("main a")
            .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
          const record = hrefs.find((href) => href !== null && link.test(href)) ?? "";
          await page.goto(name.includes("citations") ? `${record}/cite` : record);
        }
        await page.addScriptTag({ path: AXE });
        const violations = await page.evaluate(async () => {
          const { axe: checker } = window as unknown as { axe: typeof axe };
          const { violations: found } = await checker.run();
          return found.map(
            ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
          );
        });
        expect(violations).toEqual([]);
      });
    }
  });
}
