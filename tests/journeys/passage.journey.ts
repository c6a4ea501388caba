import type { Page } from "@playwright/test";
import { chooseSource, publicPath, signIn } from "./desk-path";
import { byForms, byKeys, type Hand } from "./hand";
import { expect, test } from "./journey";

const SOURCE = "TASS: decree removing Li Shangfu";
const WORDS = "Presidential decree No. 14 says Li has been removed";
const NOTE = "Typed before the passage was chosen.";

/** The step of the evidence where source and judgement are known and a passage is asked for. */
async function askedForPassage(page: Page, hand: Hand): Promise<void> {
  const quote = `/desk${await publicPath(page, "importante consenso")}`;
  await signIn(page, hand, "reviewer");
  await page.goto(`${quote}/evidence/new`);
  await chooseSource(page, hand, SOURCE);
  await expect(page.getByRole("region", { name: "Frozen text" })).toContainText(WORDS);
}

/** Selects words of the frozen text as a pointer would. */
const select = (page: Page, words: string): Promise<void> =>
  page.getByRole("region", { name: "Frozen text" }).evaluate((region, wanted) => {
    const piece = [...region.querySelectorAll("[data-at]")].find((one) => one.textContent?.includes(wanted));
    const text = piece?.firstChild;
    if (!text?.textContent) throw new Error("not in the frozen text");
    const start = text.textContent.indexOf(wanted);
    getSelection()?.setBaseAndExtent(text, start, text, start + wanted.length);
  }, words);

test("taking what is selected loses nothing that was typed, and a changed passage is bound to no place", async ({
  page,
}) => {
  await askedForPassage(page, byKeys(page));
  const [passage, note] = [page.getByLabel("Passage", { exact: true }), page.getByLabel("Note, in English")];
  await note.fill(NOTE);
  await select(page, WORDS);
  await page.getByRole("button", { name: "Take the selection" }).click();
  await expect(passage).toHaveValue(WORDS);
  await expect(page.getByText(/^Bound to characters \d+ to \d+\.$/)).toBeVisible();
  await expect(note).toHaveValue(NOTE);
  await passage.press("End");
  await passage.pressSequentially(" by nobody");
  await expect(page.getByText(/^Bound to characters/)).toHaveCount(0);
  await page.getByRole("button", { name: "Add the evidence" }).click();
  await expect(page.locator("#evidence-form .summary")).toContainText("Passage");
  await expect(passage).toHaveValue(`${WORDS} by nobody`);
  await expect(note).toHaveValue(NOTE);
  await select(page, WORDS);
  await page.getByRole("button", { name: "Take the selection" }).click();
  await page.getByRole("button", { name: "Add the evidence" }).click();
  await expect(page.locator("#evi li").filter({ hasText: NOTE })).toContainText(WORDS);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a refused passage keeps the remark, and a refused change stands open in its fold", async ({
    page,
  }) => {
    await askedForPassage(page, byForms());
    const [passage, note] = [
      page.getByLabel("Passage", { exact: true }),
      page.getByLabel("Note, in English"),
    ];
    await note.fill(`${NOTE} Without scripts.`);
    await passage.fill("Words that stand nowhere.");
    await page.getByRole("button", { name: "Add the evidence" }).click();
    await expect(page.getByRole("alert")).toContainText("Passage");
    await expect(note).toHaveValue(`${NOTE} Without scripts.`);
    await passage.fill(WORDS);
    await page.getByRole("button", { name: "Add the evidence" }).click();
    const piece = page.locator("#evi li").filter({ hasText: "Without scripts." });
    await expect(piece).toContainText(WORDS);

    await piece.locator("summary", { hasText: "Edit" }).click();
    const tooLong = "x".repeat(4001);
    const inFold = piece.getByLabel("Note, in English");
    await inFold.fill(tooLong);
    await piece.getByRole("button", { name: "Save" }).click();
    await expect(piece.getByRole("alert")).toContainText("Too long");
    await expect(inFold).toBeVisible();
    await expect(inFold).toHaveValue(tooLong);
    await inFold.fill("Short enough.");
    await piece.getByRole("button", { name: "Save" }).click();
    await expect(page.locator("#evi li").filter({ hasText: "Short enough." })).toContainText(WORDS);
  });
});
