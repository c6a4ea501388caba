import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addCapture } from "@/commands/add-capture";
import { assignRecord } from "@/commands/assign-record";
import { editPrinting } from "@/commands/edit-printing";
import { withdrawPrinting } from "@/commands/withdraw-printing";
import { withdrawRecord } from "@/commands/withdraw-record";
import type { Member } from "@/domain/access/actor";
import { placesAsked } from "@/domain/attestation/places-asked";
import { silentChanges } from "@/domain/collation/analysis/silent";
import { ROLES, type Role } from "@/domain/vocabulary";
import { threadsOf } from "@/queries/desk/annotations";
import { occasionEditor, occasionList } from "@/queries/desk/occasions";
import { quoteEditor } from "@/queries/desk/quote-editor";
import { quoteList } from "@/queries/desk/quote-list";
import { deskSearch } from "@/queries/desk/search";
import { sourceEditor } from "@/queries/desk/source-editor";
import { sourceList } from "@/queries/desk/source-list";
import { speakerEditor, speakerList } from "@/queries/desk/speakers";
import { speakingRows } from "@/queries/desk/speaking";
import { at, done, quoteCase, source, tracedCase } from "../../commands/case";
import { memberOf, type TestDatabase, testDatabase } from "../../database";
import { publishedCase, staffOf } from "../public/published";

let held: TestDatabase;
let draft: Awaited<ReturnType<typeof tracedCase>>;
let published: Awaited<ReturnType<typeof publishedCase>>;
let contributor: Member;
const by = {} as Record<Role, Member>;

beforeAll(async () => {
  held = await testDatabase();
  contributor = await memberOf(held.db, "contributor", "its author");
  for (const role of ROLES) by[role] = await memberOf(held.db, role);
  published = await publishedCase(await staffOf(held));
  draft = await tracedCase(contributor);
});
afterAll(() => held.close());

/** Whether something is shown to a member, and whether its fields can be changed. */
const seen = (found: { isEditable: boolean } | null) => {
  if (found === null) return "nothing";
  return found.isEditable ? "fields" : "text";
};

const EDITORIAL = { reviewer: "fields", editor: "fields", auditor: "text", admin: "nothing" };

describe("who sees what", () => {
  test.each(ROLES)("a draft of another's: %s", async (role) => {
    const expected = { ...EDITORIAL, contributor: "nothing" }[role];
    expect(seen(await quoteEditor(by[role], draft.quote))).toBe(expected);
    expect(seen(await speakerEditor(by[role], draft.speaker))).toBe(expected);
    expect(seen(await sourceEditor(by[role], draft.sources[0].source))).toBe(expected);
    expect(seen(await occasionEditor(by[role], draft.occasion))).toBe(expected);
  });

  test.each(ROLES)("what is public: %s", async (role) => {
    // A speaker and a source that the public sees are there for all who propose, to be named and printed from.
    const known = { ...EDITORIAL, contributor: "text" }[role];
    expect(seen(await quoteEditor(by[role], published.quote))).toBe(
      { ...EDITORIAL, contributor: "nothing" }[role],
    );
    expect(seen(await speakerEditor(by[role], published.speaker))).toBe(known);
    expect(seen(await sourceEditor(by[role], published.sources[0].source))).toBe(known);
  });

  test("its own contributor works on a draft and all that hangs on it", async () => {
    expect(seen(await quoteEditor(contributor, draft.quote))).toBe("fields");
    expect(seen(await speakerEditor(contributor, draft.speaker))).toBe("fields");
    expect(seen(await occasionEditor(contributor, draft.occasion))).toBe("fields");
    expect((await quoteEditor(contributor, draft.quote))?.maySubmit).toBe(false);
  });

  test("lists and the search show no more than the pages", async () => {
    const shown = async (member: Member) => ({
      quotes: (await quoteList(member, {})).rows.map((row) => row.id),
      speakers: (await speakerList(member, {})).rows.map((row) => row.id),
      sources: (await sourceList(member, {})).rows.length,
      occasions: (await occasionList(member, undefined)).map((row) => row.id),
    });
    expect(await shown(by.auditor)).toEqual({
      quotes: [draft.quote, published.quote],
      speakers: [draft.speaker, published.speaker].sort(),
      sources: 4,
      occasions: [draft.occasion],
    });
    expect(await shown(by.contributor)).toEqual({
      ...{ quotes: [], speakers: [published.speaker], sources: 2, occasions: [] },
    });
    expect(await shown(by.admin)).toEqual({ quotes: [], speakers: [], sources: 0, occasions: [] });
    expect(await deskSearch(by.admin, "legami")).toBeNull();
    expect((await deskSearch(by.contributor, "legami"))?.quotes).toEqual([]);
    expect((await deskSearch(contributor, "legami"))?.quotes.map((row) => row.id)).toEqual([draft.quote]);
  });
});

describe("the editor of a quote", () => {
  test("holds every part with the version that an edit must name", async () => {
    const editor = await quoteEditor(by.reviewer, draft.quote);
    expect(editor).toMatchObject({
      ...{ version: 2, leading: draft.printings[0], failures: [], maySubmit: true },
      facts: { printings: 2, independentReports: 2 },
      state: { edition: null, proposal: null, openThreads: 0 },
      occasion: { id: draft.occasion, others: 0 },
    });
    expect(editor?.printings.map((one) => [one.siglum, one.version])).toEqual([
      ["A", 1],
      ["B", 1],
    ]);
    expect(editor?.reviews[0]).toMatchObject({
      rating: { key: "corroborated" },
      evidence: [{ id: draft.evidence, version: 1, passage: "ha detto Li" }],
    });
    const particulars = { lang: "it", form: "full", relation: "reprint" };
    const input = { attestation: draft.printings[1], version: 1, ...particulars };
    done(await editPrinting.execute(contributor, input, at));
    const edited = (await quoteEditor(contributor, draft.quote))?.printings[1];
    expect(edited).toMatchObject({ version: 2, relation: "reprint" });
  });

  test("says which guards fail when a report falls away, and no longer shows the withdrawn printing", async () => {
    const withdrawn = { attestation: draft.printings[1], version: 2 };
    done(await withdrawPrinting.execute(contributor, withdrawn, at));
    const editor = await quoteEditor(by.reviewer, draft.quote);
    expect(editor?.failures.map((one) => one.rule)).toEqual(["two-reports-needed"]);
    expect(editor?.printings.map((one) => one.siglum)).toEqual(["A"]);
  });

  test("knows the edition and the proposal of what is public", async () => {
    expect((await quoteEditor(by.editor, published.quote))?.state).toMatchObject({
      edition: { number: 1 },
      proposal: { state: "published" },
    });
  });

  test("says whose work it is, and who may take it or give it", async () => {
    const of = async (member: Member) => {
      const work = (await quoteEditor(member, draft.quote))?.work;
      return { mayTake: work?.mayTake, gives: (work?.candidates.length ?? 0) > 0 };
    };
    expect(await of(by.editor)).toEqual({ mayTake: true, gives: true });
    expect(await of(by.reviewer)).toEqual({ mayTake: true, gives: false });
    expect(await of(by.auditor)).toEqual({ mayTake: false, gives: false });
    done(await assignRecord.execute(by.editor, { record: draft.quote, member: by.reviewer.id }, at));
    expect((await quoteEditor(by.auditor, draft.quote))?.work.assignment?.member.id).toBe(by.reviewer.id);
    expect(await of(contributor)).toEqual({ mayTake: false, gives: false });
  });

  test("offers speakers the asker may know of, and nobody twice", async () => {
    const rows = await speakingRows(
      by.contributor,
      [],
      [published.speaker, draft.speaker, published.speaker],
    );
    expect(rows.map((row) => row.id)).toEqual([published.speaker]);
  });
});

describe("looking for things", () => {
  test("signs of a pattern are looked for as they are", async () => {
    for (const query of ["%", "_", "\\", "' OR 1=1 --", '"', "*"]) {
      expect((await deskSearch(by.editor, query))?.quotes).toEqual([]);
    }
  });

  test("names are found in any case and with any accents, words as printed", async () => {
    expect((await speakerList(by.editor, { find: "LÍ SHANG" })).rows.length).toBe(2);
    expect((await quoteList(by.editor, { find: "legami molto" })).rows.map((row) => row.id)).toEqual([
      draft.quote,
      published.quote,
    ]);
    expect((await quoteList(by.editor, { find: draft.quote })).rows.map((row) => row.id)).toEqual([
      draft.quote,
    ]);
  });

  test("a source is found by its title in the brackets that a title of ours is shown in", async () => {
    const ids = async (find: string) => (await sourceList(by.editor, { find })).rows.map((row) => row.id);
    const plain = await ids("Titolo di");
    expect(plain.length).toBeGreaterThan(0);
    expect(await ids("[Titolo di")).toEqual(plain);
    expect(await ids("[")).toEqual([]);
  });

  test("words are found where they stand in the text, once or several times, and nowhere else", () => {
    const text = "Uno\r\ndue. Uno.";
    const at = (words: string) =>
      placesAsked(text, { words, start: undefined, end: undefined }).places.map((one) => one.start);
    expect(at("Uno")).toEqual([0, 10]);
    expect(at("Uno\ndue")).toEqual([0]);
    expect(at("uno")).toEqual([]);
    expect(placesAsked(text, { words: undefined, start: "5", end: "8" }).places[0]?.exact).toBe("due");
    expect(placesAsked(text, { words: undefined, start: "x", end: "8" }).places).toEqual([]);
  });
});

describe("a source", () => {
  test("shows its newest copy with the printings marked, and what was changed in silence", async () => {
    const [{ source: id, capture }] = published.sources;
    const first = await sourceEditor(by.editor, id);
    expect(first?.shown).toMatchObject({ id: capture, before: null });
    expect(first?.shown?.printings.map((one) => first.shown?.text.slice(one.start, one.end))).toEqual([
      "Abbiamo legami molto forti",
    ]);
    const text = first?.shown?.text.replace("molto forti", "forti") ?? "";
    done(await addCapture.execute(by.editor, { source: id, text, method: "fetch" }, at));
    const later = await sourceEditor(by.editor, id);
    expect(later?.shown).toMatchObject({ text, before: { id: capture }, printings: [] });
    expect((await sourceEditor(by.editor, id, capture))?.shown).toMatchObject({ id: capture });
    const changes = later?.shown?.before?.changes;
    if (typeof changes !== "object" || !("pieces" in changes)) throw new Error("nothing was compared");
    const { pieces } = changes;
    const copy = (which: "earlier" | "later") =>
      pieces.flatMap((one) => (one.in === "both" || one.in === which ? one.text : [])).join("");
    expect([copy("earlier"), copy("later")]).toEqual([first?.shown?.text, text]);
    expect(pieces.filter((one) => one.in !== "both").map((one) => one.text.trim())).toEqual(["molto"]);
  });

  test("shows of long copies the changes with what stands around them, worked out in a thread", async () => {
    const lines = (from: number) =>
      Array.from({ length: 400 }, (_, n) => `Molo ${from + n} resta chiuso.`).join(" ");
    const before = `${lines(0)} Abbiamo legami molto forti. ${lines(500)}`;
    const { source: id } = await source(by.editor, "Editore di copie lunghe", before);
    const text = before.replace("molto forti", "forti");
    done(await addCapture.execute(by.editor, { source: id, text, method: "fetch" }, at));
    const changes = (await sourceEditor(by.editor, id))?.shown?.before?.changes;
    expect(changes).toEqual(silentChanges(before, text, "it"));
    expect(changes).toMatchObject({
      pieces: [{ in: "both", cut: {} }, { in: "earlier" }, { in: "both", cut: {} }],
    });
    done(await addCapture.execute(by.editor, { source: id, text, method: "paste" }, at));
    expect((await sourceEditor(by.editor, id))?.shown?.before?.changes).toBe("none");
  });
});

test("what was put away is shown as it was, and offers nothing to do with it", async () => {
  const away = await quoteCase(contributor);
  const version = (await quoteEditor(contributor, away.quote))?.version ?? 0;
  done(await withdrawRecord.execute(contributor, { record: away.quote, version }, at));
  const editor = await quoteEditor(by.editor, away.quote);
  expect(editor).toMatchObject({ isWithdrawn: true, isEditable: false, maySubmit: false });
  expect(editor?.printings.length).toBe(2);
  expect((await threadsOf(by.editor, away.quote))?.mayWrite).toBe(false);
});
