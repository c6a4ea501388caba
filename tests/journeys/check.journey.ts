import { violationsOn } from "./axe";
import { expect, press, test, typeInto } from "./journey";

const SEEN = "Superano le alleanze politico-militari dell’era della Guerra Fredda… Sono molto stabili";

for (const scripts of [true, false]) {
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts });

    test("a reader pastes a quote they saw and opens it at the printing", async ({ page }) => {
      await page.goto("/");
      await page.getByRole("link", { name: "Paste a quote" }).first().click();
      await page.getByLabel("The quote").fill(SEEN);
      await page.getByLabel(/Who is said/).fill("Vladimir Putin");
      await page.getByRole("button", { name: "Compare" }).click();
      await expect(page).toHaveURL(/\/check\?q=/);
      await expect(page.getByText(/words in the same order/).first()).toBeVisible();
      await expect(page.getByText(/not to Vladimir Putin/).first()).toBeVisible();
      await page.getByRole("link", { name: "Open the quote at this printing" }).first().click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText("Li Shangfu");
    });
  });
}

test("a reader pastes a quote from the front page by the keyboard alone", async ({ page }) => {
  await page.goto("/");
  await typeInto(page, page.getByLabel("Paste a quote you saw"), SEEN);
  await page.keyboard.press("Enter");
  await press(page, page.getByRole("link", { name: "Open the quote at this printing" }).first());
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Li Shangfu");
});

test("no state of the page breaks a rule of accessibility, in light or in dark", async ({ page }) => {
  test.setTimeout(120_000);
  const asked = [
    SEEN,
    SEEN.replace("molto", "non molto"),
    "No such words were printed by anybody",
    "one",
    "مرحبا بكم هنا",
  ];
  for (const address of [
    "/check",
    "/check?lang=it",
    ...asked.map((q) => `/check?${new URLSearchParams({ q })}`),
  ]) {
    await page.goto(address);
    expect.soft(await violationsOn(page), address).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`/check?${new URLSearchParams({ q: SEEN })}`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
