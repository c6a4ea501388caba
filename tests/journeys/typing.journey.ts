import type { Page } from "@playwright/test";
import { publicPath, signIn } from "./desk-path";
import { byForms } from "./hand";
import { expect, test } from "./journey";

const TYPED = "Typed while the scripts of the page were still on their way, and not to be lost. ".repeat(2);

const SCRIPTS = /\/_next\/static\/.*\.js/;

/** Holds the scripts of pages back until the function that is given back is called. */
async function holdScriptsBack(page: Page): Promise<() => void> {
  let letCome = () => {};
  const awaited = new Promise<void>((settle) => {
    letCome = settle;
  });
  await page.route(SCRIPTS, async (route) => {
    await awaited;
    await route.continue();
  });
  return letCome;
}

test("what is typed before a page's scripts run is neither lost nor doubled by them", async ({ page }) => {
  await signIn(page, byForms(), "reviewer");
  const quote = await publicPath(page, "consenso");
  const letScriptsCome = await holdScriptsBack(page);
  await page.goto(`/desk${quote}`, { waitUntil: "commit" });
  const sentence = page.locator("#attribution-form").getByLabel("Sentence, in English");
  expect((await sentence.inputValue()).length).toBeGreaterThan(0);
  await sentence.fill(TYPED);
  letScriptsCome();
  // The count is written by the scripts: it tells when they run.
  await expect(page.getByText(`${TYPED.length} of 220 characters`)).toBeVisible();
  await expect(sentence).toHaveValue(TYPED);
});

test("keys act before a page's scripts run: they press its links and send its forms", async ({ page }) => {
  await signIn(page, byForms(), "reviewer");
  const quote = await publicPath(page, "Abbiamo legami molto forti");
  await holdScriptsBack(page);
  await page.goto(`/desk${quote}`, { waitUntil: "commit" });
  await expect(page.getByRole("link", { name: "Compare the printings" })).toBeVisible();
  await page.keyboard.press("c");
  const column = page.getByRole("columnheader", { name: "Non-alignment" });
  await expect(column).toBeVisible();
  await page.keyboard.press("+");
  // The page that comes back, and not the blank one between the two.
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  await expect(column).toBeHidden();
  await page.keyboard.press("u");
  await expect(column).toBeVisible();
});
