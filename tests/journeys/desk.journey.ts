import type { Page } from "@playwright/test";
import {
  ARTICLE,
  approve,
  bringEvidence,
  FOUND,
  judge,
  publish,
  read,
  sendAll,
  signIn,
  submit,
} from "./desk-path";
import { byForms, byKeys, type Hand } from "./hand";
import { expect, test } from "./journey";

const MOST_KEYS = 14;
const SENTENCE = "That the third quay was announced on 17 April 2023 could not be checked at a recording.";

/** From the queue to the queue by keys alone: how many were pressed from the paste on. */
async function takeInByKeys(page: Page, text: string): Promise<number> {
  let keys = 0;
  const key = async (pressed: string) => {
    await page.keyboard.press(pressed);
    keys += pressed.split("+").length;
  };
  // The keys act as soon as the page's scripts run, which a sign-in does not wait for.
  await expect(async () => {
    await page.keyboard.press("n");
    await expect(page).toHaveURL(/\/desk\/articles\/new/, { timeout: 500 });
  }).toPass();
  await expect(page.getByLabel("Article text")).toBeFocused();
  // What Ctrl and V do with the clipboard.
  await page.keyboard.insertText(text);
  keys += 2;
  await key("Control+Enter");
  await expect(page.getByRole("heading", { name: "Source", exact: true })).toBeVisible();
  await key("Control+Enter");
  for (let accepted = 0; accepted < FOUND; accepted += 1) {
    await expect(page.getByText(`${accepted} of ${FOUND} decided`)).toBeVisible();
    await key("a");
  }
  await expect(page.getByText(`${FOUND} of ${FOUND} decided`)).toBeVisible();
  await key("Control+Enter");
  return keys;
}

/** From a draft in the queue to its public page and its BibTeX, by three members. */
async function bringToReaders(page: Page, hand: Hand, words: string, speaker: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Queue");
  await hand.press(page.getByRole("link", { name: new RegExp(words) }).first());
  await expect(page.getByRole("heading", { level: 1 })).toContainText(speaker);
  await judge(page, hand, { date: "2023-04-17", sentence: SENTENCE });
  await bringEvidence(page, hand, words);
  const proposal = await submit(page, hand);
  await signIn(page, hand, "second-reviewer");
  await approve(page, hand, proposal);
  await signIn(page, hand, "editor");
  await publish(page, hand, proposal, 1);

  await hand.press(page.getByRole("link", { name: /\/q\/[0-9a-z]{8}$/ }));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(speaker);
  await expect(page.getByText(words).first()).toBeVisible();
  await expect(page.getByText(SENTENCE).first()).toBeVisible();
  const bibtex = await (await page.request.get(`${page.url().split(/[?#]/)[0]}.bib`)).text();
  expect(bibtex).toContain(words);
}

test("members bring a quote from a pasted article to its readers by the keyboard alone", async ({ page }) => {
  test.setTimeout(180_000);
  const hand = byKeys(page);
  await signIn(page, hand, "reviewer");
  expect(await takeInByKeys(page, ARTICLE)).toBeLessThanOrEqual(MOST_KEYS);
  await bringToReaders(page, hand, "Apriremo la terza banchina entro ottobre", "Marta Gessi");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("members bring a quote to its readers by forms and links", async ({ page }) => {
    test.setTimeout(180_000);
    const hand = byForms();
    await signIn(page, hand, "reviewer");
    await read(page, `${ARTICLE}\n\nSeconda edizione`);
    await page.getByRole("button", { name: "Freeze the text" }).click();
    await sendAll(page);
    await bringToReaders(page, hand, "Senza fondali non c’è banchina che tenga", "Ada Corvini");
  });
});
