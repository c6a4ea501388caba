import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addCapture } from "@/commands/add-capture";
import { attachPrinting } from "@/commands/attach-printing";
import { SourcePlate } from "@/components/desk/papers/source-plate";
import type { Member } from "@/domain/access/actor";
import type { SourceEditor } from "@/domain/desk/lists";
import { messagesIn } from "@/messages/messages";
import { sourceEditor } from "@/queries/desk/source-editor";
import { at, done, quoteCase, source } from "../../commands/case";
import { memberOf, type TestDatabase, testDatabase } from "../../database";

let held: TestDatabase;
let member: Member;
beforeAll(async () => {
  held = await testDatabase();
  member = await memberOf(held.db, "reviewer", "author");
});
afterAll(() => held.close());

const t = messagesIn("en");
const NONE = { start: Number.NaN, end: Number.NaN };

function pageOf(
  found: SourceEditor,
  { portion, span = NONE }: { portion?: number; span?: typeof NONE } = {},
) {
  const act = async () => null as never;
  const sightings = { confirm: act, confirmUnchanged: act };
  return renderToStaticMarkup(
    <SourcePlate source={found} keepCopy={act} {...{ span, portion, sightings, t }} lang="en" />,
  );
}

async function shownOf(id: string): Promise<SourceEditor & { shown: NonNullable<SourceEditor["shown"]> }> {
  const found = await sourceEditor(member, id);
  if (!found?.shown) throw new Error("no copy");
  if (found.shown.lookedFor.unset || found.shown.lookedFor.notYet) return shownOf(id);
  return { ...found, shown: found.shown };
}

const UNESCAPED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };
/** The frozen text of a page, as a reader copies it. */
const frozenIn = (html: string): string =>
  (/<section class="frozen q"[^>]*>(.*?)<\/section>/s.exec(html)?.[1] ?? "")
    .replace(/<[^>]+>/g, "")
    .replace(/&([^;]+);/g, (_, name: string) => UNESCAPED[name] ?? "?");

const lines = (count: number): string =>
  Array.from({ length: count }, (_, n) => `“Quay ${n} stays closed”, said <the mayor> & left 🌊.\n`).join("");

async function attached(capture: string, text: string, [start, end]: readonly [number, number]) {
  const { quote } = await quoteCase(member);
  const place = { capture, start, end, exact: text.slice(start, end) };
  const how = { lang: "en", form: "full", relation: "translation" };
  return done(await attachPrinting.execute(member, { quote, ...place, ...how }, at));
}

test("a long copy is shown in portions that joined are its text, with the ways before and after", async () => {
  const text = lines(1_400);
  const { source: id, capture } = await source(member, "Long", text);
  const start = text.indexOf("Quay 900");
  const { attestation } = await attached(capture, text, [start, start + 21]);
  const found = await shownOf(id);
  const pages = [1, 2, 3].map((portion) => pageOf(found, { portion }));
  expect(pages.map(frozenIn).join("")).toBe(text);
  for (const html of pages) expect(frozenIn(html).length).toBeLessThan(30_000);
  const here = `/desk/sources/${id}?capture=${capture}`.replace("&", "&amp;");
  const [first = "", second = "", third = ""] = pages;
  expect(first).toContain(`<a href="${here}&amp;portion=2#frozen" rel="next">The words after</a>`);
  expect(first).not.toContain('rel="prev"');
  expect(second).toContain(`<a href="${here}&amp;portion=1#frozen" rel="prev">`);
  expect(third).not.toContain('rel="next"');
  expect(first).toContain(`<a href="${here}&amp;portion=2#marked">portion 2: 1 place</a>`);
  expect(second).toContain(`<mark id="marked"><a href="/desk/q/`);
  expect(second).toContain(`/printings/${attestation}"`);
  // A place leads to its portion; beyond the last is the last.
  expect(frozenIn(pageOf(found, { span: { start, end: start + 21 } }))).toBe(frozenIn(second));
  expect(frozenIn(pageOf(found, { portion: 99 }))).toBe(frozenIn(third));
  expect(frozenIn(pageOf(found))).toBe(frozenIn(first));
});

test("the words that a link points at are what it opens, and not others that stand before them", async () => {
  const text = lines(3);
  const { source: id, capture } = await source(member, "Short", text);
  await attached(capture, text, [1, 7]);
  const found = await shownOf(id);
  expect(frozenIn(pageOf(found))).toBe(text);
  expect(pageOf(found)).not.toContain("portion");
  const start = text.indexOf("Quay 2");
  expect(pageOf(found, { span: { start, end: start + 6 } })).toContain(
    `<mark id="marked"><span data-at="${start}">Quay 2</span></mark>`,
  );
});

test("long words looked for are shown at the places that differ, in a page of bounded size", async () => {
  const text = lines(1_400);
  const { source: id, capture } = await source(member, "Edited", text);
  for (const from of [0, 150, 300, 450, 600, 750]) {
    const range = [text.indexOf(`“Quay ${from} `), text.indexOf(`“Quay ${from + 380} `) - 1] as const;
    await attached(capture, text, range);
  }
  const newer = text
    .replaceAll("Quay 170 stays", "Quay 170 was")
    .replaceAll("Quay 900 stays", "Quay 900 was");
  done(await addCapture.execute(member, { source: id, text: newer, method: "fetch" }, at));
  const found = await shownOf(id);
  expect(found.shown.lookedFor.rows.map((one) => one.found.kind)).toContain("edited");
  const html = pageOf(found);
  expect(html).toContain("characters not shown …");
  expect(html).toContain('Quay 170 <del><span class="vh">was: </span>stays</del>');
  expect(html.length).toBeLessThan(120_000);
  expect(html).not.toContain('name="exact"');
  for (const { changes, exact } of found.shown.lookedFor.rows) {
    for (const { pieces } of changes) {
      const units = pieces.flatMap(({ in: of, text: words, cut }) =>
        of === "later" ? [] : words.length + (cut ? cut.units + cut.end.length : 0),
      );
      expect(units.reduce((sum, one) => sum + one, 0)).toBe(exact.length);
    }
  }
});

test("many printings looked for are shown in parts, and one that was confirmed in its own", async () => {
  const text = lines(60);
  const { source: id, capture } = await source(member, "Many", text);
  const printings: string[] = [];
  for (let n = 0; n < 26; n++) {
    const start = text.indexOf(`Quay ${n} `);
    printings.push((await attached(capture, text, [start, start + 20])).attestation);
  }
  done(await addCapture.execute(member, { source: id, text: `News. ${text}`, method: "fetch" }, at));
  const partOf = async (asked?: { part?: number; printing?: string }) => {
    const found = await sourceEditor(member, id, undefined, asked);
    if (!found?.shown) throw new Error("no copy");
    return { html: pageOf(found), ids: found.shown.lookedFor.rows.map((one) => one.id) };
  };
  const [first, second] = [await partOf(), await partOf({ part: 2 })];
  expect([...first.ids, ...second.ids]).toEqual(printings);
  expect(first.html).toContain("Part 1 of 2.");
  expect(first.html).toContain('&amp;looked=2#again" rel="next">The printings after</a>');
  expect(second.html).toContain('&amp;looked=1#again" rel="prev">The printings before</a>');
  for (const { html } of [first, second]) expect(html).toContain("Confirm all 26 unchanged ones");
  expect((await partOf({ printing: printings[25] ?? "" })).ids).toEqual(second.ids);
  expect((await partOf({ part: 99 })).ids).toEqual(second.ids);
});
