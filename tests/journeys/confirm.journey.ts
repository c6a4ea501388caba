import type { Page } from "@playwright/test";
import { signIn } from "./desk-path";
import { byForms, byKeys, type Hand } from "./hand";
import { expect, test } from "./journey";

const ARTICLE = [
  "Monfalcone, il cantiere e la darsena",
  "La sindaca Lidia Brandi ha incontrato martedì il direttore del cantiere Piero Zanin.",
  "“La darsena è piena da marzo. Nessuno ha scavato il fondo”, ha detto Lidia Brandi.",
  "“Il cantiere assume”, ha risposto Piero Zanin. “E assumerà ancora”, ha aggiunto Piero Zanin.",
  "Le commesse sono salite del 14 per cento in un anno, più che a Trieste.",
].join("\n\n");
const WORTH = "Le commesse sono salite del 14 per cento in un anno, più che a Trieste.";
const CLAIM = "Orders at the yard rose by 14 per cent in a year.";

const CHINESE = [
  "临江市市长会见港口负责人",
  "临江市市长周文礼星期一会见了港口公司总经理沈若兰。",
  "周文礼说：“今年港口从来没有这么忙过。”",
  "2022年的集装箱为21万个，减少了9%。",
].join("\n\n");
const CHINESE_WORTH = "2022年的集装箱为21万个，减少了9%。";

/** Takes an article in, up to its confirm page. */
async function takeIn(page: Page, hand: Hand, text: string, said?: { lang: string; title: string }) {
  await page.goto("/desk/articles/new");
  await hand.write(page.getByLabel("Article text"), text);
  await hand.press(page.getByRole("button", { name: "Read the text" }));
  await expect(page.getByRole("heading", { name: "Source", exact: true })).toBeVisible();
  if (said) {
    await hand.rewrite(page.getByLabel("Language", { exact: true }), said.lang);
    await hand.rewrite(page.getByLabel("Title", { exact: true }), said.title);
  }
  await hand.press(page.getByRole("button", { name: "Freeze the text" }));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Confirm");
}

/** The sentences worth checking are opened and read, and a claim is begun from one of them. */
async function beginClaim(page: Page, hand: Hand, sentence: string, reason: string): Promise<void> {
  await hand.press(page.locator("summary", { hasText: "worth checking" }));
  const item = page.locator(".worth li").filter({ hasText: sentence });
  await expect(item).toBeVisible();
  await expect(item).toContainText(reason);
  await hand.press(item.getByRole("link", { name: "Begin a claim" }));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("New claim");
  await expect(page.locator("blockquote.from")).toContainText(sentence);
}

/** The claim on the page says where it is made, leads back there, and the article leads to it. */
async function leadsBack(page: Page, hand: Hand, sentence: string, claim: string): Promise<void> {
  await expect(page.locator("#oc li")).toContainText(sentence);
  await hand.press(page.locator("#oc").getByRole("link", { name: "Article" }));
  await expect(page).toHaveURL(/\/desk\/articles\/[0-9a-z]{8}#l\d+$/);
  await expect(page.locator("#frozen .p:target")).toContainText(sentence);
  await hand.press(page.locator("summary", { hasText: "worth checking" }));
  await expect(page.locator(".worth li").filter({ hasText: sentence })).toContainText(`As a claim:${claim}`);
}

const decided = (page: Page, said: string) => expect(page.locator(".rail [role=status]")).toContainText(said);

test("a claim is begun from a sentence worth checking, and leads back to it, by the keyboard alone", async ({
  page,
}) => {
  const hand = byKeys(page);
  await signIn(page, hand, "reviewer");
  await takeIn(page, hand, ARTICLE);
  await beginClaim(page, hand, WORTH, "an amount with its unit");
  await expect(page.getByLabel("Claim, in Italian")).toHaveValue(WORTH);
  await hand.write(page.getByLabel("Claim, in English"), CLAIM);
  await hand.press(page.getByRole("button", { name: "Make the claim" }));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(CLAIM);
  await leadsBack(page, hand, WORTH, CLAIM);
});

test("an article so long that a thread of its own reads it is taken in", async ({ page }) => {
  const hand = byForms();
  await signIn(page, hand, "reviewer");
  await takeIn(page, hand, `${ARTICLE}\n\n`.repeat(40));
  await expect(page.locator("#frozen")).toContainText(WORTH);
});

test("passages are accepted together, cut, joined and undone by the keyboard alone", async ({ page }) => {
  const hand = byKeys(page);
  const said = page.locator("#passage blockquote");
  await signIn(page, hand, "reviewer");
  await takeIn(page, hand, ARTICLE);
  await decided(page, "0 of 3 decided");
  await hand.choose(page.getByLabel("From which confidence on"), "85");
  await hand.press(page.getByRole("button", { name: "Accept together" }));
  await decided(page, "3 of 3 decided");
  await page.keyboard.press("u");
  await decided(page, "0 of 3 decided");
  await expect(said).toHaveText("La darsena è piena da marzo. Nessuno ha scavato il fondo");
  await hand.press(page.locator("summary", { hasText: "Cut in two" }));
  await hand.write(page.getByLabel("The second begins with the words"), "Nessuno");
  await hand.press(page.getByRole("button", { name: "Cut", exact: true }));
  await decided(page, "0 of 4 decided");
  await expect(said).toHaveText("La darsena è piena da marzo.");
  await page.keyboard.press("j");
  await expect(said).toHaveText("Nessuno ha scavato il fondo");
  await page.keyboard.press("k");
  await expect(said).toHaveText("La darsena è piena da marzo.");
  await hand.press(page.locator("summary", { hasText: "Join with the next" }));
  await hand.press(page.getByRole("button", { name: "Join with the next" }));
  await decided(page, "1 of 4 decided");
  await expect(said).toHaveText("La darsena è piena da marzo. Nessuno ha scavato il fondo");
  await page.keyboard.press("u");
  await expect(said).toHaveText("La darsena è piena da marzo.");
  await decided(page, "0 of 4 decided");
  await page.keyboard.press("u");
  await expect(said).toHaveText("La darsena è piena da marzo. Nessuno ha scavato il fondo");
  await decided(page, "1 of 4 decided");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a claim is begun from a sentence in Chinese, in its own words, and leads back to it", async ({
    page,
  }) => {
    const hand = byForms();
    await signIn(page, hand, "reviewer");
    await takeIn(page, hand, CHINESE);
    await beginClaim(page, hand, CHINESE_WORTH, "an amount with its unit");
    await expect(page.getByLabel("Claim, in Chinese")).toHaveValue(CHINESE_WORTH);
    await expect(page.getByLabel("Claim, in Chinese")).toHaveAttribute("lang", "zh");
    await expect(page.getByLabel("Language it is made in")).toHaveValue("zh");
    await hand.press(page.getByRole("button", { name: "Make the claim" }));
    await expect(page.getByRole("heading", { level: 1 })).toContainText(CHINESE_WORTH);
    await leadsBack(page, hand, CHINESE_WORTH, CHINESE_WORTH);
  });

  test("a text of one word, of nothing seen, or of another language than is said, has a page that fits it", async ({
    page,
  }) => {
    const hand = byForms();
    const found = page.locator(".card h2");
    await signIn(page, hand, "reviewer");
    for (const text of ["Parola", "\u202e\u200b "]) {
      await takeIn(page, hand, text, { lang: "it", title: "Senza citazioni" });
      await expect(found).toHaveText("No passage was found.");
      await expect(page.getByText("There are no rules for")).toHaveCount(0);
      await expect(page.getByLabel("Its words, to the letter")).toBeVisible();
    }
    await hand.write(page.getByLabel("Its words, to the letter"), "\u200b");
    await hand.press(page.getByRole("button", { name: "Add", exact: true }));
    await expect(found).toHaveText("Passage 1");
    await takeIn(page, hand, "Hamnen i vinter\n\nIngen kom ner för trappan.", {
      lang: "sv",
      title: "Hamnen",
    });
    await expect(page.getByText("There are no rules for Swedish yet")).toBeVisible();
    await takeIn(page, hand, CHINESE, { lang: "it", title: "Un altro titolo" });
    await expect(found).toHaveText("Passage 1");
    await expect(page.locator("#passage blockquote")).toHaveText("今年港口从来没有这么忙过。");
  });

  test("a text whose language nobody can tell is asked for it", async ({ page }) => {
    const hand = byForms();
    await signIn(page, hand, "reviewer");
    await page.goto("/desk/articles/new");
    await hand.write(page.getByLabel("Article text"), "Parola");
    await hand.press(page.getByRole("button", { name: "Read the text" }));
    await hand.write(page.getByLabel("Title", { exact: true }), "Una parola");
    await hand.press(page.getByRole("button", { name: "Freeze the text" }));
    await expect(page.getByRole("alert")).toContainText("Language");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  });
});
