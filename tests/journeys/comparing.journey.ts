import type { Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { publicPath, signIn } from "./desk-path";
import { byForms, byKeys } from "./hand";
import { expect, tabTo, test } from "./journey";

/** Opens the desk's page of the quote with fifteen printings, and says where it is. */
async function openQuote(page: Page): Promise<string> {
  const quote = `/desk${await publicPath(page, "Abbiamo legami molto forti")}`;
  await signIn(page, byForms(), "reviewer");
  await page.goto(quote);
  return quote;
}

const chosen = (page: Page, field: string) => page.locator(`#difference-form input[name="${field}"]:checked`);
const column = (page: Page, name: string) => page.getByRole("columnheader", { name });

/** Opens the page of a printing by its letter; its link may be folded away. */
async function openPrinting(page: Page, quote: string, siglum: string): Promise<void> {
  await page.goto(quote);
  await page.goto((await page.locator(`#printing-${siglum}`).getAttribute("href")) ?? "");
}

/** Takes away where a printing, the leading one, comes from, so that it is suggested again. */
async function forgetOrigin(page: Page, quote: string, siglum = "A"): Promise<void> {
  await openPrinting(page, quote, siglum);
  await page.getByRole("region", { name: "Made from" }).getByRole("button", { name: "Remove" }).click();
  await expect(page.getByRole("region", { name: "Made from" }).getByRole("listitem")).toHaveCount(0);
}

test("the differences of printings are decided by keys, and the division into phrases is made anew and undone", async ({
  page,
}) => {
  const hand = byKeys(page);
  await openQuote(page);
  await page.keyboard.press("c");
  await expect(page.getByText("3 differences, 0 decided")).toBeVisible();
  await page.keyboard.press("n");
  await expect(page.getByText("Difference 2 of 3")).toBeVisible();
  await expect(chosen(page, "category")).toBeFocused();
  await tabTo(page, chosen(page, "materiality"));
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(page.getByText("3 differences, 1 decided, 1 material")).toBeVisible();
  await expect(page.getByText("Difference 3 of 3")).toBeVisible();
  await expect(chosen(page, "category")).toBeFocused();
  await page.keyboard.press("p");
  await expect(page.getByText(/^Decided between [A-Z] and [A-Z]\. Change it here/)).toBeVisible();
  await expect(chosen(page, "materiality")).toHaveValue("material");

  await page.keyboard.press("+");
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  await expect(column(page, "Non-alignment")).toBeHidden();
  await page.keyboard.press("u");
  await expect(column(page, "Non-alignment")).toBeVisible();
  await page.keyboard.press("-");
  await expect(
    page.getByRole("combobox", { name: "In A, before" }).and(page.locator(":focus")),
  ).toBeVisible();
  await hand.press(page.getByRole("button", { name: "Show what the rules propose" }));
  await hand.press(page.getByRole("button", { name: "Divide so" }));
  await expect(column(page, "Strong ties")).toBeHidden();
  await page.keyboard.press("u");
  await expect(column(page, "Strong ties")).toBeVisible();
});

test("an origin that is suggested is confirmed by a key", async ({ page }) => {
  const quote = await openQuote(page);
  await forgetOrigin(page, quote);
  await page.goto(quote);
  await page.keyboard.press("o");
  await expect(page.getByRole("list", { name: "Suggested origins" }).locator("> li")).toHaveCount(1);
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press("a");
  await expect(page.getByText("Nothing is suggested.")).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});

test("of several suggested origins the keys act on the one with the focus, and go on to the next", async ({
  page,
}) => {
  const quote = await openQuote(page);
  await forgetOrigin(page, quote);
  await forgetOrigin(page, quote, "M");
  await page.goto(`${quote}/chain`);
  const rows = page.getByRole("list", { name: "Suggested origins" }).locator("> li");
  await expect(rows).toHaveCount(2);
  const first = (await rows.nth(0).locator("[data-row]").textContent()) ?? "";
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await expect(rows.nth(1).locator("[data-row]")).toBeFocused();
  await page.keyboard.press("a");
  await expect(rows).toHaveCount(1);
  await expect(rows.first().locator("[data-row]")).toHaveText(first);
  await expect(rows.first().locator("[data-row]")).toBeFocused();
  await page.keyboard.press("a");
  await expect(page.getByText("Nothing is suggested.")).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a circle of origins is refused by its path, and the page comes back where that is said", async ({
    page,
  }) => {
    const quote = await openQuote(page);
    await openPrinting(page, quote, "J");
    const form = page.locator("#origin-form");
    await form.locator("summary").click();
    await form.getByLabel("From").selectOption({ label: "A, veronulla" });
    await form.getByRole("button").click();
    await expect(page.getByRole("alert").filter({ hasText: "J → A → J" })).toBeInViewport();
  });

  test("a difference is taken back, phrases are merged and parted again, and an origin is confirmed", async ({
    page,
  }) => {
    const quote = await openQuote(page);
    await page.getByRole("link", { name: "Compare the printings" }).click();
    await page.locator("td .dif").last().click();
    await page.getByRole("button", { name: "Take back" }).click();
    await expect(page.getByText("3 differences, 0 decided")).toBeVisible();
    await page.getByRole("form", { name: "Merge phrase 1 with the next" }).getByRole("button").click();
    await expect(column(page, "Beyond the alliances")).toBeHidden();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(column(page, "Beyond the alliances")).toBeVisible();

    await forgetOrigin(page, quote);
    await page.goto(quote);
    await page.getByRole("link", { name: "1 suggested origin" }).click();
    await page.getByRole("button", { name: /^Confirm/ }).click();
    await expect(page.getByText("Nothing is suggested.")).toBeVisible();
  });
});

test("the pages of the comparison break no rule of accessibility, in light or in dark", async ({ page }) => {
  const quote = await openQuote(page);
  for (const query of ["", "?base=E&show=differences", "?p=L&s=2", "?after=L"]) {
    await page.goto(`${quote}/compare${query}`);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("main details")) fold.setAttribute("open", "");
    });
    expect.soft(await violationsOn(page), query).toEqual([]);
  }
});
