import { violationsOn } from "./axe";
import { publicPath, signIn } from "./desk-path";
import { byForms } from "./hand";
import { expect, test } from "./journey";

/** Quotes that no other journey has approved: who merges two is an author of what comes next. */
const KEPT = "disposta a collaborare con l’esercito russo";
const GONE = "I nostri ministeri della difesa";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("two published quotes are merged, published as one, and taken apart again", async ({ page }) => {
    const hand = byForms();
    const kept = await publicPath(page, KEPT);
    const gone = await publicPath(page, GONE);
    await signIn(page, hand, "contributor");
    expect((await page.goto(`/desk${kept}/merge`))?.status()).toBe(404);

    await signIn(page, hand, "reviewer");
    await page.goto(`/desk${kept}/merge`);
    await hand.write(page.getByLabel("Look for it"), gone);
    await hand.press(
      page
        .getByRole("button", { name: "Search", exact: true })
        .or(page.locator("main search button"))
        .first(),
    );
    await expect(page.getByRole("heading", { name: "What moves" })).toBeVisible();
    await hand.write(page.getByLabel("Why the two are one"), "The same words, taken in twice.");
    await hand.press(page.getByRole("button", { name: "Merge them" }));
    await expect(page).toHaveURL(/\/desk\/merges\/[0-9a-z]{8}/);
    const merge = new URL(page.url()).pathname;

    const old = await page.request.get(`/desk${gone}`, { maxRedirects: 0 });
    expect([old.status(), old.headers().location]).toEqual([308, `/desk${kept}`]);
    expect((await page.request.get(gone, { maxRedirects: 0 })).status()).toBe(200);
    await page.goto(`/desk${kept}`);
    await expect(page.getByText("Publish this quote so that the old address leads here.")).toBeVisible();

    await page.goto("/desk");
    await expect(page.getByText("once it is published again, the old address leads here")).toBeVisible();

    await page.goto(merge);
    await hand.press(page.getByRole("button", { name: "Take them apart again" }));
    await expect(page.getByText("undone by")).toBeVisible();
    expect((await page.request.get(`/desk${gone}`, { maxRedirects: 0 })).status()).toBe(200);
  });
});

test("the pages of merging break no rule of accessibility", async ({ page }) => {
  const hand = byForms();
  const kept = await publicPath(page, KEPT);
  const gone = await publicPath(page, GONE);
  await signIn(page, hand, "reviewer");
  await page.goto(`/desk${kept}/merge`);
  expect(await violationsOn(page)).toEqual([]);
  await page.goto(`/desk${kept}/merge?with=${gone.split("/").at(-1)}`);
  expect(await violationsOn(page)).toEqual([]);
  await page.goto(`/desk${kept}`);
  await page.locator("#merges a[href^='/desk/merges/']").first().click();
  await expect(page).toHaveURL(/\/desk\/merges\//);
  expect(await violationsOn(page)).toEqual([]);
});
