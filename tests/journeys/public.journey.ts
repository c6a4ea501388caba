import { expect, press, test, typeInto } from "./journey";

const FOUND = /Superano le alleanze politico-militari/;

for (const scripts of [true, false]) {
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts });

    test("a reader searches, opens the quote and takes its BibTeX along", async ({ page }) => {
      await page.goto("/");
      await page.getByRole("searchbox").fill("alleanze politico-militari");
      await page.getByRole("button", { name: "Search" }).click();
      await page.getByRole("link", { name: FOUND }).first().click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText("Li Shangfu");
      await expect(page.getByRole("heading", { name: "Printings" })).toBeVisible();
      const format = page.locator("details", { has: page.getByText("BibTeX", { exact: true }) }).last();
      await format.locator("summary").click();
      const shown = await format.locator("pre").textContent();
      expect(shown).toMatch(/^@\w+\{li2023/);
      const href = await format.getByRole("link").first().getAttribute("href");
      expect(await (await page.request.get(href ?? "")).text()).toBe(shown);
    });

    test("the citations of an edition are printed and stand on its page", async ({ page }) => {
      await page.goto("/search?q=Superano");
      await page.getByRole("link", { name: FOUND }).first().click();
      await expect(async () => {
        await page.reload();
        await expect(page.getByText("APA 7").first()).toBeVisible({ timeout: 1_000 });
      }).toPass({ timeout: 60_000 });
      await expect(page.getByText("Chicago 18").first()).toBeVisible();
      await expect(page.getByText("MLA 9").first()).toBeVisible();
    });
  });
}

test("a reader gets from the front page to a quote by the keyboard alone", async ({ page }) => {
  await page.goto("/");
  await typeInto(page, page.getByRole("searchbox"), "Superano");
  await page.keyboard.press("Enter");
  await press(page, page.getByRole("link", { name: FOUND }).first());
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Li Shangfu");
});

test("the same page in Italian keeps its language on the way", async ({ page }) => {
  await page.goto("/?lang=it");
  await page.getByRole("searchbox").fill("Superano");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: FOUND }).first().click();
  await expect(page.locator("html")).toHaveAttribute("lang", "it");
  await expect(page.getByRole("heading", { name: "Stampe" })).toBeVisible();
});
