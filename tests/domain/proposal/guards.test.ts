import { expect, test } from "vitest";
import type { ReviewBody, SourceBody, SpeakerBody } from "@/domain/edition/body-parts";
import type { ClaimBody } from "@/domain/edition/claim-body";
import type { AttestationBody, QuoteBody } from "@/domain/edition/quote-body";
import { claimGuards, neededApprovals, quoteGuards } from "@/domain/proposal/guards";

const rating = (key: string, standing: ReviewBody["rating"]["standing"] = "holds") => ({
  ...{ key, standing, scaleVersion: 1, label: { en: key }, definition: { en: key } },
});

const review = (fields: Partial<ReviewBody> = {}): ReviewBody => ({
  ...{ id: "r1", axis: "attribution", subject: { kind: "quote", id: "q1" } },
  ...{ rating: rating("single_source"), sentence: { en: "One." }, rationale: { en: "Why." } },
  ...{ unknowns: [], evidence: [], searches: [], contacts: [], ...fields },
});

const source = { id: "s1", tier: "secondary", publisher: { id: "p1", name: "P" } } as SourceBody;
const printing = { id: "a1", siglum: "A", source: "s1", relation: "original" } as AttestationBody;
const speaker = { id: "sp1", kind: "person", part: "speaker", names: [] } as SpeakerBody;

const quote = (fields: Partial<QuoteBody> = {}): QuoteBody => ({
  ...{ format: "attesto-quote/1", id: "q1", original: "not_found", leading: "a1", claims: [], links: [] },
  ...{ speakers: [speaker], date: { edtf: "2023", basis: "stated" }, attestations: [printing] },
  ...{ derivations: [], variances: [], reviews: [review()], sources: [source], ...fields },
});

const failuresOf = (body: QuoteBody) => quoteGuards(body).map(({ rule, field }) => `${rule} at ${field}`);

test("a quote with a printing, a speaker and a judged attribution may be submitted", () => {
  expect(failuresOf(quote())).toEqual([]);
});

test.each<[string, Partial<QuoteBody>, string[]]>([
  ["a printing", { attestations: [] }, ["printing-needed at attestations"]],
  ["a speaker", { speakers: [] }, ["speaker-needed at speakers"]],
  ["an attribution review", { reviews: [] }, ["attribution-needed at reviews.attribution"]],
  [
    "an attribution review of the quote, not of one printing alone",
    { reviews: [review({ subject: { kind: "attestation", id: "a1" } })] },
    ["attribution-needed at reviews.attribution"],
  ],
  [
    "a sentence",
    { reviews: [review({ sentence: {} })] },
    ["sentence-needed at reviews.attribution.sentence"],
  ],
  [
    "a rationale",
    { reviews: [review({ rationale: {} })] },
    ["rationale-needed at reviews.attribution.rationale"],
  ],
  [
    "the words of a wording review that was begun",
    {
      reviews: [
        review(),
        review({ ...{ id: "r2", axis: "wording", sentence: {}, rationale: {} }, rating: rating("verbatim") }),
      ],
    },
    ["sentence-needed at reviews.wording.sentence", "rationale-needed at reviews.wording.rationale"],
  ],
])("a quote is not submitted without %s", (_, lacking, expected) => {
  expect(failuresOf(quote(lacking))).toEqual(expected);
});

test("everything that a quote lacks is named at once", () => {
  expect(failuresOf(quote({ attestations: [], speakers: [], reviews: [] }))).toEqual([
    "printing-needed at attestations",
    "speaker-needed at speakers",
    "attribution-needed at reviews.attribution",
  ]);
});

test("evidence of another publisher makes the second of two reports, of the same one it does not", () => {
  const piece = (from: string, stance: "supports" | "refutes" = "supports") => ({
    ...{ id: `e-${from}`, source: from, capture: "c", passage: "p", passageKind: "quoted" as const },
    ...{ lang: "en", stance },
  });
  const rulesWith = (publisher: string, stance?: "refutes") =>
    failuresOf(
      quote({
        reviews: [review({ rating: rating("corroborated"), evidence: [piece("s2", stance)] })],
        sources: [source, { ...source, id: "s2", publisher: { id: publisher, name: publisher } }],
      }),
    );
  expect(rulesWith("p2")).toEqual([]);
  expect(rulesWith("p1")).toEqual(["two-reports-needed at reviews.attribution.rating"]);
  expect(rulesWith("p2", "refutes")).toEqual(["two-reports-needed at reviews.attribution.rating"]);
});

test("a claim's evidence counts only where it is bound to a copy, and unknowns where they are answered", () => {
  const loose = { id: "e1", source: "s1", passage: "p", passageKind: "summary" as const, lang: "en" };
  const veracity = review({ axis: "veracity", evidence: [{ ...loose, stance: "refutes" }] });
  const claim = { occurrences: [{ id: "o1" }], review: veracity } as unknown as ClaimBody;
  const rules = claimGuards(claim, false).map((one) => one.rule);
  expect(rules).toEqual(["unknowns-needed", "evidence-needed"]);
});

test("a second approval is asked for by a retraction, and by a verdict against a living person", () => {
  const against = [{ axis: "veracity" as const, rating: rating("false", "fails") }];
  const bent = [{ axis: "veracity" as const, rating: rating("misleading", "part") }];
  const holds = [{ axis: "veracity" as const, rating: rating("true") }];
  expect(neededApprovals(against, true, "new")).toBe(2);
  expect(neededApprovals(bent, true, "update")).toBe(2);
  expect(neededApprovals(against, false, "new")).toBe(1);
  expect(neededApprovals(holds, true, "correction")).toBe(1);
  expect(neededApprovals(holds, false, "retraction")).toBe(2);
});
