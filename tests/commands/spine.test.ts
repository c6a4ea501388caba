import { desc, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addDerivation } from "@/commands/add-derivation";
import { addEvidence } from "@/commands/add-evidence";
import { addOccurrence } from "@/commands/add-occurrence";
import { attachPrinting } from "@/commands/attach-printing";
import { createClaim } from "@/commands/create-claim";
import { dateQuote } from "@/commands/date-quote";
import { approveProposal, requestChanges } from "@/commands/decide-proposal";
import { declareConflict } from "@/commands/declare-conflict";
import { logContact } from "@/commands/log-contact";
import { publishProposal } from "@/commands/publish-proposal";
import { submitProposal } from "@/commands/submit-proposal";
import { withdrawConflict } from "@/commands/withdraw-conflict";
import { editReview, writeReview } from "@/commands/write-review";
import { commitmentOf } from "@/db/editions";
import { rebuildProjections } from "@/db/projections";
import { logEntries } from "@/db/schema/log";
import { publicMentions, publicRecords } from "@/db/schema/projection";
import { editions } from "@/db/schema/publishing";
import { evidence } from "@/db/schema/review";
import type { Member } from "@/domain/access/actor";
import type { QuoteBody } from "@/domain/edition/quote-body";
import { sha256Hex } from "@/domain/hash";
import { verifyLog } from "@/domain/log/verify";
import { memberOf, type TestDatabase, testDatabase } from "../database";
import { at, done, everything, printing, quoteCase, rulesOf, submitted, TEXT } from "./case";

let held: TestDatabase;
let author: Member;
let reviewer: Member;
let second: Member;
let editor: Member;

beforeEach(async () => {
  held = await testDatabase();
  author = await memberOf(held.db, "reviewer", "author");
  reviewer = await memberOf(held.db, "reviewer", "reviewer");
  second = await memberOf(held.db, "reviewer", "second");
  editor = await memberOf(held.db, "editor");
});
afterEach(() => held.close());

const record = async (id: string) =>
  (await held.db.reader.select().from(publicRecords).where(eq(publicRecords.id, id)))[0];
const editionsOf = (id: string) =>
  held.db.reader.select().from(editions).where(eq(editions.record, id)).orderBy(editions.number);

async function publish(id: string, change?: string, note?: object) {
  const proposal = await submitted(author, id, [reviewer], change);
  done(await approveProposal.execute(reviewer, proposal, at));
  return done(await publishProposal.execute(editor, note ? { ...proposal, note } : proposal, at));
}

test("a quote goes from desk to public: submitted, approved by another, published, sealed and logged", async () => {
  const { quote } = await quoteCase(author);
  expect(await record(quote)).toBeUndefined();
  expect(await publish(quote)).toEqual({ record: quote, number: 1 });
  const [edition] = await editionsOf(quote);
  if (!edition) throw new Error("no edition");
  expect(sha256Hex(edition.body)).toBe(edition.hash);
  const body = JSON.parse(edition.body) as QuoteBody;
  expect(body.attestations.map((one) => [one.siglum, one.exact])).toEqual([
    ["A", "Abbiamo legami molto forti"],
    ["B", "Abbiamo legami molto forti"],
  ]);
  expect(await record(quote)).toMatchObject({
    number: 1,
    state: "published",
    rating: "corroborated",
    day: "2023-04-16",
  });
  const log = await held.db.reader.select().from(logEntries).orderBy(logEntries.seq);
  const entry = log.at(-1);
  expect(entry).toMatchObject({
    seq: edition.logSeq,
    action: "edition.publish",
    subject: quote,
    actor: editor.id,
  });
  expect(JSON.parse(entry?.body ?? "{}")).toMatchObject({
    hash: edition.hash,
    body: commitmentOf(edition.salt, edition.body),
  });
  expect(
    verifyLog(
      log.map((row) => ({ ...row, body: JSON.parse(row.body) })),
      [],
      [],
    ),
  ).toEqual([]);
});

test("every command of the way left its own entry in the log", async () => {
  const { quote } = await quoteCase(author);
  await publish(quote);
  const actions = (await held.db.reader.select({ action: logEntries.action }).from(logEntries)).map(
    (row) => row.action,
  );
  expect(new Set(actions)).toEqual(
    new Set([
      "scale.create",
      "speaker.create",
      "publisher.create",
      "source.create",
      "quote.create",
      "attestation.attach",
      "review.write",
      "evidence.add",
      "proposal.submit",
      "evidence.open",
      "proposal.approve",
      "edition.publish",
    ]),
  );
});

describe("four eyes", () => {
  test("the one who submitted cannot approve, and nothing is recorded", async () => {
    const { quote } = await quoteCase(author);
    const proposal = await submitted(author, quote, []);
    const before = await everything(held);
    expect(rulesOf(await approveProposal.execute(author, proposal, at))).toEqual(["four-eyes"]);
    expect(await everything(held)).toBe(before);
  });

  test("who edited anything since the last edition cannot approve, though another submitted", async () => {
    const { quote, sources } = await quoteCase(author);
    done(await attachPrinting.execute(reviewer, printing(quote, sources[0].capture, "molto stabili"), at));
    const proposal = await submitted(author, quote, []);
    expect(rulesOf(await approveProposal.execute(reviewer, proposal, at))).toEqual(["four-eyes"]);
  });

  test("an edit after submitting needs a new proposal, and the approval does not carry over", async () => {
    const { quote, sources } = await quoteCase(author);
    const first = await submitted(author, quote, [reviewer]);
    done(await approveProposal.execute(reviewer, first, at));
    done(await attachPrinting.execute(author, printing(quote, sources[1].capture, "molto stabili"), at));
    const next = await submitted(author, quote, [reviewer]);
    expect(next.hash).not.toBe(first.hash);
    expect(rulesOf(await publishProposal.execute(editor, first, at))).toEqual(["newer-proposal"]);
    expect(rulesOf(await publishProposal.execute(editor, next, at))).toEqual(["approvals-needed"]);
    expect(rulesOf(await publishProposal.execute(editor, { ...next, hash: first.hash }, at))).toEqual([
      "hash-differs",
    ]);
    expect(await editionsOf(quote)).toEqual([]);
  });

  test("an author who changed the record after it was submitted cannot approve what was submitted", async () => {
    const { quote, sources } = await quoteCase(author);
    const proposal = await submitted(author, quote, [reviewer]);
    done(await attachPrinting.execute(reviewer, printing(quote, sources[0].capture, "molto stabili"), at));
    const before = await everything(held);
    expect(rulesOf(await approveProposal.execute(reviewer, proposal, at))).toEqual(["four-eyes"]);
    expect(await everything(held)).toBe(before);
  });

  test("the kind of a first edition is fixed", async () => {
    const { quote } = await quoteCase(author);
    const proposal = await submitted(author, quote, [reviewer]);
    done(await approveProposal.execute(reviewer, proposal, at));
    const asCorrection = { ...proposal, change: "correction", note: { en: "A note." } };
    expect(rulesOf(await publishProposal.execute(editor, asCorrection, at))).toEqual(["change-is-fixed"]);
    expect(await editionsOf(quote)).toEqual([]);
  });

  test("who has not opened every piece of evidence cannot approve", async () => {
    const { quote } = await quoteCase(author);
    const proposal = await submitted(author, quote, []);
    expect(await approveProposal.execute(reviewer, proposal, at)).toMatchObject({
      ok: false,
      refusals: [{ rule: "evidence-unopened", params: { left: 1 } }],
    });
  });

  test("who declared a conflict with the speaker cannot approve", async () => {
    const { quote, speaker } = await quoteCase(author);
    done(await declareConflict.execute(reviewer, { with: speaker, note: "Former employer." }, at));
    const proposal = await submitted(author, quote, []);
    expect(rulesOf(await approveProposal.execute(reviewer, proposal, at))).toEqual(["conflict-of-interest"]);
  });

  test("who declared a conflict with a speaker of a claim's places cannot approve the claim", async () => {
    const { speaker, printings, sources } = await quoteCase(author);
    const text = { text: { en: "The ties are strong." }, lang: "en" };
    const { claim } = done(await createClaim.execute(author, text, at));
    done(await addOccurrence.execute(author, { claim, attestation: printings[0] }, at));
    const words = {
      rating: "true",
      sentence: { en: "They are." },
      rationale: { en: "Because." },
      unknowns: [],
    };
    const { review } = done(await writeReview.execute(author, { axis: "veracity", claim, ...words }, at));
    const piece = { review, capture: sources[0].capture, passage: "molto stabili", passageKind: "quoted" };
    done(await addEvidence.execute(author, { ...piece, lang: "it", stance: "supports" }, at));
    done(await declareConflict.execute(reviewer, { with: speaker, note: "Former employer." }, at));
    const proposal = await submitted(author, claim, []);
    expect(rulesOf(await approveProposal.execute(reviewer, proposal, at))).toEqual(["conflict-of-interest"]);
  });

  test("a conflict is declared once, taken back by nobody else, and bars no more once taken back", async () => {
    const { quote, speaker } = await quoteCase(author);
    const kin = { with: speaker, note: "Former employer." };
    const { conflict } = done(await declareConflict.execute(reviewer, kin, at));
    expect(rulesOf(await declareConflict.execute(reviewer, kin, at))).toEqual(["declared-already"]);
    expect(await withdrawConflict.execute(second, { conflict }, at)).toMatchObject({
      refusals: [{ kind: "missing" }],
    });
    done(await withdrawConflict.execute(reviewer, { conflict }, at));
    const proposal = await submitted(author, quote, [reviewer]);
    done(await approveProposal.execute(reviewer, proposal, at));
  });

  test("changes asked for send it back, and the same proposal cannot be approved any more", async () => {
    const { quote } = await quoteCase(author);
    const proposal = await submitted(author, quote, [reviewer, second]);
    done(await requestChanges.execute(reviewer, { ...proposal, comment: "The date needs its source." }, at));
    expect(rulesOf(await approveProposal.execute(second, proposal, at))).toEqual([
      "proposal-changes-requested",
    ]);
  });

  test("a session proved long ago cannot publish", async () => {
    const { quote } = await quoteCase(author);
    const proposal = await submitted(author, quote, [reviewer]);
    done(await approveProposal.execute(reviewer, proposal, at));
    const stale = { ...editor, provedAt: "2020-01-01T00:00:00.000Z" };
    expect(rulesOf(await publishProposal.execute(stale, proposal, at))).toEqual(["stale-session"]);
  });
});

describe("published means permanent", () => {
  test("a correction is a new edition with a public note, and the former stays byte for byte", async () => {
    const { quote, review } = await quoteCase(author);
    await publish(quote);
    const [before] = await editionsOf(quote);
    const revBefore = (await record(quote))?.rev;
    done(
      await editReview.execute(
        author,
        {
          review,
          version: 1,
          rating: "single_source",
          sentence: { en: "One report." },
          rationale: { en: "Why." },
          unknowns: [],
        },
        at,
      ),
    );
    const proposal = await submitted(author, quote, [reviewer], "correction");
    done(await approveProposal.execute(reviewer, proposal, at));
    expect(rulesOf(await publishProposal.execute(editor, proposal, at))).toEqual(["public-note-needed"]);
    done(
      await publishProposal.execute(editor, { ...proposal, note: { en: "The rating was too high." } }, at),
    );
    const [first, corrected] = await editionsOf(quote);
    expect(first).toEqual(before);
    expect(corrected).toMatchObject({
      number: 2,
      change: "correction",
      note: { en: "The rating was too high." },
    });
    expect(await record(quote)).toMatchObject({ number: 2, rating: "single_source" });
    expect((await record(quote))?.rev).not.toBe(revBefore);
  });

  test("a retraction needs two approvals and leaves a tombstone", async () => {
    const { quote } = await quoteCase(author);
    await publish(quote);
    const proposal = await submitted(author, quote, [reviewer, second], "retraction");
    done(await approveProposal.execute(reviewer, proposal, at));
    const note = { en: "Withdrawn: the printing was a forgery." };
    expect(rulesOf(await publishProposal.execute(editor, { ...proposal, note }, at))).toEqual([
      "approvals-needed",
    ]);
    done(await approveProposal.execute(second, proposal, at));
    done(await publishProposal.execute(editor, { ...proposal, note }, at));
    expect(await record(quote)).toMatchObject({ number: 2, state: "retracted" });
    expect(await editionsOf(quote)).toHaveLength(2);
  });

  test("publishing what has not changed is refused", async () => {
    const { quote } = await quoteCase(author);
    await publish(quote);
    expect(rulesOf(await submitProposal.execute(author, { record: quote }, at))).toEqual(["nothing-changed"]);
  });

  test("projections made anew from the editions are the same", async () => {
    const { quote } = await quoteCase(author);
    await publish(quote);
    const projected = async () => [
      await held.db.reader.select().from(publicRecords),
      (
        await held.db.reader
          .select()
          .from(publicMentions)
          .orderBy(desc(publicMentions.subject), publicMentions.part)
      ).map(({ id: _, ...mention }) => mention),
      (await held.db.readerClient.execute("SELECT * FROM public_search")).rows,
    ];
    const before = JSON.stringify(await projected());
    expect(await held.db.queue.write((tx) => rebuildProjections(tx))).toBe(1);
    expect(JSON.stringify(await projected())).toBe(before);
  });
});

describe("evidence is sacred", () => {
  test("words that differ from the capture by one sign are refused, and nothing is written", async () => {
    const { quote, sources } = await quoteCase(author);
    const before = await everything(held);
    const good = printing(quote, sources[0].capture);
    for (const bent of [
      { ...good, exact: "Abbiamo legami molto forti." },
      { ...good, exact: "Abbiamo legami molto fortì" },
      { ...good, start: good.start + 1 },
      { ...good, end: good.end + 1 },
    ]) {
      expect(rulesOf(await attachPrinting.execute(author, bent, at))).toEqual(["words-differ-from-capture"]);
    }
    expect(rulesOf(await attachPrinting.execute(author, { ...good, end: 10_000 }, at))).toEqual([
      "range-outside-text",
    ]);
    expect(await everything(held)).toBe(before);
  });

  test("a quoted passage of evidence stands in its capture, to the letter", async () => {
    const { review, sources } = await quoteCase(author);
    const piece = {
      review,
      capture: sources[0].capture,
      passageKind: "quoted",
      lang: "it",
      stance: "context",
    };
    expect(rulesOf(await addEvidence.execute(author, { ...piece, passage: "ha detto Putin" }, at))).toEqual([
      "words-differ-from-capture",
    ]);
  });

  test("of words that stand twice, evidence is bound to the place that was marked", async () => {
    const { review, sources } = await quoteCase(author);
    const piece = {
      ...{ review, capture: sources[0].capture, passageKind: "quoted", lang: "it", stance: "context" },
      passage: "molto",
    };
    const before = await everything(held);
    expect(rulesOf(await addEvidence.execute(author, piece, at))).toEqual(["words-more-than-once"]);
    expect(await everything(held)).toBe(before);
    const start = TEXT.lastIndexOf("molto");
    const marked = { ...piece, start, end: start + 5 };
    const { evidence: id } = done(await addEvidence.execute(author, marked, at));
    const [row] = await held.db.reader.select().from(evidence).where(eq(evidence.id, id));
    expect(row).toMatchObject({ start, end: start + 5, passage: "molto", capture: piece.capture });
  });

  test("derivations never go in a circle, and the refusal names the path", async () => {
    const { quote, printings } = await quoteCase(author);
    const link = { quote, kind: "reprints", basis: "credit_line", confidence: "stated" };
    done(await addDerivation.execute(author, { ...link, from: printings[0], to: printings[1] }, at));
    expect(
      await addDerivation.execute(author, { ...link, from: printings[1], to: printings[0] }, at),
    ).toMatchObject({
      ok: false,
      refusals: [{ rule: "derivation-circle", params: { path: "A → B → A" } }],
    });
  });
});

describe("guards of submitting", () => {
  test("corroborated needs two reports of different publishers", async () => {
    const { quote, printings } = await quoteCase(author);
    const link = { quote, kind: "reprints", basis: "identical_text", confidence: "inferred" };
    done(await addDerivation.execute(author, { ...link, from: printings[0], to: printings[1] }, at));
    expect(await submitProposal.execute(author, { record: quote }, at)).toMatchObject({
      ok: false,
      refusals: [{ rule: "two-reports-needed", params: { found: 1 } }],
    });
  });

  test.each([
    ["misattributed", "search-needed"],
    ["fabricated", "search-needed"],
    ["unverifiable", "search-needed"],
    ["verified_primary", "primary-printing-needed"],
  ])("%s is refused by %s", async (rating, rule) => {
    const { quote, review } = await quoteCase(author);
    const words = { sentence: { en: "A sentence." }, rationale: { en: "A reason." }, unknowns: [] };
    done(await editReview.execute(author, { review, version: 1, rating, ...words }, at));
    expect(rulesOf(await submitProposal.execute(author, { record: quote }, at))).toEqual([rule]);
  });

  test("a claim needs an occurrence, a verdict, answered unknowns and captured evidence", async () => {
    const { quote, printings, sources } = await quoteCase(author);
    const { claim } = done(
      await createClaim.execute(author, { text: { en: "The ties are strong." }, lang: "en" }, at),
    );
    const rules = async () => rulesOf(await submitProposal.execute(author, { record: claim }, at));
    expect(await rules()).toEqual(["occurrence-needed", "veracity-needed"]);
    done(await addOccurrence.execute(author, { claim, attestation: printings[0] }, at));
    const words = { rating: "false", sentence: { en: "They are not." }, rationale: { en: "Because." } };
    const { review } = done(await writeReview.execute(author, { axis: "veracity", claim, ...words }, at));
    expect(await rules()).toEqual(["unknowns-needed", "evidence-needed"]);
    done(await editReview.execute(author, { review, version: 1, ...words, unknowns: [] }, at));
    const piece = {
      review,
      capture: sources[0].capture,
      passage: "molto stabili",
      passageKind: "quoted",
      lang: "it",
    };
    done(await addEvidence.execute(author, { ...piece, stance: "refutes" }, at));
    // A verdict against a living person: two approvals, and somebody was asked.
    const proposal = await submitted(author, claim, [reviewer, second]);
    done(await approveProposal.execute(reviewer, proposal, at));
    expect(rulesOf(await publishProposal.execute(editor, proposal, at))).toEqual(["approvals-needed"]);
    done(await approveProposal.execute(second, proposal, at));
    expect(rulesOf(await publishProposal.execute(editor, proposal, at))).toEqual(["right-of-reply-needed"]);
    done(
      await logContact.execute(
        author,
        { review, party: "Li Shangfu", waivedBecause: "In custody, no address." },
        at,
      ),
    );
    done(await publishProposal.execute(editor, proposal, at));
    expect(await record(claim)).toMatchObject({ kind: "claim", number: 1, rating: "false" });
    // A quote published afterwards names the claim made in it.
    await publish(quote);
    const [edition] = await editionsOf(quote);
    expect((JSON.parse(edition?.body ?? "{}") as QuoteBody).claims).toEqual([claim]);
  });
});

describe("two editors", () => {
  test("a stale edit gets a conflict with the version that stands, and loses nothing", async () => {
    const { quote } = await quoteCase(author);
    const edit = { quote, version: 2, dateBasis: "stated" };
    done(await dateQuote.execute(author, { ...edit, date: "2023-04-17" }, at));
    const before = await everything(held);
    expect(await dateQuote.execute(reviewer, { ...edit, date: "2023-04-18" }, at)).toMatchObject({
      ok: false,
      refusals: [{ kind: "conflict", rule: "stale-version", theirs: { date: "2023-04-17", version: 3 } }],
    });
    expect(await everything(held)).toBe(before);
  });

  test("of a hundred edits at once of one version exactly one wins", async () => {
    const { quote } = await quoteCase(author);
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        dateQuote.execute(
          author,
          { quote, version: 2, date: `20${String(n).padStart(2, "0")}`, dateBasis: "stated" },
          at,
        ),
      ),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.flatMap(rulesOf).filter((rule) => rule !== "stale-version")).toEqual([]);
  });
});
