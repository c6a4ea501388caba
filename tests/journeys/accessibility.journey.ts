import type { Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { ARTICLE, bringEvidence, judge, publicPath, read, sendAll, signIn, submit } from "./desk-path";
import { byForms } from "./hand";
import { expect, test } from "./journey";

/** Looks at the page that is open; goes on after a fault, so that all of them are told at once. */
const look = async (page: Page) => expect.soft(await violationsOn(page), page.url()).toEqual([]);

async function lookAt(page: Page, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await page.goto(address);
    await look(page);
  }
}

/** The address of the first link on the page that leads to such a record. */
const linkTo = async (page: Page, start: string): Promise<string> =>
  (await page
    .locator(`main a[href^="${start}"]:not([href*="#"], [href$="new"])`)
    .first()
    .getAttribute("href")) ?? "";

test("no public page breaks a rule of accessibility, in light or in dark", async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto("/search?q=Superano");
  const quote = await linkTo(page, "/q/");
  await page.goto(quote);
  const [claim, speaker, source] = [
    await linkTo(page, "/claims/"),
    await linkTo(page, "/speakers/"),
    await linkTo(page, "/sources/"),
  ];
  await lookAt(page, [
    ...["/", "/?lang=it", "/search?q=forti", "/search?q=zzzzzz", "/nowhere", "/sign-in"],
    ...[quote, `${quote}?lang=it`, `${quote}/cite`, `${quote}/history`, `${quote}/e/1`],
    ...[claim, `${claim}/history`, `${claim}/e/1`, speaker, source],
    ...["/corrections", "/method", "/about", "/licence", "/log"],
  ]);
});

test("no page of the desk breaks a rule of accessibility, in light or in dark", async ({ page }) => {
  test.setTimeout(240_000);
  const hand = byForms();
  await signIn(page, hand, "reviewer");
  await look(page);
  await read(page, ARTICLE);
  await look(page);
  await page.getByRole("button", { name: "Freeze the text" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Confirm");
  await look(page);
  await sendAll(page);
  await page
    .getByRole("link", { name: /Ne riparleremo/ })
    .first()
    .click();
  await expect(page.locator("#said")).toBeVisible();
  await judge(page, hand, "The article alone gives these words.");
  await bringEvidence(page, hand, "Ne riparleremo in consiglio comunale");
  await look(page);
  const quote = new URL(page.url()).pathname;
  const printing = await linkTo(page, `${quote}/printings/`);
  const proposal = await submit(page, hand);
  await signIn(page, hand, "editor");
  await lookAt(page, [
    ...[proposal, `${proposal}/publish`, `${quote}/speakers`, `${quote}/occasion`],
    ...[printing, `${quote}/printings/new`, `${quote}/evidence/new`],
    ...["review", "unassigned", "corrections", "published"].map((view) => `/desk?view=${view}`),
    ...["/desk/articles", "/desk/articles/new", "/desk/q", "/desk/q/new", "/desk/claims"],
    ...["/desk/claims/new", "/desk/sources", "/desk/sources/new", "/desk/sources/publishers/new"],
    ...["/desk/speakers", "/desk/speakers/new", "/desk/occasions/new"],
    ...["/desk/keys", "/desk/me", "/desk/admin/log", "/desk/prove", "/desk/search?q=Putin"],
  ]);
  await page.goto(proposal);
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await look(page);
  for (const list of ["/desk/claims", "/desk/sources", "/desk/speakers"]) {
    await page.goto(list);
    const record = await linkTo(page, `${list}/`);
    const parts = ["correct", "evidence/new", "links/new", "occurrences/new", "speakers"];
    await lookAt(page, [
      record,
      ...(list === "/desk/claims" ? parts.map((part) => `${record}/${part}`) : []),
    ]);
  }
  await signIn(page, hand, "admin");
  await lookAt(page, ["/desk/admin/members", "/desk/admin/invitations"]);
});

/** Opens every fold of the page. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll("main details")) fold.setAttribute("open", "");
  });

const ARABIC = [
  "رئيسة البلدية تلتقي مدير الميناء",
  "التقت رئيسة البلدية سلمى الحداد يوم الاثنين مدير الميناء كريم العطار.",
  "وقالت سلمى الحداد: «لم يعمل الميناء يوما كما يعمل هذا العام».",
  "ارتفعت حركة الميناء بنسبة 12 في المئة خلال عام واحد، أكثر من ميناء الساحل.",
].join("\n\n");
const CHINESE = [
  "临江市市长会见港口负责人",
  "周文礼说：“今年港口从来没有这么忙过。”",
  "2022年的集装箱为21万个，减少了9%。",
].join("\n\n");
const SILENT = "The harbour in winter\n\nThe boats lay still along the quay.";

test("no fold of an article's two pages breaks a rule of accessibility, in light or in dark", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signIn(page, byForms(), "reviewer");
  for (const text of [`${ARTICLE}\nTraduzione: Carla Verdi`, ARABIC, CHINESE, SILENT]) {
    await read(page, text);
    await unfold(page);
    await look(page);
    await page.getByRole("button", { name: "Freeze the text" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Confirm");
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await unfold(page);
      await look(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  }
});

/** Saves the sentence of the attribution on the page. */
async function saveSentence(page: Page, sentence: string): Promise<void> {
  const form = page.locator("#attribution-form");
  await form.getByLabel("Sentence, in English").fill(sentence);
  await form.getByRole("button", { name: "Save" }).click();
}

test("no form in the middle of its way breaks a rule of accessibility, in light or in dark", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const quote = `/desk${await publicPath(page, "transcend this model of state relations")}`;
  await signIn(page, byForms(), "reviewer");
  await page.goto(`${quote}/evidence/new`);
  const chosen = await linkTo(page, `${quote}/evidence/new?source=`);
  await lookAt(page, [chosen, `${chosen}&start=0&end=24`]);

  await page.goto(quote);
  const other = await page.context().newPage();
  await other.goto(quote);
  await saveSentence(other, "What the first of two wrote.");
  await expect(other.getByText("Saved.")).toBeVisible();
  await other.close();
  await saveSentence(page, "What the second of two wrote.");
  await expect(page.locator("#attribution-form .versions")).toBeVisible();
  await look(page);

  await signIn(page, byForms(), "admin");
  await page.goto("/desk/admin/members");
  await page.getByLabel("E-mail").fill("looked-at@demo.example");
  await page.getByLabel("Role", { exact: true }).selectOption("contributor");
  await page.getByRole("button", { name: "Make the invitation" }).click();
  await expect(page.getByRole("heading", { name: "The invitation is made" })).toBeVisible();
  await look(page);
  await lookAt(page, [(await page.locator(".once").textContent()) ?? "", "/invitation"]);
});

test("no page of the desk in Italian breaks a rule of accessibility, in light or in dark", async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const quote = `/desk${await publicPath(page, "transcend this model of state relations")}`;
  await signIn(page, byForms(), "editor");
  await page.context().addCookies([{ name: "attesto.lang", value: "it", url: `${baseURL}/desk` }]);
  await page.goto("/desk?view=published");
  await expect(page.locator("html")).toHaveAttribute("lang", "it");
  await look(page);
  await page.goto("/desk/claims");
  const claim = await linkTo(page, "/desk/claims/");
  await lookAt(page, [claim, quote, `${quote}/correct`, `${quote}/printings/new`]);
  await lookAt(page, ["/desk/articles/new", "/desk/sources/new", "/desk/me", "/desk/keys"]);
});
