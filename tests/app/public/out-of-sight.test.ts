import { afterAll, beforeAll, expect, test } from "vitest";
import { addDerivation } from "@/commands/add-derivation";
import { attachPrinting } from "@/commands/attach-printing";
import { confirmSuspension, liftSuspension } from "@/commands/settle-suspension";
import { submitProposal } from "@/commands/submit-proposal";
import { suspendEdition } from "@/commands/suspend-edition";
import { at, done, printing, rulesOf, source } from "@/tests/commands/case";
import { phrasedCase } from "@/tests/commands/every/world";
import { type TestDatabase, testDatabase } from "@/tests/database";
import { publish, publishedCase, type Staff, staffOf } from "@/tests/queries/public/published";
import { answerAt, pageAt } from "./ask";

let held: TestDatabase;
let staff: Staff;
beforeAll(async () => {
  held = await testDatabase();
  staff = await staffOf(held);
});
afterAll(() => held.close());

type Made = Awaited<ReturnType<typeof publishedCase>>;

const OWN = ["", ".json", "/cite", "/compare", "/compare.csv", "/e/1", "/e/1/compare"];
const ADDED = "Il faro di Lozarno resta spento";
const IN_QUOTE = "Abbiamo legami molto forti";

/** Whatever else may speak of a quote: lists, the words looked for, its people, its papers, a claim made in it. */
const othersOf = ({ speaker, sources, claim }: Made): string[] => [
  ...["/", "/corrections", `/claims/${claim}`, `/speakers/${speaker}`],
  ...sources.map((one) => `/sources/${one.source}`),
  ...[ADDED, IN_QUOTE].flatMap((words) => {
    const asked = encodeURIComponent(words);
    return [`/search?q=${asked}`, `/check?q=${asked}`];
  }),
];

/** A reviewer attaches a printing, records that it came of another one, and divides the quote into phrases. */
async function changedAtTheDesk(made: Made) {
  const text = `“${ADDED}”, ha detto Li.`;
  const { capture } = await source(staff.author, "Editore tre", text);
  const words = printing(made.quote, capture, ADDED, text);
  const { attestation } = done(await attachPrinting.execute(staff.author, words, at));
  const step = { quote: made.quote, from: made.printings[0], to: attestation, kind: "quotes" };
  const ground = { basis: "judgement", confidence: "inferred" };
  done(await addDerivation.execute(staff.author, { ...step, ...ground }, at));
  await phrasedCase(held, staff.author, made);
}

/** What each address says, its words without what was asked for. */
const saidAt = async (addresses: readonly string[]): Promise<Record<string, string>> =>
  Object.fromEntries(await Promise.all(addresses.map(async (one) => [one, await pageAt(one)] as const)));

test("of a quote out of sight the desk may change all; nobody sees it, published or not, until it is shown again", async () => {
  const made = await publishedCase(staff);
  const { quote } = made;
  done(await suspendEdition.execute(staff.editor, { record: quote, reason: "A minor is named." }, at));
  done(await confirmSuspension.execute(staff.readers[0], { record: quote }, at));
  const own = OWN.map((end) => `/q/${quote}${end}`);
  const others = othersOf(made);
  const before = await saidAt([...own, ...others]);
  await changedAtTheDesk(made);
  expect(await saidAt([...own, ...others])).toEqual(before);

  await publish(staff, quote, {
    change: "correction",
    note: { en: "A printing more.", it: "Una stampa in più." },
  });
  for (const path of [...own, `/q/${quote}/e/2`, `/q/${quote}/e/2/compare`])
    expect([path, (await answerAt(path))[0]]).toEqual([path, 403]);
  for (const path of [...own, ...others]) {
    const asked = path.startsWith("/search") || path.startsWith("/check");
    const page = await pageAt(path);
    if (!asked) expect([path, page.includes(ADDED)]).toEqual([path, false]);
    expect([path, page.includes(`/q/${quote}#`)]).toEqual([path, false]);
  }

  done(await liftSuspension.execute(staff.editor, { record: quote }, at));
  expect(await pageAt(`/q/${quote}`)).toContain(ADDED);
  expect(await pageAt(`/check?q=${encodeURIComponent(ADDED)}`)).toContain(`/q/${quote}#w-C`);
});

test("of a quote that was taken back the desk may change all, which is never submitted and changes nothing that is public", async () => {
  const made = await publishedCase(staff);
  const { quote } = made;
  await publish(staff, quote, { change: "retraction", note: { en: "Nobody said it.", it: "Nessuno." } });
  const addresses = [...OWN.map((end) => `/q/${quote}${end}`), `/q/${quote}/history`, ...othersOf(made)];
  const before = await saidAt(addresses);
  await changedAtTheDesk(made);
  expect(await saidAt(addresses)).toEqual(before);
  const again = await submitProposal.execute(staff.author, { record: quote }, at);
  expect(rulesOf(again)).toEqual(["retracted-already"]);
});
