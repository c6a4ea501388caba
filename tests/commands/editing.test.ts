import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Command } from "@/commands/_kernel/define-command";
import { addCapture } from "@/commands/add-capture";
import { addDerivation } from "@/commands/add-derivation";
import { addOccurrence } from "@/commands/add-occurrence";
import { attachPrinting } from "@/commands/attach-printing";
import { chooseOccasion } from "@/commands/choose-occasion";
import { createClaim } from "@/commands/create-claim";
import { createOccasion } from "@/commands/create-occasion";
import { createQuote } from "@/commands/create-quote";
import { dateQuote } from "@/commands/date-quote";
import { editEvidence } from "@/commands/edit-evidence";
import { editOccasion } from "@/commands/edit-occasion";
import { editPrinting } from "@/commands/edit-printing";
import { editQuote } from "@/commands/edit-quote";
import { editSource } from "@/commands/edit-source";
import { editSpeaker } from "@/commands/edit-speaker";
import { editVariance } from "@/commands/edit-variance";
import { dropClaimSpeaker, nameClaimSpeaker } from "@/commands/name-claim-speaker";
import { nameQuoteSpeakers } from "@/commands/name-quote-speakers";
import { removeDerivation } from "@/commands/remove-derivation";
import { removeVariance } from "@/commands/remove-variance";
import { withdrawEvidence } from "@/commands/withdraw-evidence";
import { withdrawPrinting } from "@/commands/withdraw-printing";
import { writeReview } from "@/commands/write-review";
import { attestations, derivations, variances } from "@/db/schema/attestation";
import { claimSpeakers } from "@/db/schema/claim";
import { logEntries } from "@/db/schema/log";
import { authorships } from "@/db/schema/publishing";
import { quoteSpeakers, quotes } from "@/db/schema/quote";
import { evidence, reviews } from "@/db/schema/review";
import { captures } from "@/db/schema/source";
import type { Member } from "@/domain/access/actor";
import { memberOf, type TestDatabase, testDatabase } from "../database";
import { at, done, everything, printing as printingIn, quoteCase, rulesOf, source, tracedCase } from "./case";

let held: TestDatabase;
let author: Member;
let colleague: Member;
let made: Awaited<ReturnType<typeof tracedCase>>;

beforeAll(async () => {
  held = await testDatabase();
  author = await memberOf(held.db, "reviewer", "author");
});
afterAll(() => held.close());

/** A record of its own for each group, and somebody who has not touched it yet. */
const fresh = async () => {
  made = await tracedCase(author);
  colleague = await memberOf(held.db, "reviewer", "colleague");
};

const last = async () => (await held.db.reader.select().from(logEntries)).at(-1);
const authorsOf = async (record: string) =>
  (await held.db.reader.select().from(authorships).where(eq(authorships.record, record))).map(
    (row) => row.member,
  );

/** The command is refused by the rule, and nothing is written. */
async function refused(command: Command<unknown>, input: object, rule: string) {
  const before = await everything(held);
  const result = await command.execute(colleague, input, at);
  expect(rulesOf(result)).toEqual([rule]);
  expect(await everything(held)).toBe(before);
  return result.ok ? [] : result.refusals;
}

/** Done by the colleague: logged once under its name, and the colleague is now an author of the record. */
async function changes<V>(command: Command<V>, input: object, record = made.quote): Promise<V> {
  const value = done(await command.execute(colleague, input, at));
  expect(await last()).toMatchObject({ action: command.commandName, actor: colleague.id });
  expect(await authorsOf(record)).toContain(colleague.id);
  return value;
}

describe("a printing", () => {
  beforeAll(fresh);
  const particulars = { lang: "it", form: "partial", relation: "reprint", attribution: "ha detto Li" };

  test("changes in what is said of it, never in its words", async () => {
    const [, printing] = made.printings;
    await changes(editPrinting, { attestation: printing, version: 1, ...particulars });
    const [row] = await held.db.reader.select().from(attestations).where(eq(attestations.id, printing));
    expect(row).toMatchObject({ ...particulars, version: 2, exact: "Abbiamo legami molto forti" });
  });

  test("says where a cut lies by the words before it, and only by words that it has once", async () => {
    const [, printing] = made.printings;
    const edit = (behind: string) => ({
      ...{ attestation: printing, version: 2, ...particulars },
      elisions: [{ kind: "unmarked", behind, note: "Cut." }],
    });
    const [strange] = await refused(editPrinting, edit("molto stabili"), "words-differ-from-printing");
    expect(strange).toMatchObject({ kind: "invalid", field: "elisions.0.behind" });
    const [unclear] = await refused(editPrinting, edit("o"), "words-more-than-once");
    expect(unclear).toMatchObject({ kind: "invalid", field: "elisions.0.behind" });
    await changes(editPrinting, edit("legami"));
    const [row] = await held.db.reader.select().from(attestations).where(eq(attestations.id, printing));
    expect(row?.elisions).toEqual([{ kind: "unmarked", at: 14, note: "Cut." }]);
    expect(JSON.parse((await last())?.body ?? "")).toEqual({ quote: made.quote, version: 3 });

    const { capture } = await source(author, "Editore con tagli");
    const attached = { ...printingIn(made.quote, capture), relation: "reprint" };
    const cut = (behind: string) => ({ ...attached, elisions: [{ kind: "unmarked", behind }] });
    await refused(attachPrinting, cut("ha detto"), "words-differ-from-printing");
    const { attestation } = await changes(attachPrinting, cut("molto"));
    const [other] = await held.db.reader.select().from(attestations).where(eq(attestations.id, attestation));
    expect(other?.elisions).toEqual([{ kind: "unmarked", at: 20 }]);
    done(await withdrawPrinting.execute(author, { attestation, version: 1 }, at));
  });

  test("says where a cut lies by a place in its words alone: none beyond them, and none inside one", async () => {
    const [, printing] = made.printings;
    const edit = (place: number) => ({
      ...{ attestation: printing, version: 3, ...particulars },
      elisions: [{ kind: "marked" }, { kind: "unmarked", at: place, note: "Cut." }],
    });
    for (const place of [27, 1_000_000]) {
      const [beyond] = await refused(editPrinting, edit(place), "cut-beyond-words");
      expect(beyond).toMatchObject({ kind: "invalid", field: "elisions.1.at", params: { length: 26 } });
    }
    const [inside] = await refused(editPrinting, edit(3), "inside-a-word");
    expect(inside).toMatchObject({ kind: "invalid", field: "elisions.1.at" });
    const { capture } = await source(author, "Editore con punti");
    const attached = { ...printingIn(made.quote, capture), relation: "reprint" };
    const cut = { ...attached, elisions: [{ kind: "unmarked", at: 27 }] };
    await refused(attachPrinting, cut, "cut-beyond-words");
    let version = 3;
    for (const place of [0, 14, 26]) {
      await changes(editPrinting, { ...edit(place), version });
      version += 1;
      const [row] = await held.db.reader.select().from(attestations).where(eq(attestations.id, printing));
      expect(row?.elisions).toEqual([{ kind: "marked" }, { kind: "unmarked", at: place, note: "Cut." }]);
    }
  });

  test("shows both versions to a stale edit", async () => {
    const input = { attestation: made.printings[1], version: 1, ...particulars };
    const [refusal] = await refused(editPrinting, input, "stale-version");
    expect(refusal).toMatchObject({ kind: "conflict", theirs: { version: 6, relation: "reprint" } });
  });

  test("that leads, that holds the words as spoken, or that a claim rests on cannot be withdrawn", async () => {
    const [first, second] = made.printings;
    await refused(withdrawPrinting, { attestation: first, version: 1 }, "printing-leads");
    const shown = { quote: made.quote, original: "found" };
    await changes(editQuote, { ...shown, version: 2, leading: second, originalAttestation: first });
    await refused(withdrawPrinting, { attestation: first, version: 1 }, "printing-is-original");
    await changes(editQuote, { ...shown, version: 3, leading: second, original: "not_found" });
    const { claim } = done(await createClaim.execute(author, { text: { en: "C." }, lang: "en" }, at));
    done(await addOccurrence.execute(author, { claim, attestation: first }, at));
    await refused(withdrawPrinting, { attestation: first, version: 1 }, "printing-makes-claim");
  });

  test("takes its derivations, variances and judgements along, and its letter is never given again", async () => {
    await fresh();
    const [, second] = made.printings;
    const subject = { axis: "wording", quote: made.quote, attestation: second };
    const { review } = done(await writeReview.execute(author, subject, at));
    await changes(withdrawPrinting, { attestation: second, version: 1 });
    expect(JSON.parse((await last())?.body ?? "")).toMatchObject({
      derivations: [made.derivation],
      variances: [made.variance],
      reviews: [review],
    });
    const left = (table: typeof derivations | typeof variances) =>
      held.db.reader.select().from(table).where(eq(table.quote, made.quote));
    expect(await left(derivations)).toEqual([]);
    expect(await left(variances)).toEqual([]);
    const [judged] = await held.db.reader.select().from(reviews).where(eq(reviews.id, review));
    expect(judged?.withdrawnAt).not.toBeNull();
    const { capture } = await source(author, "Editore tre");
    const words = { start: 1, end: 8, exact: "Abbiamo", lang: "it", form: "scare", relation: "reprint" };
    const value = await changes(attachPrinting, { quote: made.quote, capture, ...words });
    const [row] = await held.db.reader
      .select()
      .from(attestations)
      .where(eq(attestations.id, value.attestation));
    expect(row?.siglum).toBe("C");
  });

  test("always holds the capture's own slice, whatever line ends a form sends", async () => {
    const letters = fc.array(fc.constantFrom("a", "é", "李", "😀", "\n", "\r\n", "…", " ", "\u200b"), {
      minLength: 3,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(letters, fc.nat(), fc.nat(), async (pieces, a, b) => {
        const text = `x${pieces.join("")}y`;
        const { capture } = await source(author, "Editore", text);
        const [start, end] = [a % text.length, 1 + (b % text.length)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const sent = text.slice(start, end).replace(/\r\n|\n/g, "\r\n");
        const place = { start, end, exact: sent, lang: "it", form: "full", relation: "original" };
        const result = await attachPrinting.execute(author, { quote: made.quote, capture, ...place }, at);
        if (!result.ok) return;
        const [row] = await held.db.reader
          .select({ printed: attestations, text: captures.text })
          .from(attestations)
          .innerJoin(captures, eq(captures.id, attestations.capture))
          .where(eq(attestations.id, result.value.attestation));
        expect(row?.printed.exact).toBe(row?.text.slice(row.printed.start, row.printed.end));
        expect(row?.text).toBe(text);
      }),
      { numRuns: 40 },
    );
  });
});

describe("how printings hang together", () => {
  beforeAll(fresh);

  test("a derivation is taken back once, by the version that was seen", async () => {
    const { derivation } = made;
    await refused(removeDerivation, { derivation, version: 2 }, "stale-version");
    await changes(removeDerivation, { derivation, version: 1 });
    await refused(removeDerivation, { derivation, version: 1 }, "unknown");
  });

  test("a circle is refused with its path in sigla, and nothing is written", async () => {
    const [a, b] = made.printings;
    const link = { quote: made.quote, kind: "reprints", basis: "judgement", confidence: "inferred" };
    await changes(addDerivation, { ...link, from: a, to: b });
    const [refusal] = await refused(addDerivation, { ...link, from: b, to: a }, "derivation-circle");
    expect(refusal?.params).toEqual({ path: "A → B → A" });
  });

  test("a variance changes class and weight, its words stay those of the printings", async () => {
    const { variance } = made;
    const input = {
      variance,
      version: 1,
      category: "omission",
      materiality: "material",
      note: { en: "Cut." },
    };
    for (const after of ["non è qui", "…", "legami … non è qui"])
      await refused(editVariance, { ...input, after }, "words-differ-from-printing");
    await changes(editVariance, { ...input, before: "legami", after: "molto forti" });
    const [row] = await held.db.reader.select().from(variances).where(eq(variances.id, variance));
    expect(row).toMatchObject({ category: "omission", materiality: "material", version: 2 });
    await refused(editVariance, input, "stale-version");
    await refused(removeVariance, { variance, version: 1 }, "stale-version");
    await changes(removeVariance, { variance, version: 2 });
    expect(await held.db.reader.select().from(variances).where(eq(variances.id, variance))).toEqual([]);
  });
});

describe("evidence", () => {
  beforeAll(fresh);

  test("can stand for something else, and keeps its passage", async () => {
    const input = { evidence: made.evidence, version: 1, stance: "refutes", note: { en: "On reflection." } };
    await changes(editEvidence, input);
    const [row] = await held.db.reader.select().from(evidence).where(eq(evidence.id, made.evidence));
    expect(row).toMatchObject({ stance: "refutes", passage: "ha detto Li", version: 2 });
    await refused(editEvidence, input, "stale-version");
  });

  test("is withdrawn, not deleted", async () => {
    await refused(withdrawEvidence, { evidence: made.evidence, version: 1 }, "stale-version");
    await changes(withdrawEvidence, { evidence: made.evidence, version: 2 });
    const [row] = await held.db.reader.select().from(evidence).where(eq(evidence.id, made.evidence));
    expect(row?.withdrawnAt).not.toBeNull();
    await refused(withdrawEvidence, { evidence: made.evidence, version: 3 }, "unknown");
  });
});

describe("who speaks", () => {
  beforeAll(fresh);
  const name = { lang: "en", script: "Latn", text: "Li Shangfu", kind: "transliteration" };
  const minister = { title: { en: "Minister" }, from: "2023-03-12" };

  test("a title is frozen in the quote, and a later change of the speaker leaves it as it was", async () => {
    const { speaker } = made;
    await changes(editSpeaker, {
      ...{ speaker, version: 1, kind: "person", names: [name] },
      roles: [minister],
    });
    const { speakerRoles } = await import("@/db/schema/speaker");
    const [role] = await held.db.reader.select().from(speakerRoles).where(eq(speakerRoles.speaker, speaker));
    const rows = [{ speaker, part: "relayed_by", role: role?.id }];
    await changes(nameQuoteSpeakers, { quote: made.quote, version: 2, speakers: rows });
    await changes(editSpeaker, { speaker, version: 2, kind: "person", names: [name] });
    const [row] = await held.db.reader
      .select()
      .from(quoteSpeakers)
      .where(eq(quoteSpeakers.quote, made.quote));
    expect(row).toMatchObject({ part: "relayed_by", role: minister });
    const kept = [{ speaker, part: "speaker", role: "kept" }];
    await changes(nameQuoteSpeakers, { quote: made.quote, version: 3, speakers: kept });
    const [again] = await held.db.reader
      .select()
      .from(quoteSpeakers)
      .where(eq(quoteSpeakers.quote, made.quote));
    expect(again).toMatchObject({ part: "speaker", role: minister });
  });

  test("nobody is named twice, nobody unknown, nobody with another's title, nobody over a newer version", async () => {
    const { speaker, quote, occasion } = made;
    const row = { speaker, part: "joint" };
    const input = { quote, version: 4, speakers: [row, row] };
    await refused(nameQuoteSpeakers, input, "speaker-twice");
    await refused(createQuote, { speakers: [row, row] }, "speaker-twice");
    await refused(nameQuoteSpeakers, { ...input, speakers: [{ ...row, speaker: occasion }] }, "unknown");
    await refused(nameQuoteSpeakers, { ...input, speakers: [{ ...row, role: occasion }] }, "unknown");
    await refused(nameQuoteSpeakers, { ...input, version: 3, speakers: [row] }, "stale-version");
    await refused(editSpeaker, { speaker, version: 2, kind: "person", names: [name] }, "stale-version");
  });
});

describe("what several records share", () => {
  beforeAll(fresh);
  const meeting = async (date: string) =>
    done(
      await createOccasion.execute(
        author,
        { kind: "meeting", title: { en: "M." }, date, dateBasis: "stated" },
        at,
      ),
    ).occasion;

  test("an occasion changes for its quotes, whose author one becomes", async () => {
    const { occasion, speaker } = made;
    const input = {
      occasion,
      version: 1,
      kind: "speech",
      title: { en: "A speech" },
      participants: [speaker],
    };
    await changes(editOccasion, input);
    await refused(editOccasion, input, "stale-version");
    await refused(editOccasion, { ...input, version: 2, participants: [made.quote] }, "unknown");
  });

  test("a source changes for the quotes printed in it", async () => {
    const fields = { kind: "wire", tier: "primary", title: "Altro", lang: "it" };
    const input = { source: made.sources[0].source, version: 1, ...fields };
    await changes(editSource, input);
    await refused(editSource, input, "stale-version");
    await refused(editSource, { ...input, version: 2, agency: made.quote }, "unknown");
  });

  test("a later copy stands beside the first, which never changes", async () => {
    const [{ source: id, capture }] = made.sources;
    const before = await held.db.reader.select().from(captures).where(eq(captures.id, capture));
    await changes(addCapture, { source: id, text: "Changed in silence.", method: "fetch" });
    await changes(addCapture, { source: id, text: "Changed in silence.", method: "fetch" });
    expect(await held.db.reader.select().from(captures).where(eq(captures.id, capture))).toEqual(before);
    expect(await held.db.reader.select().from(captures).where(eq(captures.source, id))).toHaveLength(3);
  });

  test("a quote without a printing can be edited, and keeps no leading words", async () => {
    const { quote } = done(await createQuote.execute(author, { speakers: [{ speaker: made.speaker }] }, at));
    await changes(editQuote, { quote, version: 1, originalLang: "zh", original: "not_sought" }, quote);
    await changes(dateQuote, { quote, version: 2, date: "2023-04", dateBasis: "stated" }, quote);
    const [row] = await held.db.reader.select().from(quotes).where(eq(quotes.id, quote));
    expect(row).toMatchObject({ originalLang: "zh", date: "2023-04", leading: null, version: 3 });
  });

  test("a date stands with what it is known from, of a quote and of an occasion", async () => {
    const dated = { date: "2023-04", dateBasis: "not_known" };
    const meeting = { kind: "meeting", title: { en: "M." }, ...dated };
    await refused(createQuote, { speakers: [{ speaker: made.speaker }], date: "2023" }, "date-basis-needed");
    await refused(createOccasion, meeting, "date-basis-needed");
    await refused(editOccasion, { ...meeting, occasion: made.occasion, version: 1 }, "date-basis-needed");
    const told = await refused(dateQuote, { quote: made.quote, version: 1, ...dated }, "date-basis-needed");
    expect(told).toMatchObject([{ kind: "invalid", field: "dateBasis" }]);
    const { quote } = done(await createQuote.execute(author, { speakers: [{ speaker: made.speaker }] }, at));
    await changes(dateQuote, { quote, version: 1, dateBasis: "not_known" }, quote);
  });

  test("an inherited date goes with the occasion, a date of one's own stays", async () => {
    const [first, second] = [await meeting("2023-04-16"), await meeting("2023-05")];
    const { quote } = done(await createQuote.execute(author, { speakers: [{ speaker: made.speaker }] }, at));
    const dated = async (version: number, occasion?: string) => {
      await changes(chooseOccasion, { quote, version, ...(occasion ? { occasion } : {}) }, quote);
      const [row] = await held.db.reader.select().from(quotes).where(eq(quotes.id, quote));
      return [row?.occasion, row?.date, row?.dateBasis];
    };
    expect(await dated(1, first)).toEqual([first, "2023-04-16", "inherited"]);
    expect(await dated(2, second)).toEqual([second, "2023-05", "inherited"]);
    expect(await dated(3)).toEqual([null, null, "not_known"]);
    await changes(dateQuote, { quote, version: 4, date: "2023-06", dateBasis: "stated" }, quote);
    expect(await dated(5, first)).toEqual([first, "2023-06", "stated"]);
    await refused(chooseOccasion, { quote, version: 5, occasion: second }, "stale-version");
    await refused(chooseOccasion, { quote, version: 6, occasion: made.speaker }, "unknown");
  });

  test("two who name or drop speakers of a claim at once undo nothing of each other", async () => {
    const { claim } = done(await createClaim.execute(author, { text: { en: "C." }, lang: "en" }, at));
    const speakers = [made.speaker, (await quoteCase(author)).speaker];
    const [mine = "", theirs = ""] = speakers;
    const named = async () =>
      (await held.db.reader.select().from(claimSpeakers).where(eq(claimSpeakers.claim, claim)))
        .map((row) => row.speaker)
        .toSorted();
    await Promise.all(speakers.map((speaker) => nameClaimSpeaker.execute(colleague, { claim, speaker }, at)));
    expect(await named()).toEqual(speakers.toSorted());
    await refused(nameClaimSpeaker, { claim, speaker: mine }, "speaker-twice");
    await refused(nameClaimSpeaker, { claim, speaker: made.quote }, "unknown");
    await changes(dropClaimSpeaker, { claim, speaker: mine }, claim);
    await refused(dropClaimSpeaker, { claim, speaker: mine }, "unknown");
    expect(await named()).toEqual([theirs]);
  });
});
