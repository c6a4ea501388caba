import type { Page } from "@playwright/test";
import { approve, bringEvidence, chooseSource, publish, signIn, submit, write } from "./desk-path";
import { byForms, byKeys, type Hand } from "./hand";
import { expect, test } from "./journey";

const SOURCE = "TASS: decree removing Li Shangfu";
const WORDS = "Presidential decree No. 14 says Li has been removed";
const SENTENCE =
  "A report of 24 October 2023 says that a presidential decree removed Li Shangfu from office.";
const RATIONALE = "The report names the decree by its number; the decree itself was not seen.";
const UNKNOWN = "Whether the decree gives a reason.";

/** A claim is made, and the words in which a source makes it are marked. */
async function make(page: Page, hand: Hand, claim: string): Promise<string> {
  await page.goto("/desk/claims");
  await hand.press(page.getByRole("link", { name: "New claim" }).first());
  await hand.write(page.getByLabel("Claim, in English"), claim);
  await hand.press(page.getByRole("button", { name: "Make the claim" }));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(claim);
  const path = new URL(page.url()).pathname;
  await hand.press(page.getByRole("link", { name: "Mark where" }));
  await chooseSource(page, hand, SOURCE);
  await hand.write(page.getByLabel("The words, to the letter"), WORDS);
  await hand.press(page.getByRole("button", { name: "Mark where" }));
  await expect(page.locator("#oc li")).toContainText(WORDS);
  return path;
}

/** What still stands in the way is said, until nothing does. */
async function judge(page: Page, hand: Hand): Promise<void> {
  const before = page.getByRole("complementary", { name: "Before you submit" });
  await expect(before).toContainText("Judge the claim: is it true?");
  await write(page, hand, "veracity", {
    ...{ rating: "mostly_true", sentence: SENTENCE, rationale: RATIONALE, unknown: UNKNOWN },
  });
  await expect(before).toContainText("Add at least one piece of evidence from a captured text.");
  await bringEvidence(page, hand, WORDS, SOURCE);
  await expect(before).toContainText("Nothing is missing.");
}

/** What a reader sees, and what a machine is given to cite. */
async function readClaim(page: Page, hand: Hand, claim: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toContainText(claim);
  await hand.press(page.locator("summary", { hasText: "Why" }).first());
  for (const words of ["Mostly true", SENTENCE, RATIONALE, UNKNOWN, WORDS]) {
    await expect(page.getByText(words).first()).toBeVisible();
  }
  const address = page.url().split(/[?#]/)[0];
  const answer = await page.request.get(`${address}.jsonld`);
  expect(answer.headers()["content-type"]).toContain("application/ld+json");
  expect(await answer.json()).toMatchObject({
    "@type": "ClaimReview",
    claimReviewed: claim,
    reviewRating: { alternateName: "Mostly true" },
  });
}

async function bringToReaders(page: Page, hand: Hand, claim: string): Promise<void> {
  await signIn(page, hand, "reviewer");
  await make(page, hand, claim);
  await judge(page, hand);
  const proposal = await submit(page, hand);
  await signIn(page, hand, "second-reviewer");
  await approve(page, hand, proposal);
  await signIn(page, hand, "editor");
  await publish(page, hand, proposal, 1);
  await hand.press(page.getByRole("link", { name: /\/claims\/[0-9a-z]{8}$/ }));
  await readClaim(page, hand, claim);
}

test("members bring a claim from its words to its readers by the keyboard alone", async ({ page }) => {
  test.setTimeout(120_000);
  await bringToReaders(page, byKeys(page), "Li Shangfu was removed from office by a presidential decree.");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("members bring a claim to its readers by forms and links", async ({ page }) => {
    await bringToReaders(page, byForms(), "The decree that removed Li Shangfu bears the number 14.");
  });
});
