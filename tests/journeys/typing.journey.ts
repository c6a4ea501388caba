import { signIn } from "./desk-path";
import { byForms } from "./hand";
import { expect, test } from "./journey";

const TYPED = "Typed while the scripts of the page were still on their way, and not to be lost. ".repeat(2);

test("what is typed before a page's scripts run is neither lost nor doubled by them", async ({ page }) => {
  await signIn(page, byForms(), "reviewer");
  await page.goto("/search?q=consenso");
  const href = (await page.locator("main a[href^='/q/']").first().getAttribute("href")) ?? "";
  let letScriptsCome = () => {};
  const awaited = new Promise<void>((settle) => {
    letScriptsCome = settle;
  });
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await awaited;
    await route.continue();
  });
  await page.goto(`/desk${new URL(href, page.url()).pathname}`, { waitUntil: "commit" });
  const sentence = page.locator("#attribution-form").getByLabel("Sentence, in English");
  expect((await sentence.inputValue()).length).toBeGreaterThan(0);
  await sentence.fill(TYPED);
  letScriptsCome();
  // The count is written by the scripts: it tells when they run.
  await expect(page.getByText(`${TYPED.length} of 220 characters`)).toBeVisible();
  await expect(sentence).toHaveValue(TYPED);
});
