import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { attachPrinting } from "@/commands/attach-printing";
import { CompareActs } from "@/components/desk/compare/head";
import { Matrix } from "@/components/desk/compare/matrix";
import type { Member } from "@/domain/access/actor";
import { readDeskCompare } from "@/domain/desk/compare/address";
import { messagesIn } from "@/messages/messages";
import { deskComparison } from "@/queries/desk/comparison";
import { at, done, quoteCase, source } from "../../commands/case";
import { memberOf, type TestDatabase, testDatabase } from "../../database";

const context = { lang: "en", t: messagesIn("en") } as const;

let held: TestDatabase;
let member: Member;
let quote: string;
let base: string;

beforeAll(async () => {
  held = await testDatabase();
  member = await memberOf(held.db, "reviewer", "author");
  quote = (await quoteCase(member)).quote;
  for (let n = 0; n < 20; n++) {
    const words = Array.from({ length: 150 }, (_, one) =>
      (one + n) % 5 === 0 && n > 0 ? `x${one}` : `w${one}`,
    );
    const exact = words.join(" ");
    const { capture } = await source(member, `Paper ${n}`, exact);
    const place = { quote, capture, start: 0, end: exact.length, exact };
    done(
      await attachPrinting.execute(
        member,
        { ...place, lang: "nl", form: "full", relation: "translation" },
        at,
      ),
    );
  }
  const found = await deskComparison(member, quote, readDeskCompare(new URLSearchParams()));
  base = found?.groups.find(({ lang }) => lang === "nl")?.base.siglum ?? "";
});
afterAll(() => held.close());

async function page(query: string) {
  const comparison = await deskComparison(member, quote, readDeskCompare(new URLSearchParams(query)));
  if (!comparison?.group?.table) throw new Error("no table");
  const html = renderToStaticMarkup(
    <>
      <CompareActs {...{ comparison, ...context }} hasKeys />
      <Matrix {...{ comparison, group: comparison.group, ...context }} />
    </>,
  );
  const links = (key: string) =>
    [...html.matchAll(new RegExp(`href="([^"]*)"[^>]*${key}`, "g"))].map(([, href]) => href);
  return { comparison, html, links };
}

test("a long table is shown in portions, with the way to the words before and after", async () => {
  const first = await page(`base=${base}`);
  expect(first.html).toContain(`Portion 1 of 2. Words 1 to `);
  const next = `/desk/q/${quote}/compare?base=${base}&amp;portion=2`;
  expect([first.links('rel="prev"'), first.links('rel="next"')]).toEqual([[], [next, next]]);
  const second = await page(`base=${base}&portion=2`);
  const before = `/desk/q/${quote}/compare?base=${base}`;
  expect([second.links('rel="prev"'), second.links('rel="next"')]).toEqual([[before, before], []]);
  expect(await page(`base=${base}&portion=77`)).toMatchObject({ html: second.html });
});

test("the next difference is marked, also over the edge of a portion", async () => {
  const { comparison } = await page(`base=${base}&portion=2`);
  const number = comparison.current?.number ?? 0;
  expect(number).toBeGreaterThan(1);
  const last = await page(`base=${base}&d=${number - 1}`);
  expect(last.comparison.portion).toBe(1);
  const [href = ""] = last.links('data-key="n"');
  const over = await page(href.replace(/.*\?/, "").replace("#difference", "").replaceAll("&amp;", "&"));
  expect(over.comparison).toMatchObject({ portion: 2, current: { number } });
  expect(over.html).toContain('class="now"');
  expect(over.html).toContain('aria-current="true"');
});
