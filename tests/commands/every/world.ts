import { expect } from "vitest";
import { addCapture } from "@/commands/add-capture";
import { addOccurrence } from "@/commands/add-occurrence";
import { annotate } from "@/commands/annotate";
import { assignRecord } from "@/commands/assign-record";
import { createClaim } from "@/commands/create-claim";
import { createPublisher } from "@/commands/create-publisher";
import { createQuote } from "@/commands/create-quote";
import { createSpeaker } from "@/commands/create-speaker";
import { approveProposal } from "@/commands/decide-proposal";
import { declareConflict } from "@/commands/declare-conflict";
import { disableMember } from "@/commands/disable-member";
import { dividePhrases } from "@/commands/divide-phrases";
import { inviteMember } from "@/commands/invite-member";
import { linkClaims } from "@/commands/link-claims";
import { mergeSources } from "@/commands/merge-sources";
import { nameClaimSpeaker } from "@/commands/name-claim-speaker";
import { openCorrection } from "@/commands/open-correction";
import { publishProposal } from "@/commands/publish-proposal";
import { resolveAnnotation } from "@/commands/resolve-annotation";
import { splitPhrase } from "@/commands/split-phrase";
import { suspendEdition } from "@/commands/suspend-edition";
import { writeReview } from "@/commands/write-review";
import { stampOf } from "@/db/merge/plan";
import { phrasingOf, printingsOf } from "@/db/phrases";
import { phraseSteps } from "@/db/schema/phrase";
import { publicRecords } from "@/db/schema/projection";
import { type Member, provenMember } from "@/domain/access/actor";
import { dividedAfter, proposalHash } from "@/domain/phrases/propose";
import type { Role } from "@/domain/vocabulary";
import { id, memberOf, now, type TestDatabase } from "../../database";
import { articleCase } from "../article-case";
import { at, done, printing, quoteCase, source, submitted, TEXT, tracedCase } from "../case";

/** How a record stands to the actor. */
export type State = "own draft" | "other's draft" | "published";

/** What the inputs of the rows name. */
export type World = Awaited<ReturnType<typeof prepare>>;

/** Some words for readers. */
export const WORDS = { en: "Words." };

/** A record in the state, and an actor of the role: its author where it is "own". */
export async function prepare(held: TestDatabase, role: Role, state: State) {
  const actor = await memberOf(held.db, role);
  // What an actor of a role without the right "owns" was made while they still had another role.
  const asAuthor = provenMember({ ...actor, role: "reviewer" });
  const author = state === "own draft" ? asAuthor : await memberOf(held.db, "reviewer");
  const [reader, editor] = [await memberOf(held.db, "reviewer"), await memberOf(held.db, "editor")];
  const colleague = (await memberOf(held.db, "contributor")).id;
  const shutOut = (await memberOf(held.db, "contributor")).id;
  const admin = await memberOf(held.db, "admin");
  done(await disableMember.execute(admin, { member: shutOut }, at));
  const invited = { email: `${id()}@desk.example`, role: "reviewer" };
  const { invitation } = done(await inviteMember.execute(admin, invited, at));
  const { derivation, variance, occasion, ...made } = await tracedCase(author);
  const { publisher } = done(await createPublisher.execute(author, { name: "A paper" }, at));
  const otherQuote = done(
    await createQuote.execute(author, { speakers: [{ speaker: made.speaker }] }, at),
  ).quote;
  const { conflict } = done(await declareConflict.execute(asAuthor, { with: otherQuote, note: "Kin." }, at));
  const claim = done(await createClaim.execute(author, { text: WORDS, lang: "en" }, at)).claim;
  done(await writeReview.execute(author, { axis: "veracity", claim }, at));
  // Work is never given to who could not do it.
  const worker = ["auditor", "admin"].includes(author.id === actor.id ? role : "") ? editor : author;
  const stated = await claimCase(author, made.printings[0], { editor, worker });
  const remark = async () =>
    done(
      await annotate.execute(author, { record: made.quote, motivation: "commenting", body: "A remark." }, at),
    ).annotation;
  const remarks = { open: await remark(), settled: await remark() };
  done(await resolveAnnotation.execute(author, { annotation: remarks.settled }, at));
  const phrased = await phrasedCase(held, author, made);
  const newer = await newerCopy(author, made.sources[0].source);
  const readers =
    state === "own draft" || !["reviewer", "editor"].includes(role) ? [reader] : [reader, actor];
  const open = await submitted(author, made.quote, readers);
  await phraseStepBy(held, made.quote, actor.id);
  const { article, span, draft } = await articleCase(held, author, asAuthor);
  let [ready, troubled] = [open, otherQuote];
  if (state !== "published") {
    const other = await quoteCase(author);
    ready = await submitted(author, other.quote, [reader]);
    done(await approveProposal.execute(reader, ready, at));
  } else {
    done(await approveProposal.execute(reader, open, at));
    done(await publishProposal.execute(editor, open, at));
    troubled = await troubledRecord(author, reader, editor);
    expect((await held.db.reader.select().from(publicRecords)).some((row) => row.id === made.quote)).toBe(
      true,
    );
  }
  const doubles = await doublesCase(held, asReviewer(author));
  return {
    ...{ ...made, derivation, variance, occasion, article, span, draft, troubled, stated, remarks, phrased },
    doubles,
    ...{ colleague, shutOut, invitation, conflict, newer },
    publisher,
    otherQuote,
    claim: state === "published" ? made.quote : claim,
    actor,
    open,
    ready,
  };
}

// Merging is nothing that every author may do.
const asReviewer = (author: Member): Member => provenMember({ ...author, role: "reviewer" });

/** Two quotes, two speakers and two sources to be merged, each with the stamp of its preview; and a merge to be undone. */
async function doublesCase({ db }: TestDatabase, author: Member) {
  const [one, other] = [await quoteCase(author), await quoteCase(author)];
  const pair = async (kind: "quote" | "speaker" | "source", surviving: string, absorbed: string) => {
    const stamp = await stampOf(db.reader, { kind, surviving, absorbed });
    return { surviving, absorbed, stamp: stamp ?? "" };
  };
  const [third, fourth] = [await source(author, "Editore tre"), await source(author, "Editore quattro")];
  const apart = await pair("source", third.source, fourth.source);
  const { merge } = done(await mergeSources.execute(author, { ...apart, reason: "The same page." }, at));
  return {
    merge,
    quote: await pair("quote", one.quote, other.quote),
    speaker: await pair("speaker", one.speaker, other.speaker),
    source: await pair("source", one.sources[0].source, other.sources[0].source),
  };
}

/** A newer copy of a source, the words of its printing further down in it. */
async function newerCopy(author: Member, source: string) {
  const text = `Aggiornato. ${TEXT}`;
  const { capture } = done(await addCapture.execute(author, { source, text, method: "paste" }, at));
  const { start, end } = printing("", capture, undefined, text);
  return { capture, start, end };
}

/** A published record with a correction opened on it, and out of sight. */
async function troubledRecord(author: Member, reader: Member, editor: Member): Promise<string> {
  const { quote } = await quoteCase(author);
  const proposal = await submitted(author, quote, [reader]);
  done(await approveProposal.execute(reader, proposal, at));
  done(await publishProposal.execute(editor, proposal, at));
  done(await openCorrection.execute(editor, { record: quote, kind: "correction", wrong: "W." }, at));
  done(await suspendEdition.execute(editor, { record: quote, reason: "R." }, at));
  return quote;
}

/** The quote divided in two phrases after its first printing. */
export async function phrasedCase(
  held: TestDatabase,
  author: Member,
  { quote, printings: [first] }: Awaited<ReturnType<typeof quoteCase>>,
) {
  const printings = await printingsOf(held.db.reader, quote);
  const base = printings.find((one) => one.id === first);
  if (!base) throw new Error("no base");
  const hash = proposalHash(dividedAfter(base, printings));
  done(await dividePhrases.execute(author, { quote, version: 1, base: first, hash }, at));
  const phrasesNow = async () => {
    const { phrasing, version } = await phrasingOf(held.db.reader, quote, printings);
    return { version, phrases: phrasing.phrases.map((one) => one.id) };
  };
  const { phrases, version } = await phrasesNow();
  const place = { attestation: first, at: "Abbiamo legami".length };
  done(await splitPhrase.execute(author, { quote, version, phrase: phrases[0], ...place }, at));
  return { hash, ...(await phrasesNow()) };
}

/** The actor acted last on the phrases, without being an author: undoing asks for an act of one's own. */
async function phraseStepBy({ db }: TestDatabase, quote: string, member: string): Promise<void> {
  const before = { phrases: [], stretches: [] };
  await db.writer.insert(phraseSteps).values({ id: id(), quote, position: 9, before, member, at: now() });
}

/** A claim about somebody that is made in a printing, is linked to another, and was given to a member. */
async function claimCase(author: Member, attestation: string, by: { editor: Member; worker: Member }) {
  const made = async () => done(await createClaim.execute(author, { text: WORDS, lang: "en" }, at)).claim;
  const [claim, otherClaim] = [await made(), await made()];
  const { occurrence } = done(await addOccurrence.execute(author, { claim, attestation }, at));
  const { link } = done(await linkClaims.execute(author, { claim, to: otherClaim, kind: "repeats" }, at));
  const names = [{ lang: "en", script: "Latn", text: "A state", kind: "native" }];
  const { speaker } = done(await createSpeaker.execute(author, { kind: "state", names }, at));
  done(await nameClaimSpeaker.execute(author, { claim, speaker }, at));
  const given = { record: claim, member: by.worker.id };
  const { assignment } = done(await assignRecord.execute(by.editor, given, at));
  return { claim, otherClaim, occurrence, link, speaker, assignment };
}
