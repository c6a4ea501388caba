import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addCapture } from "@/commands/add-capture";
import { attachPrinting } from "@/commands/attach-printing";
import { CompareMeta } from "@/components/desk/compare/head";
import { Matrix } from "@/components/desk/compare/matrix";
import { Alike } from "@/components/desk/confirm/alike";
import { Choose } from "@/components/desk/merge/choose";
import { NotYetNote, WorkForm } from "@/components/desk/not-yet";
import { SilentEdit } from "@/components/desk/papers/copies";
import { LookedForHere } from "@/components/desk/papers/looked-for";
import { PendingTables } from "@/components/public/compare/pending";
import { database } from "@/db/client";
import { askedProposal, printingsOf } from "@/db/phrases";
import type { Member } from "@/domain/access/actor";
import { IGNORED } from "@/domain/collation/types";
import type { DeskComparison } from "@/domain/desk/compare/comparison";
import { deskShown } from "@/domain/desk/compare/shown";
import { UNDIVIDED } from "@/domain/phrases/phrasing";
import { fittingOf } from "@/domain/public/compared";
import { printingGroups } from "@/domain/public/printing-groups";
import type { NotYet } from "@/domain/refusal";
import { finished } from "@/domain/steps";
import { messagesIn } from "@/messages/messages";
import { articleView } from "@/queries/desk/article";
import { deskComparison } from "@/queries/desk/comparison";
import { quoteEditor } from "@/queries/desk/quote-editor";
import { sourceEditor } from "@/queries/desk/source-editor";
import { collationOf } from "@/workers/collating";
import { divisionOf } from "@/workers/desk";
import { stopWaiting, waitAgain } from "@/workers/works";
import { articleCase } from "../../commands/article-case";
import { at, done, quoteCase, source } from "../../commands/case";
import { memberOf, type TestDatabase, testDatabase } from "../../database";

const t = messagesIn("en");
const context = { lang: "en", t } as const;

const PENDING = { kind: "pending", work: "0123456789abcdef" } as const;
const STOPPED: NotYet = { kind: "conflict", rule: "alike-stopped", params: { work: PENDING.work } };

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

  const pageOf = (comparison: typeof made) =>
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
    expect(text(pageOf(made))).toContain("1 difference");
  });

  test("says of a table that is still being made how far it is, and no word of differences", () => {
    const { table: _, ...group } = made.group;
    const { derivations, variances } = made.editor;
    const shown = finished(deskShown({ ...made, group, derivations, variances }));
    const pending = {
      ...{ ...made, ...shown },
      group: { ...group, pending: { done: 1, all: 4, work: PENDING.work } },
    };
    const html = pageOf(pending);
    expect(text(html)).not.toContain("difference");
    expect(text(html)).toContain("1 of 4 steps done.");
    expect(html).toMatch(/<a href="\/desk\/q\/[^"]+\/compare[^"]*">Look again<\/a>/);
    expect(html).toContain(`aria-describedby="pending-${group.base.id}" name="act">Cancel</button>`);
    expect(html).toContain(`<p role="status" id="pending-${group.base.id}">`);
    // Readers have no such button: others wait for the same.
    const reading = <PendingTables groups={[pending.group]} again="/" {...context} />;
    expect(renderToStaticMarkup(reading)).not.toMatch(/<button|<form/);
    // Nobody knows yet which printings differ: none is left out.
    for (const one of group.printings) expect(text(html)).toContain(one.exact);
  });
});

test("a comparison that a member cancelled is shown as cancelled to them alone, until they begin it again", async () => {
  const { quote } = await quoteCase(member);
  const other = await memberOf(held.db, "reviewer", "another");
  const address = { bases: [], isDifferencesOnly: false, ignored: { ...IGNORED, case: false } };
  const [printed] = printingGroups(
    { attestations: (await quoteEditor(member, quote))?.printings ?? [], derivations: [], leading: "" },
    [],
  );
  if (!printed) throw new Error("no printing");
  const { witnesses } = fittingOf(printed);
  const { key } = collationOf(witnesses, printed.lang, address.ignored, member.id);
  stopWaiting(key, member.id);
  const page = await deskComparison(member, quote, address);
  if (!page?.group) throw new Error("no page");
  const params = { work: key };
  expect(page.group).toMatchObject({ stopped: { rule: "collating-stopped", params } });
  expect(page.group.table).toBeUndefined();
  const html = renderToStaticMarkup(<Matrix comparison={page} group={page.group} {...context} />);
  expect(text(html)).toContain("You cancelled the comparison of these printings.");
  expect(html).toContain(`name="work" value="${key}"`);
  expect(text(html)).not.toContain("difference");
  expect((await deskComparison(other, quote, address))?.group?.table).toBeDefined();
  waitAgain(key, member.id);
  const again = await deskComparison(member, quote, address);
  expect(again?.group?.table).toBeDefined();
  expect(again?.group?.stopped).toBeUndefined();
});

describe("long work that a page of the desk shows", () => {
  const note = (notYet: NotYet, isInForm = false) =>
    renderToStaticMarkup(
      <NotYetNote pending="Being sought." again="/desk/q/1" {...{ notYet, isInForm, t }} />,
    );
  const form = '<form id="work-0123456789ab" action="/desk/works" method="post">';

  test("can be cancelled by a form that comes back to the page", () => {
    const html = note(PENDING);
    expect(html).toContain(form);
    expect(html).toContain('<input type="hidden" name="work" value="0123456789abcdef"/>');
    expect(html).toContain('<input type="hidden" name="next" value="/desk/q/1"/>');
    expect(html).toMatch(
      /<button type="submit" form="work-0123456789ab" value="stop"[^>]* name="act">Cancel</,
    );
    expect(html).toContain('aria-describedby="work-0123456789ab-says"');
    expect(text(html)).toContain("Being sought. Look again");
  });

  test("says that it was cancelled, and is begun again likewise", () => {
    const html = note(STOPPED);
    expect(html).toContain(form);
    expect(html).toMatch(/value="begin"[^>]* name="act">Begin again</);
    expect(text(html)).toContain("You cancelled the search for known printings");
    expect(text(html)).not.toContain("Look again");
  });

  test("has its form beside another one that it stands in", () => {
    expect(note(PENDING, true)).not.toContain("<form");
    expect(note(PENDING, true)).toContain('form="work-0123456789ab"');
    expect(renderToStaticMarkup(<WorkForm notYet={PENDING} next="/desk" />)).toContain(form);
  });

  test("that others keep from beginning has nothing to cancel", () => {
    expect(note({ kind: "limited", rule: "alike-busy" })).not.toMatch(/<form|<button/);
  });
});

describe("two copies of a source", () => {
  test("in which printings are still looked for say that alone of them, and offer nothing to confirm", async () => {
    const { sources } = await quoteCase(member);
    const [{ source: id }] = sources;
    const newer = { source: id, text: "Tutt’altro che prima.", method: "fetch" };
    done(await addCapture.execute(member, newer, at));
    const found = await sourceEditor(member, id);
    if (!found?.shown) throw new Error("no copy");
    expect(found.shown.lookedFor.notYet).toBeNull();
    const act = async () => null as never;
    const actions = { confirm: act, confirmUnchanged: act };
    const rows = found.shown.lookedFor.rows.map((one) => ({
      ...one,
      found: { kind: "unsearched" } as const,
    }));
    const lookedFor = { ...found.shown.lookedFor, rows, notYet: PENDING };
    const shown = { ...found.shown, lookedFor };
    const html = renderToStaticMarkup(<LookedForHere source={found} {...{ shown, actions }} {...context} />);
    expect(rows.length).toBeGreaterThan(0);
    expect(text(html)).toContain("The printings are being looked for in this copy");
    expect(html).toContain(`href="/desk/sources/${id}?capture=${shown.id}#again"`);
    expect(html).not.toContain("sighting-");
    expect(html).not.toContain("unchanged-form");
  });

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

describe("look-alikes", () => {
  const none = { across: [], quotes: [], speakers: [], sources: [] };
  const chosen = (notYet: NotYet | null) =>
    text(
      renderToStaticMarkup(
        <Choose
          kind="quote"
          name={{ text: "Abbiamo legami molto forti", lang: "it" }}
          page="/desk/q/1/merge"
          find={undefined}
          candidates={{ ...none, notYet }}
          {...context}
        />,
      ),
    );

  test("that are not known yet are no reason to say that there is none", () => {
    const busy = { kind: "limited", rule: "alike-busy" } as const;
    const late = { kind: "limited", rule: "alike-late" } as const;
    expect(chosen(null)).toContain(t.merging.none);
    for (const notYet of [PENDING, busy, late] as const) expect(chosen(notYet)).not.toContain(t.merging.none);
    expect(chosen(PENDING)).toContain(`${t.merging.seeking} Look again`);
    expect(chosen(STOPPED)).not.toContain(t.merging.none);
    expect(chosen(busy)).toContain("is not known yet");
    // What took too long is not tried again.
    expect(chosen(late)).toContain("there may be some");
    expect(chosen(late)).not.toContain("Look again");
  });

  test("of a passage that is taken in are told of likewise", async () => {
    const { article } = await articleCase(held, member);
    const found = await articleView(member, article);
    if (!found) throw new Error("no article");
    expect(found.alikeNotYet).toBeNull();
    const open = { ...found, alike: [], alikeNotYet: PENDING };
    const html = renderToStaticMarkup(<Alike article={open} isOpen {...context} />);
    expect(text(html)).toContain("Until then it is not known whether it is new.");
    expect(html).toContain(`href="/desk/articles/${article}?p=`);
  });
});

test("a page and the act that confirms it ask for one division of a quote", async () => {
  const { quote } = await quoteCase(member);
  const { reader } = await database();
  const editor = await quoteEditor(member, quote);
  const printings = await printingsOf(reader, quote);
  const asked = (of: typeof printings) =>
    askedProposal(reader, quote, { printings: of, phrasing: UNDIVIDED, base: of[0]?.id });
  const [byPage, byAct] = [await asked([...(editor?.printings ?? [])]), await asked(printings)];
  expect(byPage).toEqual(byAct);
  if (!byPage || !byAct) throw new Error("nothing to divide");
  expect(divisionOf(byPage)).toBe(divisionOf(byAct));
});
