import type { Page } from "@playwright/test";
import { readCase } from "@/cli/demo/case";
import { signIn } from "./desk-path";
import { byForms } from "./hand";
import { expect, test } from "./journey";

const SEED = readCase().sources.find((one) => one.id === "s-seed");
const [TITLE, TEXT] = [SEED?.title ?? "", SEED?.excerpt ?? ""];

/** Keeps another copy of the demo's article, which is then shown. */
async function copyAgain(page: Page, text: string): Promise<void> {
  const hand = byForms();
  await signIn(page, hand, "reviewer");
  await page.goto(`/desk/sources?find=${encodeURIComponent(TITLE)}`);
  await hand.press(
    page.locator("main .rows li").filter({ hasText: "printings" }).getByRole("link", { name: TITLE }),
  );
  const form = page.locator("#capture-form");
  await hand.press(form.locator("summary"));
  await hand.write(form.locator("textarea"), text);
  await hand.press(form.getByRole("button"));
  await expect(page).toHaveURL(/\?capture=[0-9a-z]{8}/);
}

const rowOf = (page: Page, words: string) => page.locator("#again li").filter({ hasText: words });

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a newer copy shows what was edited in silence, and a member confirms it", async ({ page }) => {
    await copyAgain(page, TEXT.replace("informazioni utili", "informazioni preziose"));
    const edited = rowOf(page, "preziose");
    await expect(edited.locator("del")).toContainText("utili");
    await expect(edited.locator("ins")).toContainText("preziose");
    await byForms().press(edited.getByRole("button", { name: "Confirm" }));
    await expect(rowOf(page, "preziose")).toContainText("Confirmed on");
  });
});
