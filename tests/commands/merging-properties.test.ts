import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDerivation } from "@/commands/add-derivation";
import { addEvidence } from "@/commands/add-evidence";
import { addVariance } from "@/commands/add-variance";
import { annotate } from "@/commands/annotate";
import { assignRecord } from "@/commands/assign-record";
import { attachPrinting } from "@/commands/attach-printing";
import { createOccasion } from "@/commands/create-occasion";
import { createQuote } from "@/commands/create-quote";
import { createSpeaker } from "@/commands/create-speaker";
import { declareConflict } from "@/commands/declare-conflict";
import { linkQuotes } from "@/commands/link-quotes";
import { logSearch } from "@/commands/log-search";
import { undoMerge } from "@/commands/undo-merge";
import { withdrawPrinting } from "@/commands/withdraw-printing";
import { writeReview } from "@/commands/write-review";
import type { Member } from "@/domain/access/actor";
import { SIDES } from "@/domain/merge/fields";
import { memberOf, type TestDatabase, testDatabase } from "../database";
import { at, done, printing, source } from "./case";
import { deskOf, merged } from "./merge-case";

let held: TestDatabase;
let actor: Member;
let editor: Member;
let papers: { source: string; capture: string }[];
let people: string[];
let occasion: string;
beforeAll(async () => {
  held = await testDatabase();
  actor = await memberOf(held.db, "reviewer");
  editor = await memberOf(held.db, "editor");
  papers = [];
  for (const n of [1, 2, 3, 4]) papers.push(await source(actor, `Editore ${n}`));
  people = [];
  for (const text of ["Ada Rossi", "A. Rossi", "Bruno Neri"]) {
    const names = [{ lang: "it", script: "Latn", text, kind: "native" }];
    people.push(done(await createSpeaker.execute(actor, { kind: "person", names }, at)).speaker);
  }
  occasion = done(
    await createOccasion.execute(
      actor,
      { kind: "meeting", title: { it: "Incontro" }, participants: people },
      at,
    ),
  ).occasion;
});
afterAll(() => held.close());

const side = fc.option(fc.constantFrom(...SIDES), { nil: undefined });
const quoteArbitrary = fc.record({
  speakers: fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 2 }),
  date: fc.option(fc.constantFrom("2023-04-16", "2023-04"), { nil: undefined }),
  isOnOccasion: fc.boolean(),
  printings: fc.array(fc.record({ paper: fc.nat(3), isGone: fc.boolean() }), { maxLength: 4 }),
  isTraced: fc.boolean(),
  isJudged: fc.boolean(),
  isAssigned: fc.boolean(),
  isRemarked: fc.boolean(),
});
type Drawn = typeof quoteArbitrary extends fc.Arbitrary<infer T> ? T : never;

/** A quote as it was drawn, made by the desk's own commands. */
async function made(drawn: Drawn): Promise<string> {
  const { quote } = done(
    await createQuote.execute(
      actor,
      {
        speakers: drawn.speakers.map((n) => ({ speaker: people[n] })),
        ...(drawn.date ? { date: drawn.date, dateBasis: "stated" } : {}),
        ...(drawn.isOnOccasion ? { occasion } : {}),
      },
      at,
    ),
  );
  const ids: string[] = [];
  for (const { paper } of drawn.printings) {
    const given = printing(quote, papers[paper]?.capture ?? "");
    ids.push(done(await attachPrinting.execute(actor, given, at)).attestation);
  }
  const [first, second] = ids;
  if (drawn.isTraced && first && second) await traced(quote, first, second);
  for (const [n, { isGone }] of drawn.printings.entries()) {
    if (isGone && n > 1) done(await withdrawPrinting.execute(actor, { attestation: ids[n], version: 1 }, at));
  }
  if (drawn.isJudged) await judged(quote, first);
  if (drawn.isAssigned) done(await assignRecord.execute(editor, { record: quote, member: actor.id }, at));
  if (drawn.isRemarked) {
    done(await annotate.execute(actor, { record: quote, motivation: "questioning", body: "Why?" }, at));
  }
  return quote;
}

async function traced(quote: string, from: string, to: string) {
  const edge = { kind: "reprints", basis: "judgement", confidence: "inferred" };
  done(await addDerivation.execute(actor, { quote, from, to, ...edge }, at));
  const difference = { category: "order", materiality: "none", note: { en: "Order." } };
  done(await addVariance.execute(actor, { quote, from, to, ...difference }, at));
}

async function judged(quote: string, printed: string | undefined) {
  const { review } = done(await writeReview.execute(actor, { axis: "attribution", quote }, at));
  const piece = { review, capture: papers[0]?.capture, passage: "ha detto Li", passageKind: "quoted" };
  done(await addEvidence.execute(actor, { ...piece, lang: "it", stance: "supports" }, at));
  const search = { review, place: { en: "Web" }, query: "q", sought: { en: "It" }, at: "2026-11-23" };
  done(await logSearch.execute(actor, { ...search, result: "found", found: [papers[1]?.source] }, at));
  if (printed) {
    done(await writeReview.execute(actor, { axis: "wording", quote, attestation: printed }, at));
  }
}

const idsIn = (rows: readonly string[] = []): string[] =>
  rows.map((row) => String((JSON.parse(row) as { id: string }).id)).sort();
const wordsIn = (rows: readonly string[] = []): string[] =>
  rows
    .map((row) => JSON.parse(row) as Record<string, unknown>)
    .map(({ id, source, capture, exact, prefix, suffix, start, end }) =>
      JSON.stringify([id, source, capture, exact, prefix, suffix, start, end]),
    )
    .sort();

test("a merge of quotes loses no printing, evidence or search and changes no word; undone, the desk is as it was", async () => {
  await fc.assert(
    fc.asyncProperty(
      quoteArbitrary,
      quoteArbitrary,
      fc.record({ date: side, occasion: side, leading: side, speakers: side, attribution: side }),
      fc.boolean(),
      async (one, other, take, isLinked) => {
        const [surviving, absorbed] = [await made(one), await made(other)];
        if (isLinked) {
          for (const [quote, to] of [
            [surviving, absorbed],
            [absorbed, surviving],
          ]) {
            done(await linkQuotes.execute(actor, { quote, to, kind: "answers" }, at));
          }
        }
        const before = await deskOf(held);
        const { merge } = done(await merged(held, actor, "quote", { surviving, absorbed, take }));
        const after = await deskOf(held);

        expect(wordsIn(after.attestation)).toEqual(wordsIn(before.attestation));
        for (const table of ["evidence", "search_entry", "review", "derivation", "variance", "annotation"]) {
          expect([table, ...idsIn(after[table])]).toEqual([table, ...idsIn(before[table])]);
        }
        const printed = (after.attestation ?? []).map((row) => JSON.parse(row) as Record<string, unknown>);
        expect(printed.filter((row) => row.quote === absorbed)).toEqual([]);
        const sigla = printed.filter((row) => row.quote === surviving).map((row) => row.siglum);
        expect(new Set(sigla).size).toBe(sigla.length);

        done(await undoMerge.execute(actor, { merge }, at));
        expect(await deskOf(held)).toEqual(before);
      },
    ),
    { numRuns: 25 },
  );
});

test("a merge of speakers or sources keeps every capture and every word; undone, the desk is as it was", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(quoteArbitrary, { minLength: 1, maxLength: 2 }),
      fc.constantFrom("speaker" as const, "source" as const),
      fc.uniqueArray(fc.nat(2), { minLength: 2, maxLength: 2 }),
      fc.record({ kind: side, note: side }),
      async (drawn, kind, [first = 0, second = 1], take) => {
        for (const one of drawn) await made(one);
        const ids = kind === "speaker" ? people : papers.map((one) => one.source);
        const [surviving = "", absorbed = ""] = [ids[first], ids[second]];
        if (kind === "speaker") await declareConflict.execute(actor, { with: absorbed, note: "Kin." }, at);
        const before = await deskOf(held);
        const { merge } = done(await merged(held, actor, kind, { surviving, absorbed, take }));
        const after = await deskOf(held);

        expect(after.capture).toEqual(before.capture);
        for (const table of ["attestation", "evidence", "search_entry", "conflict", "quote"]) {
          expect([table, ...idsIn(after[table])]).toEqual([table, ...idsIn(before[table])]);
        }
        const left = Object.entries(after).filter(
          ([table, rows]) =>
            table !== kind && table !== "capture" && rows.some((row) => row.includes(absorbed)),
        );
        expect(left.map(([table]) => table)).toEqual([]);

        done(await undoMerge.execute(actor, { merge }, at));
        expect(await deskOf(held)).toEqual(before);
      },
    ),
    { numRuns: 25 },
  );
});
