import type { Page } from "@playwright/test";
import {
  ARTICLE,
  approve,
  bringEvidence,
  FOUND,
  judge,
  place,
  publish,
  read,
  sendAll,
  signIn,
  submit,
  write,
} from "./desk-path";
import { byForms, byKeys, type Hand } from "./hand";
import { expect, test } from "./journey";

const MOST_KEYS = 14;
const SENTENCE = "That the third quay was announced on 17 April 2023 could not be checked at a recording.";
const RIGHTED = "That the third quay was announced on 18 April 2023 could not be checked at a recording.";
const WORDING = "One article alone prints the sentence, so that it can be compared with no other text.";
const NOTE = "The announcement was dated 17 April; it was made on 18 April.";

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
  const field = page.getByLabel("Article text");
  await expect(field).toBeFocused();
  // A key that was pressed once more while the page was on its way is not part of the article.
  await field.fill("");
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

/** An editor says that something public was wrong, a reviewer rights it, and it is published with a note. */
async function correct(page: Page, hand: Hand, quote: string): Promise<void> {
  await page.goto(`/desk${quote}`);
  await hand.press(page.getByRole("link", { name: "Correct or retract" }));
  await hand.write(page.getByLabel("What is wrong"), "The day is wrong: it was the 18th.");
  await hand.press(page.getByRole("button", { name: "Send it to the desk again" }));
  await signIn(page, hand, "reviewer");
  await page.goto(`/desk${quote}`);
  const form = page.locator("#attribution-form");
  await hand.rewrite(form.getByLabel("Sentence, in English"), RIGHTED);
  await hand.press(form.getByRole("button", { name: "Save" }));
  await expect(form.getByLabel("Sentence, in English")).toHaveValue(RIGHTED);
  await hand.choose(page.getByLabel("What the next edition is"), "correction");
  const proposal = await submit(page, hand);
  await signIn(page, hand, "second-reviewer");
  await approve(page, hand, proposal);
  await signIn(page, hand, "editor");
  await publish(page, hand, proposal, 2, NOTE);

  await page.goto(quote);
  await expect(page.getByText(NOTE).first()).toBeVisible();
  await expect(page.getByText(RIGHTED).first()).toBeVisible();
  await page.goto(`${quote}/history`);
  await expect(page.getByText(NOTE).first()).toBeVisible();
  await expect(page.locator(`a[href$="${quote}/e/1"]`).first()).toBeVisible();
  await page.goto(`${quote}/e/1`);
  await expect(page.getByText(SENTENCE).first()).toBeVisible();
  await page.goto("/corrections");
  await expect(page.getByText(NOTE).first()).toBeVisible();
}

/** From a draft in the queue to its public page and its BibTeX, by three members. */
async function bringToReaders(page: Page, hand: Hand, words: string, speaker: string): Promise<string> {
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Queue");
  await hand.press(page.getByRole("link", { name: new RegExp(words) }).first());
  await expect(page.getByRole("heading", { level: 1 })).toContainText(speaker);
  await place(page, hand, `Meeting at the port, as told by ${speaker}`);
  await judge(page, hand, SENTENCE);
  await bringEvidence(page, hand, words);
  await write(page, hand, "wording", {
    ...{
      rating: "cannot_compare",
      sentence: WORDING,
      rationale: "No recording was found to compare it with.",
    },
  });
  await expect(page.getByText("1 of 1 reviewed")).toBeVisible();
  const proposal = await submit(page, hand);
  await signIn(page, hand, "second-reviewer");
  await approve(page, hand, proposal);
  await signIn(page, hand, "editor");
  await publish(page, hand, proposal, 1);

  await hand.press(page.getByRole("link", { name: /\/q\/[0-9a-z]{8}$/ }));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(speaker);
  await expect(page.getByText(words).first()).toBeVisible();
  await expect(page.getByText(SENTENCE).first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Are these the words?" })).toContainText(WORDING);
  const bibtex = await (await page.request.get(`${page.url().split(/[?#]/)[0]}.bib`)).text();
  expect(bibtex).toContain(words);
  return new URL(page.url()).pathname;
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
    const quote = await bringToReaders(page, hand, "Senza fondali non c’è banchina che tenga", "Ada Corvini");
    await correct(page, hand, quote);
  });
});
