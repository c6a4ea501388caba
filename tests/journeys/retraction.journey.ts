import { approve, publicPath, publish, signIn } from "./desk-path";
import { byForms } from "./hand";
import { expect, test } from "./journey";

const WORDS = "approfondire la fiducia reciproca militare";
const NOTE = "The transcript was read wrongly; the quote should not have been published.";

test.use({ javaScriptEnabled: false });

test("what is retracted leaves a notice at its address and its editions behind it, and nothing else", async ({
  page,
}) => {
  const hand = byForms();
  const quote = await publicPath(page, WORDS);
  await signIn(page, hand, "editor");
  await page.goto(`/desk${quote}/correct`);
  await page.getByLabel("Retraction").check();
  await hand.write(page.getByLabel("What is wrong"), "These are not the words of the transcript.");
  await hand.press(page.getByRole("button", { name: "Send it to the desk again" }));
  await expect(page).toHaveURL(/\/desk\/proposals\/[0-9a-z]{8}/);
  const proposal = new URL(page.url()).pathname;
  await page.goto(`/desk${quote}`);
  const inReview = page.getByRole("link", { name: "A retraction of this record is under way" });
  await expect(inReview).toHaveAttribute("href", proposal);
  await expect(page.getByRole("button", { name: "Submit" })).toHaveAttribute("aria-disabled", "true");
  await page.goto(`${proposal}/publish`);
  await expect(page.getByText("It has 0 of 2 approvals.")).toBeVisible();

  for (const [given, name] of ["reviewer", "second-reviewer"].entries()) {
    await signIn(page, hand, name);
    await approve(page, hand, proposal, `${given + 1} of 2`);
    expect((await page.request.get(quote)).status()).toBe(200);
  }
  await signIn(page, hand, "editor");
  await publish(page, hand, proposal, 2, NOTE);

  expect((await page.goto(quote))?.status()).toBe(410);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`This record was retracted. ${NOTE}`);
  await expect(page.getByText("Two people approved the retraction.")).toBeVisible();
  await expect(page.getByText(WORDS)).toHaveCount(0);
  for (const form of ["bib", "json", "ris"]) {
    expect((await page.request.get(`${quote}.${form}`)).status()).toBe(410);
  }
  await page.getByRole("link", { name: "Edition 1, as it was" }).click();
  await expect(page).toHaveURL(new RegExp(`${quote}/e/1$`));
  await expect(page.getByText(WORDS).first()).toBeVisible();
  await expect(page.getByText("The record was retracted since.")).toBeVisible();
  await page.goto(`${quote}/history`);
  await expect(page.getByText(NOTE).first()).toBeVisible();
  await page.goto("/corrections");
  await expect(page.getByText(NOTE).first()).toBeVisible();
  await expect(page.locator(`main a[href^="${quote}"]`).first()).toBeVisible();
  await page.goto(`/search?q=${WORDS}`);
  await expect(page.locator(`main a[href^="${quote}"]`)).toHaveCount(0);

  await page.goto(`/desk${quote}`);
  await expect(page.getByRole("link", { name: "Retracted" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Submit" })).toHaveCount(0);
});
