import type { Browser, Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { publicPath, signIn } from "./desk-path";
import { byForms } from "./hand";
import { expect, test } from "./journey";

const WORDS = "The parties note that relations between Russia and China";
const REASON = "A name in it puts somebody in danger.";

const hand = byForms();

async function memberAt(browser: Browser, name: string, path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, hand, name);
  await page.goto(path);
  return page;
}

test("a quote is out of sight as soon as one editor says so, for good once a second person does, and back when it is lifted", async ({
  page,
  browser,
}) => {
  const quote = await publicPath(page, WORDS);
  const editor = await memberAt(browser, "editor", `/desk${quote}/correct`);
  await editor.getByLabel("Reason, for the desk").fill(REASON);
  await editor.getByRole("button", { name: "Take it out of sight now" }).click();
  await expect(editor.locator(`main a[href="/desk${quote}/correct"]`)).toBeVisible();

  await page.goto(quote);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "This record is not shown for the moment.",
  );
  await expect(page.getByText("Unless a second person confirms that by")).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await expect(page.getByText(WORDS)).toHaveCount(0);
  await expect(page.getByText(REASON)).toHaveCount(0);
  await page.goto(`/search?q=${WORDS}`);
  await expect(page.locator(`main a[href^="${quote}"]`)).toHaveCount(0);

  await editor.goto(`/desk${quote}/correct`);
  await expect(editor.getByText(REASON)).toBeVisible();
  await expect(editor.getByRole("button", { name: "Confirm the suspension" })).toHaveCount(0);
  const second = await memberAt(browser, "reviewer", "/desk?view=review");
  await second.locator(`main a[href="/desk${quote}/correct"]`).click();
  await expect(second.getByText("unless a second person confirms it")).toBeVisible();
  await second.getByRole("button", { name: "Confirm the suspension" }).click();
  await expect(second.locator(`main a[href="/desk${quote}/correct"]`)).toBeVisible();
  await page.goto(quote);
  await expect(
    page.getByText("An editor took it out of sight, and a second person confirmed that."),
  ).toBeVisible();

  await editor.reload();
  await expect(editor.getByText("Out of sight, confirmed by a second person.")).toBeVisible();
  await editor.getByRole("button", { name: "Show it again" }).click();
  await expect(editor.getByRole("heading", { level: 1 })).toContainText("Queue");
  expect((await page.goto(quote))?.status()).toBe(200);
  await expect(page.getByText(WORDS).first()).toBeVisible();
  await editor.context().close();
  await second.context().close();
});
