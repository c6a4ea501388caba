import { violationsOn } from "./axe";
import { expect, press, tabTo, test } from "./journey";

const FOUND = /Superano le alleanze politico-militari/;

for (const scripts of [true, false]) {
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts });

    test("a reader sets the printings of a quote side by side, against another base, by the keyboard", async ({
      page,
    }) => {
      await page.goto("/search?q=Superano");
      await press(page, page.getByRole("link", { name: FOUND }).first());
      await press(page, page.getByRole("link", { name: "All fifteen side by side" }));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Fifteen printings, phrase by phrase");
      const base = page.getByLabel("Base for English");
      await tabTo(page, base);
      await page.keyboard.type("E");
      await tabTo(page, page.getByLabel("capitals"));
      await page.keyboard.press("Space");
      await press(page, page.getByRole("button", { name: "Compare" }));
      await expect(page).toHaveURL(/\/compare\?base=E&ignore=punctuation&ignore=quotes$/);
      await expect(
        page.getByRole("rowheader", { name: /English, compared word by word with E/ }),
      ).toBeVisible();
      await press(page, page.getByRole("link", { name: "CSV" }).first());
    });
  });
}

test("the comparison breaks no rule of accessibility, wide and narrow, in both languages", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto("/search?q=Superano");
  const quote = await page.getByRole("link", { name: FOUND }).first().getAttribute("href");
  for (const width of [1280, 360, 320]) {
    await page.setViewportSize({ width, height: 900 });
    for (const query of ["", "?lang=it", "?show=differences&base=E", "?in=ar"]) {
      await page.goto(`${quote}/compare${query}`);
      expect(await violationsOn(page), page.url()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
});
