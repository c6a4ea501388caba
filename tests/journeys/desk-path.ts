import type { Page } from "@playwright/test";
import type { Hand } from "./hand";
import { expect } from "./journey";

const PASSWORD = "read-the-original";

/** In the manner of an article: a headline, quotes with and without a verb of saying, a credit line. */
export const ARTICLE = [
  "Ravenna, l’assessora incontra la direttrice del porto",
  "L’assessora Marta Gessi ha incontrato lunedì la direttrice del porto Ada Corvini.",
  "“Il porto non ha mai lavorato tanto come quest’anno”, ha detto Marta Gessi ai cronisti.",
  "“Apriremo la terza banchina entro ottobre”, ha dichiarato Marta Gessi.",
  "“Senza fondali non c’è banchina che tenga”, ha risposto Ada Corvini.",
  "“I dragaggi costano più della banchina”, ha aggiunto Ada Corvini.",
  "“Ne riparleremo in consiglio comunale”, ha concluso Marta Gessi.",
  "Fonte: Gazzetta del Molo",
].join("\n\n");

/** How many passages it holds. */
export const FOUND = 5;

/** Where the public page of the quote with such words is. */
export async function publicPath(page: Page, words: string): Promise<string> {
  await page.goto(`/search?q=${encodeURIComponent(words)}`);
  const href = await page.locator("main a[href^='/q/']").first().getAttribute("href");
  return new URL(href ?? "", page.url()).pathname;
}

/** Signs a member in and leads to the desk; whoever was signed in before is gone. */
export async function signIn(page: Page, hand: Hand, name: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto("/sign-in");
  await hand.write(page.getByLabel("E-mail"), `${name}@demo.example`);
  await hand.write(page.getByLabel("Password"), PASSWORD);
  await hand.press(page.getByRole("button", { name: "Sign in" }));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name === "admin" ? "Members" : "Queue");
}

/** Pastes an article and has it read: its source is what is shown next. */
export async function read(page: Page, text: string): Promise<void> {
  await page.getByRole("link", { name: "Articles" }).click();
  await page.getByRole("link", { name: "New article" }).first().click();
  await page.getByLabel("Article text").fill(text);
  await page.getByRole("button", { name: "Read the text" }).click();
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue(text.split("\n")[0] ?? "");
}

/** Accepts every passage of the article on the page, and sends them. */
export async function sendAll(page: Page): Promise<void> {
  for (let accepted = 0; accepted < FOUND; accepted += 1) {
    await expect(page.getByText(`${accepted} of ${FOUND} decided`)).toBeVisible();
    await page.locator("#passage").getByRole("button", { name: "Accept" }).click();
  }
  await page.getByRole("button", { name: `Send ${FOUND} to the queue` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Queue");
}

/** Makes an occasion and says the quote on the page was spoken on it, from which its day comes. */
export async function place(page: Page, hand: Hand, title: string): Promise<void> {
  await hand.press(page.getByRole("link", { name: "Choose an occasion" }));
  await hand.press(page.getByRole("link", { name: "New occasion" }));
  await hand.write(page.getByLabel("Title, in English"), title);
  await hand.write(page.getByLabel("Place", { exact: true }), "Ravenna");
  await hand.write(page.getByLabel("Date, EDTF"), "2023-04-17");
  await hand.press(page.getByRole("button", { name: "Make the occasion" }));
  const row = page.getByRole("listitem").filter({ hasText: title });
  await hand.press(row.getByRole("button", { name: "Choose" }));
  await expect(page.getByText("Reads: 17 April 2023")).toBeVisible();
}

type Said = { rating: string; sentence: string; rationale: string; unknown?: string };

/** Writes the judgement on one axis of the record on the page. */
export async function write(
  page: Page,
  hand: Hand,
  axis: "attribution" | "wording" | "veracity",
  { rating, sentence, rationale, unknown }: Said,
): Promise<void> {
  const form = page.locator(`#${axis}-form`);
  await hand.choose(form.getByLabel("Rating"), rating);
  await hand.write(form.getByLabel("Sentence, in English"), sentence);
  await hand.write(form.getByLabel("Rationale, in English"), rationale);
  if (unknown !== undefined) await hand.write(form.getByLabel("Unknown 1, in English"), unknown);
  await hand.press(form.getByRole("button", { name: "Save" }));
}

/** Judges the attribution of the quote on the page, with what the guards ask for such a verdict. */
export async function judge(page: Page, hand: Hand, sentence: string): Promise<void> {
  await write(page, hand, "attribution", {
    ...{ rating: "unverifiable", sentence, unknown: "Whether a recording exists." },
    rationale: "One article prints the words; no recording was found.",
  });
  const search = page.locator("#search-form");
  await hand.press(search.locator("summary"));
  await hand.write(search.getByLabel("What was sought, in English"), "A recording of the meeting");
  await hand.write(search.getByLabel("Where it was searched, in English"), "The archive of the port");
  await hand.write(search.getByLabel("Query, as typed"), "porto terza banchina ottobre");
  await hand.press(search.getByRole("button", { name: "Save" }));
  await expect(page.locator("#sea li")).toContainText("A recording of the meeting");
}

/** Chooses the source that the next step is about. */
export async function chooseSource(page: Page, hand: Hand, title: string): Promise<void> {
  await hand.write(page.locator("main").getByRole("searchbox"), title);
  await page.keyboard.press("Enter");
  await hand.press(page.locator("main .rows").getByRole("link", { name: title }).first());
}

/** Brings a passage of a source, the article unless told otherwise, as evidence for the judgement on the page. */
export async function bringEvidence(
  page: Page,
  hand: Hand,
  words: string,
  source = "Ravenna",
): Promise<void> {
  await hand.press(page.locator("#evi").getByRole("link", { name: "Add" }));
  await chooseSource(page, hand, source);
  await hand.write(page.getByLabel("Passage", { exact: true }), words);
  await hand.press(page.getByRole("button", { name: "Add the evidence" }));
  await expect(page.locator("#evi li")).toContainText(words);
}

/** Submits the record on the page, and says where its proposal is. */
export async function submit(page: Page, hand: Hand): Promise<string> {
  await hand.press(page.getByRole("button", { name: "Submit" }));
  await expect(page).toHaveURL(/\/desk\/proposals\/[0-9a-z]{8}/);
  return new URL(page.url()).pathname;
}

/** A second member opens every piece of evidence and approves exactly this text. */
export async function approve(page: Page, hand: Hand, proposal: string, given = "1 of 1"): Promise<void> {
  await page.goto(proposal);
  const unopened = page.getByRole("button", { name: "Open", exact: true });
  for (let left = await unopened.count(); left > 0; left -= 1) {
    await hand.press(unopened.first());
    await expect(page.locator("#marked").first()).toBeVisible();
    await hand.press(page.getByRole("link", { name: "Back to the proposal" }));
    await expect(unopened).toHaveCount(left - 1);
  }
  await hand.press(page.getByRole("button", { name: "Approve this text" }));
  await expect(page.getByText(`Approvals: ${given}`)).toBeVisible();
}

/** An editor seals the edition. */
export async function publish(
  page: Page,
  hand: Hand,
  proposal: string,
  edition: number,
  note = "",
): Promise<void> {
  await page.goto(proposal);
  await hand.press(page.getByRole("link", { name: "Check and publish" }));
  if (note !== "") await hand.write(page.getByLabel("Public note, in English"), note);
  await hand.press(page.getByRole("button", { name: `Publish edition ${edition}` }));
  await expect(page.locator("main .head h1")).toHaveText(`Edition ${edition} is public`);
}
