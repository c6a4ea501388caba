import { expect, test } from "vitest";
import { z } from "zod";
import record from "@/db/demo/case.json";
import { proposedInto } from "@/domain/variance/edges";
import { proposalFor } from "@/domain/variance/recorded";
import { FORMS } from "@/domain/vocabulary";

const printed = z
  .array(z.object({ id: z.string(), language: z.string(), text: z.string(), form: z.enum(FORMS) }))
  .transform((all) =>
    all.map(({ id, language, text, form }) => ({ id, siglum: id, lang: language, exact: text, form })),
  );
const changed = z.array(
  z.object({
    ...{ id: z.string(), from: z.string(), to: z.string(), category: z.string() },
    scope: z.enum(["words", "attribution"]).default("words"),
    ...{ before: z.string().optional(), after: z.string().optional() },
  }),
);
const printings = printed.parse(record.attestations);
const variances = changed.parse(record.variances).map(({ before, after, ...one }) => ({
  ...one,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
}));
const derivations = record.derivations.map(({ from, to }) => ({ ...(from ? { from } : {}), to }));

const printing = (id: string) => {
  const found = printings.find((one) => one.id === id);
  if (!found) throw new Error(`no printing ${id}`);
  return found;
};

test("the rules class each difference of words within one language as it is recorded", () => {
  const rows = variances.flatMap((one) => {
    const proposal = proposalFor(one, printing(one.from), printing(one.to));
    return proposal ? [[one.id, one.category, proposal.category]] : [];
  });
  expect(rows.length).toBe(6);
  for (const [id, recorded, proposed] of rows) expect(`${id} ${proposed}`).toBe(`${id} ${recorded}`);
});

test("the words cut from the best-known sentence stand out, as a marked cut that holds a negation", () => {
  const v12 = variances.find(({ id }) => id === "v12");
  const proposal = v12 && proposalFor(v12, printing(v12.from), printing(v12.to));
  expect(proposal).toMatchObject({ category: "omission", elision: "marked", isPossiblyMaterial: true });
  expect(proposal?.reasons.map(({ rule }) => rule)).toContain("negation.changed");
});

test("dots between two sentences that follow each other are a false cut", () => {
  const [edge] = proposedInto("a4-en-parstoday", { printings, derivations, variances });
  const cut = edge?.differences.find(({ difference }) => difference.kind === "cut");
  expect(edge?.from).toBe("a4-en-afp");
  expect(cut?.proposal).toMatchObject({ category: "addition", elision: "false", materiality: "minor" });
  expect(cut?.covered).toEqual(["v18"]);
});

test("a cut sign beside the words that it stands for is no false cut", () => {
  const [from, to] = ["a3-en-eir", "a3-en-tass"];
  const [edge] = proposedInto(to, { printings, derivations: [{ from, to }], variances: [] });
  const kinds = edge?.differences.map(({ proposal }) => proposal?.elision) ?? [];
  expect(kinds).toContain("marked");
  expect(kinds).not.toContain("false");
});

test("a difference is told as recorded where its words are those of the record, and only there", () => {
  const [edge] = proposedInto("a3-en-afp", {
    ...{ printings, variances },
    derivations: [{ from: "a3-en-eir", to: "a3-en-afp" }],
  });
  const covered = edge?.differences.filter((one) => one.covered.includes("v12")) ?? [];
  expect(covered.length).toBeGreaterThan(0);
  for (const { difference } of covered) expect(difference.lemma).toMatch(/non-/);
});
