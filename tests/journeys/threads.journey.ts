import type { Page } from "@playwright/test";
import { signIn } from "./desk-path";
import { byForms } from "./hand";
import { expect, test } from "./journey";

const CASES = [
  {
    scripts: true,
    claim: "The war in Ukraine began in February 2022.",
    words: "guerra in Ucraina iniziata nel febbraio dello scorso anno",
  },
  {
    scripts: false,
    claim: "Beijing announced the trip in the week before",
    words: "Pechino aveva annunciato la visita di Li a Mosca la scorsa settimana",
  },
];

const hand = byForms();
const threads = (page: Page) => page.locator("#threads");

/** Begins a thread by one of the forms for it. */
async function begin(page: Page, form: string, remark: string, words?: string): Promise<void> {
  const fields = page.locator(form);
  await fields.locator("summary").click();
  if (words === undefined) await fields.getByLabel("About").selectOption("reviews.veracity");
  else await fields.getByLabel("The words").fill(words);
  await fields.getByLabel("Remark").fill(remark);
  await fields.getByRole("button", { name: "Send" }).click();
  await expect(threads(page).locator(".md", { hasText: remark.replaceAll("*", "") })).toBeVisible();
}

for (const { scripts, claim, words } of CASES) {
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts });

    test("members ask on a claim and on words of its text, answer, and settle; an open thread is told and bars nothing", async ({
      page,
    }) => {
      await signIn(page, hand, "reviewer");
      await page.goto(`/desk/claims?find=${encodeURIComponent(claim)}`);
      await page.getByRole("link", { name: new RegExp(claim) }).click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText(claim);
      const path = new URL(page.url()).pathname;
      await begin(page, "#new-thread", "Is the verdict not *too* sure?");
      await begin(page, "#new-capture", "Which year is meant here?", words);
      await expect(threads(page).locator(".at")).toHaveText(words);
      await expect(threads(page).locator("em")).toHaveText("too");
      const before = page.getByRole("complementary", { name: "Before you submit" });
      await expect(before.getByRole("link", { name: "2 open threads" })).toBeVisible();
      await expect(before).toContainText("Nothing is missing.");

      await signIn(page, hand, "second-reviewer");
      await page.goto(path);
      const thread = threads(page).getByRole("listitem").filter({ hasText: "Which year is meant here?" });
      await thread.getByText("Reply").first().click();
      await thread.getByLabel("Answer").fill("That of the article.");
      await thread.getByRole("button", { name: "Reply" }).click();
      await expect(thread.locator(".md").getByText("That of the article.")).toBeVisible();
      await thread.getByRole("button", { name: "Settle" }).click();
      await expect(threads(page).getByText("1 open, 1 settled")).toBeVisible();
      await threads(page).getByText("1 settled thread").click();
      await expect(thread.getByText(/^settled by /)).toBeVisible();
      await expect(thread.locator(".md").getByText("That of the article.")).toBeVisible();
      await expect(before.getByRole("link", { name: "1 open thread" })).toBeVisible();
    });
  });
}
