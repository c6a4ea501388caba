import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDerivation } from "@/commands/add-derivation";
import { attachPrinting } from "@/commands/attach-printing";
import { dismissDerivation } from "@/commands/dismiss-derivation";
import { derivations, dismissedDerivations } from "@/db/schema/attestation";
import { logEntries } from "@/db/schema/log";
import type { Member } from "@/domain/access/actor";
import { chainOf } from "@/domain/derivation/chain";
import { quoteEditor } from "@/queries/desk/quote-editor";
import { suggestionsFor } from "@/queries/desk/suggestions";
import { id, memberOf, type TestDatabase, testDatabase } from "../database";
import { at, done, everything, printing, quoteCase, rulesOf, source } from "./case";

let held: TestDatabase;
let author: Member;
beforeAll(async () => {
  held = await testDatabase();
  author = await memberOf(held.db, "reviewer", "author");
});
afterAll(() => held.close());

const link = { kind: "reprints", basis: "judgement", confidence: "inferred" };

/** A quote of its own with five printings. */
async function fivePrintings() {
  const { quote, printings } = await quoteCase(author);
  const more: string[] = [];
  for (const name of ["Editore tre", "Editore quattro", "Editore cinque"]) {
    const { capture } = await source(author, name);
    more.push(done(await attachPrinting.execute(author, printing(quote, capture), at)).attestation);
  }
  return { quote, printings: [...printings, ...more] };
}

test("whatever steps are asked for, printings never go back to themselves, and a refusal names its path", async () => {
  const { quote, printings } = await fivePrintings();
  const ends = fc.tuple(fc.nat(4), fc.nat(4));
  const said = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(ends, { minLength: 1, maxLength: 8 }), async (pairs) => {
      for (const [a, b] of pairs) {
        const before = await everything(held);
        const [from, to] = [printings[a], printings[b]];
        const result = await addDerivation.execute(author, { quote, from, to, ...link }, at);
        if (result.ok) said.add(`${a} ${b}`);
        else if (said.has(`${a} ${b}`)) {
          expect(rulesOf(result)).toEqual(["derivation-said-already"]);
          expect(await everything(held)).toBe(before);
        } else {
          expect(result.refusals).toMatchObject([{ rule: "derivation-circle", field: "from" }]);
          expect(result.refusals[0]?.params?.path).toMatch(/^([A-E])(?: → [A-E])* → \1$/);
          expect(await everything(held)).toBe(before);
        }
        const rows = await held.db.reader.select().from(derivations).where(eq(derivations.quote, quote));
        const links = rows.map((row) => ({
          ...row,
          from: row.fromAttestation ?? "",
          to: row.toAttestation,
          note: {},
        }));
        expect(chainOf(printings, links).ok).toBe(true);
      }
    }),
    { numRuns: 8 },
  );
});

test("a suggestion that somebody said no to does not come back, and says so in the log alone", async () => {
  const { quote } = await fivePrintings();
  const editor = await quoteEditor(author, quote);
  if (!editor) throw new Error("its author sees it");
  const [first] = await suggestionsFor(author, editor);
  if (!first) throw new Error("identical words are suggested");
  const input = { quote, from: first.from, to: first.to };
  done(await dismissDerivation.execute(author, input, at));
  const [row] = await held.db.reader
    .select()
    .from(dismissedDerivations)
    .where(eq(dismissedDerivations.quote, quote));
  expect(row).toMatchObject({ fromAttestation: first.from, toAttestation: first.to, dismissedBy: author.id });
  expect((await held.db.reader.select().from(logEntries)).at(-1)).toMatchObject({
    ...{ action: "derivation.dismiss", subject: row?.id, actor: author.id },
  });
  const left = await suggestionsFor(author, editor);
  expect(left.filter((one) => one.from === first.from && one.to === first.to)).toEqual([]);
  const before = await everything(held);
  expect(rulesOf(await dismissDerivation.execute(author, input, at))).toEqual(["dismissed-already"]);
  const circle = { ...input, to: input.from };
  expect(rulesOf(await dismissDerivation.execute(author, circle, at))).toEqual(["unknown"]);
  expect(rulesOf(await dismissDerivation.execute(author, { ...input, from: id() }, at))).toEqual(["unknown"]);
  const other = (await quoteCase(author)).printings[0];
  const between = await everything(held);
  expect(between).not.toBe(before);
  expect(rulesOf(await dismissDerivation.execute(author, { ...input, to: other }, at))).toEqual(["unknown"]);
  expect(await everything(held)).toBe(between);
});

test("a suggestion is confirmed as it stands, and is suggested no more", async () => {
  const { quote } = await fivePrintings();
  const editor = await quoteEditor(author, quote);
  const [first] = editor ? await suggestionsFor(author, editor) : [];
  if (!first) throw new Error("identical words are suggested");
  const { score: _, reasons: __, ...stepGiven } = first;
  done(await addDerivation.execute(author, { quote, ...stepGiven }, at));
  const now = await quoteEditor(author, quote);
  const left = now ? await suggestionsFor(author, now) : [];
  expect(left.map((one) => one.to)).not.toContain(first.to);
});

test("how two sources stand to each other in one quote is suggested in the next", async () => {
  const upstream = await source(author, "Agenzia", "“Parole sue”, ha detto. Altre frasi.");
  const downstream = await source(author, "Giornale", "“Parole sue”, ha detto. Frasi diverse.");
  const attach = async (quote: string, from: typeof upstream, words: string, text: string) =>
    done(await attachPrinting.execute(author, printing(quote, from.capture, words, text), at)).attestation;
  const both = async (words: readonly [string, string]) => {
    const { quote } = await quoteCase(author);
    const from = await attach(quote, upstream, words[0], "“Parole sue”, ha detto. Altre frasi.");
    const to = await attach(quote, downstream, words[1], "“Parole sue”, ha detto. Frasi diverse.");
    return { quote, from, to };
  };
  const one = await both(["Parole sue", "Parole sue"]);
  done(await addDerivation.execute(author, { ...one, ...link }, at));
  const next = await both(["Altre", "diverse"]);
  const editor = await quoteEditor(author, next.quote);
  const found = editor ? await suggestionsFor(author, editor) : [];
  expect(found).toContainEqual(
    expect.objectContaining({ from: next.from, to: next.to, reasons: [{ rule: "elsewhere" }] }),
  );
});
