import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addCapture } from "@/commands/add-capture";
import { attachPrinting } from "@/commands/attach-printing";
import { CompareMeta } from "@/components/desk/compare/head";
import { Matrix } from "@/components/desk/compare/matrix";
import { SilentEdit } from "@/components/desk/papers/copies";
import type { Member } from "@/domain/access/actor";
import { IGNORED } from "@/domain/collation/types";
import type { DeskComparison } from "@/domain/desk/compare/comparison";
import { messagesIn } from "@/messages/messages";
import { deskComparison } from "@/queries/desk/comparison";
import { sourceEditor } from "@/queries/desk/source-editor";
import { at, done, quoteCase, source } from "../../commands/case";
import { memberOf, type TestDatabase, testDatabase } from "../../database";

const t = messagesIn("en");
const context = { lang: "en", t } as const;

let held: TestDatabase;
let member: Member;

beforeAll(async () => {
  held = await testDatabase();
  member = await memberOf(held.db, "reviewer", "author");
});
afterAll(() => held.close());

const text = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("the desk's comparison", () => {
  let made: DeskComparison & { group: NonNullable<DeskComparison["group"]> };

  const shown = (comparison: typeof made) =>
    renderToStaticMarkup(
      <>
        <CompareMeta {...{ comparison, ...context }} />
        <Matrix {...{ comparison, group: comparison.group, ...context }} />
      </>,
    );

  beforeAll(async () => {
    const { quote } = await quoteCase(member);
    for (const [n, exact] of ["Der Hafen bleibt offen.", "Der Hafen bleibt zu."].entries()) {
      const { capture } = await source(member, `Blatt ${n}`, exact);
      const place = { capture, start: 0, end: exact.length, exact };
      const how = { lang: "de", form: "full", relation: "translation" };
      done(await attachPrinting.execute(member, { quote, ...place, ...how }, at));
    }
    const address = { bases: [], isDifferencesOnly: true, ignored: IGNORED };
    const found = await deskComparison(member, quote, address);
    const german = found?.groups.find(({ lang }) => lang === "de");
    if (!found || !german) throw new Error("no page");
    const asked = { ...address, bases: [german.base.siglum] };
    const comparison = await deskComparison(member, quote, asked);
    if (!comparison?.group?.table) throw new Error("no table");
    made = { ...comparison, group: comparison.group };
  });

  test("counts the differences of a table", () => {
    expect(text(shown(made))).toContain("1 difference");
  });

  test("says of a table that is still being made how far it is, and no word of differences", () => {
    const { table: _, ...group } = made.group;
    const differences = { all: [], numberOf: () => undefined };
    const pending = { ...made, differences, group: { ...group, pending: { done: 1, all: 4 } } };
    const html = shown(pending);
    expect(text(html)).not.toContain("difference");
    expect(text(html)).toContain("1 of 4 steps done.");
    expect(html).toMatch(/<a href="\/desk\/q\/[^"]+\/compare[^"]*">Look again<\/a>/);
    // Nobody knows yet which printings differ: none is left out.
    for (const one of group.printings) expect(text(html)).toContain(one.exact);
  });
});

describe("two copies of a source", () => {
  test("that could not be compared show the refusal itself, and the way to look again", async () => {
    const { source: id } = await source(member, "Doppelt", "Der Hafen bleibt offen.");
    const newer = { source: id, text: "Der Hafen bleibt zu.", method: "fetch" };
    done(await addCapture.execute(member, newer, at));
    const found = await sourceEditor(member, id);
    if (!found?.shown?.before) throw new Error("no copy before");
    const refusal = { kind: "limited", rule: "copies-busy", field: "capture" } as const;
    const shown = { ...found.shown, before: { ...found.shown.before, changes: refusal } };
    const html = renderToStaticMarkup(<SilentEdit source={found} shown={shown} {...context} />);
    expect(text(html)).toContain("Other long copies are being compared. Try again in a moment.");
    expect(html).toContain(`href="/desk/sources/${id}?capture=${shown.id}#changes"`);
    expect(text(html)).not.toContain("too long");
  });
});
