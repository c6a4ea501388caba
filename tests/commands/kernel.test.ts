import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { defineCommand } from "@/commands/_kernel/define-command";
import { addCapture } from "@/commands/add-capture";
import { addPublisherFact } from "@/commands/add-publisher-fact";
import { createClaim } from "@/commands/create-claim";
import { createPublisher } from "@/commands/create-publisher";
import { createSource } from "@/commands/create-source";
import { createSpeaker } from "@/commands/create-speaker";
import { logContact } from "@/commands/log-contact";
import { writeReview } from "@/commands/write-review";
import { captures } from "@/db/schema/source";
import type { Member } from "@/domain/access/actor";
import { ok } from "@/domain/refusal";
import { id, memberOf, now, type TestDatabase, testDatabase } from "../database";
import { at, done, everything, rulesOf, source } from "./case";

let held: TestDatabase;
let editor: Member;
beforeAll(async () => {
  held = await testDatabase();
  editor = await memberOf(held.db, "editor");
});
afterAll(() => held.close());

/** Random bytes in the order given, the last ones for ever. */
const bytes = (...seeds: number[]) => {
  let next = 0;
  return () => new Uint8Array(8).fill(seeds[Math.min(next++, seeds.length - 1)] ?? 0);
};

test("an id that is taken is tried again with another, and after three times it is a fault that leaves nothing", async () => {
  const make = (random: () => Uint8Array) => createPublisher.execute(editor, { name: "P" }, { now, random });
  const first = done(await make(bytes(1)));
  const second = done(await make(bytes(1, 2)));
  expect(second.publisher).not.toBe(first.publisher);
  const before = await everything(held);
  done(await make(bytes(3)));
  const after = await everything(held);
  expect(after).not.toBe(before);
  await expect(make(bytes(1, 2, 1))).rejects.toThrow();
  expect(await everything(held)).toBe(after);
});

test("an id that a row has which is kept for good is tried again too", async () => {
  const { source: of } = await source(editor, "A paper");
  const taken = (random: () => Uint8Array) =>
    addCapture.execute(editor, { source: of, text: "Later words.", method: "paste" }, { now, random });
  const first = done(await taken(bytes(11)));
  expect(done(await taken(bytes(11, 12))).capture).not.toBe(first.capture);
});

test("what takes long is begun for who may ask for it, and not again for a form that was sent before", async () => {
  let begun = 0;
  const slow = defineCommand({
    name: "publisher.create",
    input: z.strictObject({ name: z.string() }),
    prepare: async ({ name }) => ok(`${name} ${++begun}`),
    subject: async () => ({}),
    policy: (actor) => (actor.role === "editor" ? null : { kind: "forbidden", rule: "role" }),
    run: async (_, { prepared }) => ok({ value: prepared, log: { subject: id(), body: {} } }),
  });
  const auditor = await memberOf(held.db, "auditor");
  expect(rulesOf(await slow.execute(auditor, { name: "P" }, at))).toEqual(["role"]);
  expect(begun).toBe(0);
  const sent = () => slow.execute(editor, { name: "P" }, { ...at, key });
  const key = crypto.randomUUID();
  expect([done(await sent()), done(await sent()), begun]).toEqual(["P 1", "P 1", 1]);
});

test("a reference to nothing is a refusal, and nothing is half written", async () => {
  const { publisher } = done(await createPublisher.execute(editor, { name: "P" }, at));
  const before = await everything(held);
  const fact = { publisher, sentence: { en: "Owned by nobody." }, source: id() };
  expect(rulesOf(await addPublisherFact.execute(editor, fact, at))).toEqual(["unknown"]);
  const speaker = {
    kind: "person",
    names: [{ lang: "en", script: "Latn", text: "N", kind: "native" }],
    facts: [{ sentence: { en: "A fact." }, source: id() }],
  };
  expect(rulesOf(await createSpeaker.execute(editor, speaker, at))).toEqual(["unknown"]);
  expect(await everything(held)).toBe(before);
});

const claim = { text: { en: "A claim." }, lang: "en" };
const veracity = { axis: "veracity", claim: id() };
const contact = { review: id(), party: "P", channel: "post" };
const name = { lang: "en", script: "Latn", text: "N", kind: "native" };

test.each([
  [createClaim, null, "", "wrong_type"],
  [createClaim, [], "", "wrong_type"],
  [createClaim, { ...claim, role: "admin" }, "role", "unrecognized_keys"],
  [
    createClaim,
    JSON.parse('{"text":{"en":"A"},"lang":"en","__proto__":{"x":1}}'),
    "__proto__",
    "unrecognized_keys",
  ],
  [createClaim, { ...claim, text: { en: "x".repeat(501) } }, "text.en", "too_long"],
  [createClaim, { ...claim, text: {} }, "text", "empty"],
  [createClaim, { ...claim, text: { en: "a\u202eb" } }, "text.en", "direction_control"],
  [createClaim, { ...claim, text: { en: "a\u200bb" } }, "text.en", "invisible_character"],
  [createClaim, { ...claim, text: { en: "a\ud800b" } }, "text.en", "lone_surrogate"],
  [createClaim, { ...claim, text: { en: "a\u0000b" } }, "text.en", "control_character"],
  [createClaim, { ...claim, lang: "Italian" }, "lang", "language_unknown"],
  [createClaim, { ...claim, asOf: "0000-13-45" }, "asOf", "date_impossible"],
  [createClaim, { ...claim, asOf: "2023-02-30" }, "asOf", "date_impossible"],
  [createClaim, { ...claim, asOf: "'; DROP TABLE claim; --" }, "asOf", "date_malformed"],
  [createClaim, { ...claim, speakers: ["7k3m9xq"] }, "speakers.0", "id_malformed"],
  [createClaim, { ...claim, speakers: ["00000001"] }, "speakers.0", "id_typo"],
  [createClaim, { ...claim, kind: "rumour" }, "kind", "not_in_list"],
  [createSpeaker, { kind: "person", names: [] }, "names", "empty"],
  [
    createSpeaker,
    { kind: "person", names: [{ ...name, script: "latin" }] },
    "names.0.script",
    "script_unknown",
  ],
  [writeReview, { ...veracity, sentence: { en: "x".repeat(221) } }, "sentence.en", "too_long"],
  [writeReview, { ...veracity, axis: "beauty" }, "axis", "invalid_union"],
  [logContact, { ...contact, askedAt: "2023-02-30" }, "askedAt", "date_impossible"],
  [createPublisher, { name: 7 }, "name", "wrong_type"],
  [createPublisher, { name: "P", url: "javascript:alert(1)" }, "url", "url_not_http"],
  [createPublisher, { name: "P", country: "Italy" }, "country", "country_malformed"],
])("%# a bad field is named with its reason, and nothing is written", async (command, input, field, rule) => {
  const before = await everything(held);
  expect(await command.execute(editor, input, at)).toMatchObject({
    ok: false,
    refusals: [{ kind: "invalid", field, rule }],
  });
  expect(await everything(held)).toBe(before);
});

test("a text of over a million bytes is refused with the limit named", async () => {
  const source = { kind: "news", tier: "secondary", title: "T", lang: "it" };
  const capture = { text: "è".repeat(500_001), method: "paste" };
  expect(await createSource.execute(editor, { ...source, capture }, at)).toMatchObject({
    ok: false,
    refusals: [
      {
        rule: "too_long",
        field: "capture.text",
        params: { limit: 1_000_000, length: 1_000_002, unit: "bytes" },
      },
    ],
  });
});

test("a captured text is stored exactly as given, whatever is in it", async () => {
  const text = " “a\u202e<b>'; --\u200b\r\n\tÅ Å 😀 ‮  ";
  const source = {
    kind: "news",
    tier: "secondary",
    title: "T",
    lang: "it",
    capture: { text, method: "paste" },
  };
  const { capture } = done(await createSource.execute(editor, source, at));
  const [row] = await held.db.reader
    .select()
    .from(captures)
    .where(eq(captures.id, capture ?? ""));
  expect(row?.text).toBe(text);
});
