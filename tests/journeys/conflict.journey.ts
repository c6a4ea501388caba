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
    await expect(second).toHaveTitle(/^Error: [^:]/);
    await save(second);
    await expect(second.getByText("Saved.")).toBeVisible();
    await expect(second).not.toHaveTitle(/Error/);
    await expect(sentence(second)).toHaveValue(mine);
    await first.reload();
    await expect(sentence(first)).toHaveValue(mine);
    await first.context().close();
    await second.context().close();
  });
}

test("who chooses an occasion while another member dates the quote undoes nothing of it", async ({
  page,
  browser,
}) => {
  await page.goto(`/search?q=${WORDS}`);
  const href = (await page.locator("main a[href^='/q/']").first().getAttribute("href")) ?? "";
  const quote = `/desk${new URL(href, page.url()).pathname}`;
  const dating = await memberOn(browser, true, "reviewer", quote);
  const choosing = await memberOn(browser, false, "editor", `${quote}/occasion`);
  const why = dating.locator("#occ-form").getByLabel("Why");
  await why.fill("Told by the first member.");
  await dating.locator("#occ-form").getByRole("button", { name: "Save" }).click();
  await expect(dating.getByText("Saved.")).toBeVisible();

  const form = choosing.locator("main form[id^='choose-']").first();
  await form.getByRole("button").click();
  await expect(choosing.getByRole("heading", { name: "Two versions" })).toBeVisible();
  await form.getByRole("button").click();
  await expect(choosing.getByText("Saved.")).toBeVisible();
  await dating.reload();
  await expect(why).toHaveValue("Told by the first member.");
  await dating.context().close();
  await choosing.context().close();
});
