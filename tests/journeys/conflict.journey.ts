import type { Browser, Page } from "@playwright/test";
import { signIn } from "./desk-path";
import { byForms } from "./hand";
import { expect, test } from "./journey";

const WORDS = "importante consenso";

const sentence = (page: Page) => page.locator("#attribution-form").getByLabel("Sentence, in English");
const save = (page: Page) => page.locator("#attribution-form").getByRole("button", { name: "Save" }).click();

async function memberOn(browser: Browser, scripts: boolean, name: string, path: string): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: scripts })).newPage();
  await signIn(page, byForms(), name);
  await page.goto(path);
  return page;
}

for (const scripts of [true, false]) {
  test(`of two who change one judgement the second sees the words of the first and keeps their own, ${
    scripts ? "with" : "without"
  } scripts`, async ({ page, browser }) => {
    await page.goto(`/search?q=${WORDS}`);
    const href = (await page.locator("main a[href^='/q/']").first().getAttribute("href")) ?? "";
    const path = `/desk${new URL(href, page.url()).pathname}`;
    const [theirs, mine] = [`The first to save, ${scripts}.`, `The second to save, ${scripts}.`];
    const first = await memberOn(browser, scripts, "reviewer", path);
    const second = await memberOn(browser, scripts, "editor", path);
    await sentence(first).fill(theirs);
    await save(first);
    await expect(first.getByText("Saved.")).toBeVisible();

    await sentence(second).fill(mine);
    await save(second);
    await expect(second.locator("#attribution-form").getByText(theirs)).toBeVisible();
    await expect(sentence(second)).toHaveValue(mine);
    await save(second);
    await expect(second.getByText("Saved.")).toBeVisible();
    await expect(sentence(second)).toHaveValue(mine);
    await first.reload();
    await expect(sentence(first)).toHaveValue(mine);
    await first.context().close();
    await second.context().close();
  });
}
