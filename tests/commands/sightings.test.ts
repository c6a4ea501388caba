import { afterAll, beforeAll, expect, test } from "vitest";
import { addCapture } from "@/commands/add-capture";
import { attachPrinting } from "@/commands/attach-printing";
import { confirmSighting, confirmUnchanged } from "@/commands/confirm-sighting";
import { quoteBody } from "@/db/bodies/quote";
import type { Member } from "@/domain/access/actor";
import { quoteEditor } from "@/queries/desk/quote-editor";
import { sourceEditor } from "@/queries/desk/source-editor";
import { memberOf, type TestDatabase, testDatabase } from "../database";
import { at, done, everything, printing, quoteCase, rulesOf, TEXT } from "./case";
import { merged } from "./merge-case";

let held: TestDatabase;
let author: Member;
beforeAll(async () => {
  held = await testDatabase();
  author = await memberOf(held.db, "reviewer");
});
afterAll(() => held.close());

const EDITED = TEXT.replace("molto forti", "abbastanza forti");
const NOW = "Abbiamo legami abbastanza forti";

/** A quote whose first source has a newer copy with this text. */
async function copiedAgain(text: string) {
  const made = await quoteCase(author);
  const { source, capture: older } = made.sources[0];
  const { capture } = done(await addCapture.execute(author, { source, text, method: "paste" }, at));
  return { ...made, source, older, capture, attestation: made.printings[0] };
}

const here = (
  { attestation, capture }: { attestation: string; capture: string },
  exact: string,
  text: string,
) => ({
  ...{ attestation, capture, found: "here" },
  ...{ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length },
});

const seenIn = async (quote: string) =>
  (await quoteBody(held.db.reader, quote))?.attestations.map((one) =>
    one.seenAgain?.map(({ result, exact }) => [result, exact]),
  );

test("an edit is proposed, kept once a person confirms it, and the printing and its copy stay as they are", async () => {
  const made = await copiedAgain(EDITED);
  const before = await quoteBody(held.db.reader, made.quote);
  const looked = (await sourceEditor(author, made.source))?.shown?.lookedFor.rows;
  expect(looked).toMatchObject([{ found: { kind: "edited", place: { exact: NOW } }, confirmed: null }]);
  expect(await seenIn(made.quote)).toEqual([undefined, undefined]);
  expect(done(await confirmSighting.execute(author, here(made, NOW, EDITED), at))).toMatchObject({
    result: "edited",
  });
  expect(await seenIn(made.quote)).toEqual([[["edited", NOW]], undefined]);
  const after = await quoteBody(held.db.reader, made.quote);
  const bare = after?.attestations.map(({ seenAgain: _, ...rest }) => rest);
  expect(bare).toEqual(before?.attestations);
  const { rows } = await held.db.readerClient.execute(
    "SELECT action, subject FROM log_entry ORDER BY seq DESC LIMIT 1",
  );
  expect(rows).toEqual([{ action: "sighting.confirm", subject: made.attestation }]);
});

test("the new words can be attached as a further printing of the same source", async () => {
  const made = await copiedAgain(EDITED);
  done(await confirmSighting.execute(author, here(made, NOW, EDITED), at));
  done(await attachPrinting.execute(author, printing(made.quote, made.capture, NOW, EDITED), at));
  const body = await quoteBody(held.db.reader, made.quote);
  expect(body?.attestations.map((one) => [one.siglum, one.source === made.source])).toEqual([
    ["A", true],
    ["B", false],
    ["C", true],
  ]);
});

test("unchanged ones are confirmed together, once", async () => {
  const made = await copiedAgain(`Aggiornato. ${TEXT}`);
  const { source, capture } = made;
  done(await confirmUnchanged.execute(author, { source, capture }, at));
  expect(await seenIn(made.quote)).toEqual([[["moved", undefined]], undefined]);
  const before = await everything(held);
  expect(rulesOf(await confirmUnchanged.execute(author, { source, capture }, at))).toEqual([
    "none-unchanged",
  ]);
  expect(await everything(held)).toBe(before);
});

test("an edited one is not confirmed along with the unchanged ones", async () => {
  const { source, capture } = await copiedAgain(EDITED);
  expect(rulesOf(await confirmUnchanged.execute(author, { source, capture }, at))).toEqual([
    "none-unchanged",
  ]);
});

test("of two confirmations about one copy the later one stands, and the earlier one is kept", async () => {
  const made = await copiedAgain(EDITED);
  done(await confirmSighting.execute(author, { ...about(made), found: "gone" }, at));
  done(await confirmSighting.execute(author, here(made, NOW, EDITED), at));
  expect(await seenIn(made.quote)).toEqual([[["edited", NOW]], undefined]);
  const { rows } = await held.db.readerClient.execute({
    sql: "SELECT result, proposed_by FROM sighting WHERE attestation = ? ORDER BY confirmed_at",
    args: [made.attestation],
  });
  expect(rows).toEqual([
    { result: "gone", proposed_by: "person" },
    { result: "edited", proposed_by: "software" },
  ]);
});

test.each([
  ["stays", 0],
  ["is absorbed", 1],
] as const)(
  "copies of two sources that were merged are looked through together where the copied one %s",
  async (_, n) => {
    const made = await quoteCase(author);
    const copied = made.sources[n].source;
    const added = await addCapture.execute(author, { source: copied, text: EDITED, method: "paste" }, at);
    const { capture } = done(added);
    const [surviving, absorbed] = [made.sources[0].source, made.sources[1].source];
    done(await merged(held, await memberOf(held.db, "editor"), "source", { surviving, absorbed }));
    const hints = async () => (await quoteEditor(author, made.quote))?.printings.map((one) => one.unseen);
    expect(await hints()).toEqual([capture, capture]);
    const rows = (await sourceEditor(author, surviving))?.shown?.lookedFor.rows;
    expect(rows?.map((one) => [one.id, one.found.kind])).toEqual(
      made.printings.toSorted().map((id) => [id, "edited"]),
    );
    for (const attestation of made.printings) {
      done(await confirmSighting.execute(author, here({ attestation, capture }, NOW, EDITED), at));
    }
    expect(await seenIn(made.quote)).toEqual([[["edited", NOW]], [["edited", NOW]]]);
    expect(await hints()).toEqual([undefined, undefined]);
  },
);

const about = ({ attestation, capture }: { attestation: string; capture: string }) => ({
  attestation,
  capture,
});

test("what is not so is refused, and nothing is kept", async () => {
  const made = await copiedAgain(`Aggiornato. ${TEXT}`);
  const other = await copiedAgain(EDITED);
  const before = await everything(held);
  const refused = async (input: object) => rulesOf(await confirmSighting.execute(author, input, at));
  const sound = here(made, "Abbiamo legami molto forti", `Aggiornato. ${TEXT}`);
  expect(await refused({ ...about(made), found: "gone" })).toEqual(["words-still-there"]);
  expect(await refused({ ...sound, start: 4000, end: 4010 })).toEqual(["range-outside-text"]);
  expect(await refused({ ...sound, capture: made.older })).toEqual(["unknown"]);
  expect(await refused({ ...sound, capture: other.capture })).toEqual(["unknown"]);
  expect(await everything(held)).toBe(before);
});
