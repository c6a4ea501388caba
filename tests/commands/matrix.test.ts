import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Command } from "@/commands/_kernel/define-command";
import { addOccurrence } from "@/commands/add-occurrence";
import { annotate } from "@/commands/annotate";
import { assignRecord } from "@/commands/assign-record";
import { createClaim } from "@/commands/create-claim";
import { createPublisher } from "@/commands/create-publisher";
import { createQuote } from "@/commands/create-quote";
import { approveProposal } from "@/commands/decide-proposal";
import { declareConflict } from "@/commands/declare-conflict";
import { disableMember } from "@/commands/disable-member";
import { inviteMember } from "@/commands/invite-member";
import { linkClaims } from "@/commands/link-claims";
import { openCorrection } from "@/commands/open-correction";
import { publishProposal } from "@/commands/publish-proposal";
import { resolveAnnotation } from "@/commands/resolve-annotation";
import { suspendEdition } from "@/commands/suspend-edition";
import { writeReview } from "@/commands/write-review";
import type { Member } from "@/domain/access/actor";
import { provenMember } from "@/domain/access/actor";
import { ROLES, type Role } from "@/domain/vocabulary";
import { id, memberOf, type TestDatabase, testDatabase } from "../database";
import { articleCase, articleFields } from "./article-case";
import { at, done, everything, printing, quoteCase, rulesOf, submitted, tracedCase } from "./case";

const files = readdirSync("commands").filter((name) => name.endsWith(".ts"));
const commands = new Map<string, Command<unknown>>();
for (const file of files) {
  const exported = (await import(`../../commands/${file.replace(/\.ts$/, "")}.ts`)) as Record<
    string,
    unknown
  >;
  for (const value of Object.values(exported)) {
    if (typeof value === "object" && value !== null && "commandName" in value) {
      const command = value as Command<unknown>;
      commands.set(command.commandName, command);
    }
  }
}

type State = "own draft" | "other's draft" | "published";
type World = Awaited<ReturnType<typeof prepare>>;
type Row = { input: (world: World) => object; allowed: Record<State, readonly Role[]> };

const everywhere = (...roles: Role[]): Row["allowed"] => ({
  "own draft": roles,
  "other's draft": roles,
  published: roles,
});
/** Contributors change what they began while it is not public; reviewers and editors change anything. */
const EDIT: Row["allowed"] = {
  "own draft": ["contributor", "reviewer", "editor"],
  "other's draft": ["reviewer", "editor"],
  published: ["reviewer", "editor"],
};
const PROPOSE = everywhere("contributor", "reviewer", "editor");
const WORDS = { en: "Words." };

// One row per command: a valid input, and who may, by state of the record.
const MATRIX: Record<string, Row> = {
  "speaker.create": {
    allowed: PROPOSE,
    input: () => ({
      kind: "state",
      names: [{ lang: "en", script: "Latn", text: "A state", kind: "native" }],
    }),
  },
  "publisher.create": { allowed: PROPOSE, input: () => ({ name: "A publisher" }) },
  "publisher.add-fact": { allowed: PROPOSE, input: ({ publisher }) => ({ publisher, sentence: WORDS }) },
  "quote.link": {
    allowed: EDIT,
    input: ({ quote, otherQuote }) => ({ quote, to: otherQuote, kind: "answers" }),
  },
  "source.create": {
    allowed: PROPOSE,
    input: () => ({
      kind: "news",
      tier: "secondary",
      title: "T",
      lang: "it",
      capture: { text: "t", method: "paste" },
    }),
  },
  "occasion.create": { allowed: PROPOSE, input: () => ({ kind: "meeting", title: WORDS }) },
  "quote.create": { allowed: PROPOSE, input: ({ speaker }) => ({ speakers: [{ speaker }] }) },
  "claim.create": { allowed: PROPOSE, input: () => ({ text: WORDS, lang: "en" }) },
  "conflict.declare": { allowed: PROPOSE, input: ({ speaker }) => ({ with: speaker, note: "Kin." }) },
  "conflict.withdraw": { allowed: PROPOSE, input: ({ conflict }) => ({ conflict }) },
  "attestation.attach": {
    allowed: EDIT,
    input: ({ quote, sources }) => printing(quote, sources[0].capture, "molto stabili"),
  },
  "quote.edit": {
    allowed: EDIT,
    input: ({ quote, printings }) => ({
      quote,
      version: 2,
      dateBasis: "stated",
      original: "not_found",
      leading: printings[0],
    }),
  },
  "derivation.add": {
    allowed: EDIT,
    input: ({ quote, printings }) => ({
      quote,
      to: printings[0],
      kind: "quotes",
      basis: "judgement",
      confidence: "inferred",
    }),
  },
  "variance.add": {
    allowed: EDIT,
    input: ({ quote, printings }) => ({
      ...{ quote, from: printings[0], to: printings[1], category: "order", materiality: "none" },
      note: WORDS,
    }),
  },
  "quote.name-speakers": {
    allowed: EDIT,
    input: ({ quote, speaker }) => ({ quote, version: 2, speakers: [{ speaker, part: "on_behalf_of" }] }),
  },
  "attestation.edit": {
    allowed: EDIT,
    input: ({ printings }) => ({
      ...{ attestation: printings[1], version: 1, lang: "it" },
      ...{ form: "partial", relation: "reprint" },
    }),
  },
  "attestation.withdraw": {
    allowed: EDIT,
    input: ({ printings }) => ({ attestation: printings[1], version: 1 }),
  },
  "derivation.remove": { allowed: EDIT, input: ({ derivation }) => ({ derivation, version: 1 }) },
  "variance.edit": {
    allowed: EDIT,
    input: ({ variance }) => ({
      ...{ variance, version: 1, category: "order", materiality: "minor" },
      note: WORDS,
    }),
  },
  "variance.remove": { allowed: EDIT, input: ({ variance }) => ({ variance, version: 1 }) },
  "evidence.edit": { allowed: EDIT, input: ({ evidence }) => ({ evidence, version: 1, stance: "context" }) },
  "evidence.withdraw": { allowed: EDIT, input: ({ evidence }) => ({ evidence, version: 1 }) },
  "speaker.edit": {
    allowed: EDIT,
    input: ({ speaker }) => ({
      ...{ speaker, version: 1, kind: "person" },
      names: [{ lang: "en", script: "Latn", text: "Li", kind: "alias" }],
    }),
  },
  "occasion.edit": {
    allowed: EDIT,
    input: ({ occasion }) => ({ occasion, version: 1, kind: "meeting", title: WORDS }),
  },
  "source.edit": {
    allowed: EDIT,
    input: ({ sources }) => ({
      ...{ source: sources[0].source, version: 1, kind: "news", tier: "secondary", title: "T", lang: "it" },
    }),
  },
  "capture.add": {
    allowed: EDIT,
    input: ({ sources }) => ({ source: sources[0].source, text: "Later words.", method: "paste" }),
  },
  "claim.add-occurrence": {
    allowed: EDIT,
    input: ({ claim, printings }) => ({ claim, attestation: printings[0] }),
  },
  "claim.edit": {
    allowed: EDIT,
    input: ({ stated }) => ({ claim: stated.claim, version: 1, text: WORDS, lang: "en", kind: "forecast" }),
  },
  "claim.remove-occurrence": {
    allowed: EDIT,
    input: ({ stated }) => ({ occurrence: stated.occurrence }),
  },
  "claim.link": {
    allowed: EDIT,
    input: ({ stated }) => ({ claim: stated.claim, to: stated.otherClaim, kind: "narrows" }),
  },
  "claim.unlink": { allowed: EDIT, input: ({ stated }) => ({ link: stated.link }) },
  "assignment.give": { allowed: EDIT, input: ({ quote, actor }) => ({ record: quote, member: actor.id }) },
  "assignment.end": {
    allowed: { ...everywhere("editor"), "own draft": ["contributor", "reviewer", "editor"] },
    input: ({ stated }) => ({ assignment: stated.assignment }),
  },
  "annotation.write": {
    allowed: EDIT,
    input: ({ quote }) => ({ record: quote, motivation: "questioning", body: "Why?" }),
  },
  "annotation.reply": { allowed: EDIT, input: ({ remarks }) => ({ annotation: remarks.open, body: "So." }) },
  "annotation.edit": {
    allowed: { ...everywhere(), "own draft": ["contributor", "reviewer", "editor"] },
    input: ({ remarks }) => ({ annotation: remarks.open, version: 1, body: "Put better." }),
  },
  "annotation.resolve": { allowed: EDIT, input: ({ remarks }) => ({ annotation: remarks.open }) },
  "annotation.reopen": { allowed: EDIT, input: ({ remarks }) => ({ annotation: remarks.settled }) },
  "review.write": {
    allowed: EDIT,
    input: ({ quote, printings }) => ({ axis: "wording", quote, attestation: printings[0] }),
  },
  "review.edit": {
    allowed: EDIT,
    input: ({ review }) => ({ review, version: 1, sentence: WORDS, rationale: WORDS }),
  },
  "evidence.add": {
    allowed: EDIT,
    input: ({ review, sources }) => ({
      ...{ review, capture: sources[0].capture, passage: "ha detto Li", passageKind: "quoted" },
      ...{ lang: "it", stance: "context" },
    }),
  },
  "search.log": {
    allowed: EDIT,
    input: ({ review }) => ({
      review,
      place: WORDS,
      query: "q",
      sought: WORDS,
      at: "2026-11-23",
      result: "none",
    }),
  },
  "contact.log": {
    allowed: EDIT,
    input: ({ review }) => ({ review, party: "P", waivedBecause: "No address." }),
  },
  "proposal.submit": {
    // A published record that has not changed has nothing to submit: that is asked after the role.
    allowed: { ...everywhere("reviewer", "editor"), published: [] },
    input: ({ quote }) => ({ record: quote }),
  },
  "evidence.open": {
    allowed: { "own draft": [], "other's draft": ["reviewer", "editor"], published: ["reviewer", "editor"] },
    input: ({ open, evidence }) => ({ proposal: open.proposal, evidence }),
  },
  "proposal.approve": {
    allowed: { "own draft": [], "other's draft": ["reviewer", "editor"], published: [] },
    input: ({ open }) => open,
  },
  "proposal.request-changes": {
    allowed: { "own draft": [], "other's draft": ["reviewer", "editor"], published: [] },
    input: ({ open }) => ({ ...open, comment: "Why?" }),
  },
  "proposal.withdraw": {
    allowed: { "own draft": ["reviewer", "editor"], "other's draft": ["editor"], published: [] },
    input: ({ open }) => ({ proposal: open.proposal }),
  },
  "record.withdraw": {
    allowed: { ...EDIT, published: [] },
    input: ({ quote }) => ({ record: quote, version: 2 }),
  },
  "correction.open": {
    allowed: { "own draft": [], "other's draft": [], published: ["editor"] },
    input: ({ quote }) => ({ record: quote, kind: "correction", wrong: "The date." }),
  },
  "correction.close": {
    allowed: { "own draft": [], "other's draft": [], published: ["editor"] },
    input: ({ troubled }) => ({ record: troubled }),
  },
  "edition.suspend": {
    allowed: { "own draft": [], "other's draft": [], published: ["editor"] },
    input: ({ quote }) => ({ record: quote, reason: "A minor is named." }),
  },
  "suspension.confirm": {
    allowed: { "own draft": [], "other's draft": [], published: ["reviewer", "editor"] },
    input: ({ troubled }) => ({ record: troubled }),
  },
  "suspension.lift": {
    allowed: { "own draft": [], "other's draft": [], published: ["editor"] },
    input: ({ troubled }) => ({ record: troubled }),
  },
  "edition.publish": {
    allowed: { "own draft": ["editor"], "other's draft": ["editor"], published: [] },
    input: ({ ready }) => ready,
  },
  "invitation.create": {
    allowed: everywhere("admin"),
    input: () => ({ email: `${id()}@desk.example`, role: "reviewer" }),
  },
  "member.change-role": {
    allowed: everywhere("admin"),
    input: ({ colleague }) => ({ member: colleague, role: "reviewer" }),
  },
  "member.disable": {
    allowed: everywhere("admin"),
    input: ({ colleague }) => ({ member: colleague }),
  },
  "article.keep-draft": { allowed: PROPOSE, input: () => ({ text: "Words." }) },
  "article.discard-draft": {
    allowed: { ...everywhere(), "own draft": ["contributor", "reviewer", "editor"] },
    input: ({ draft }) => ({ draft }),
  },
  "article.take-in": { allowed: PROPOSE, input: () => articleFields },
  "article.send": { allowed: EDIT, input: ({ article }) => ({ article, accepted: 1 }) },
  "article.withdraw": { allowed: EDIT, input: ({ article }) => ({ article, version: 1 }) },
  "span.add": { allowed: EDIT, input: ({ article }) => ({ article, exact: "pagherà le gru" }) },
  "span.decide": { allowed: EDIT, input: ({ span }) => ({ span, version: 2, act: "reject" }) },
  "span.undo": { allowed: EDIT, input: ({ article }) => ({ article }) },
  "member.enable": {
    allowed: everywhere("admin"),
    input: ({ shutOut }) => ({ member: shutOut }),
  },
  "invitation.withdraw": {
    allowed: everywhere("admin"),
    input: ({ invitation }) => ({ invitation }),
  },
  // One's own sessions: every role may.
  "session.end": { allowed: everywhere(...ROLES), input: ({ actor }) => ({ session: actor.session }) },
};

let held: TestDatabase;
beforeAll(async () => {
  held = await testDatabase();
});
afterAll(() => held.close());

/** A record in the state, and an actor of the role: its author where it is "own". */
async function prepare(role: Role, state: State) {
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
  const readers =
    state === "own draft" || !["reviewer", "editor"].includes(role) ? [reader] : [reader, actor];
  const open = await submitted(author, made.quote, readers);
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
    const { publicRecords } = await import("@/db/schema/projection");
    expect((await held.db.reader.select().from(publicRecords)).some((row) => row.id === made.quote)).toBe(
      true,
    );
  }
  return {
    ...{ ...made, derivation, variance, occasion, article, span, draft, troubled, stated, remarks },
    ...{ colleague, shutOut, invitation, conflict },
    publisher,
    otherQuote,
    claim: state === "published" ? made.quote : claim,
    actor,
    open,
    ready,
  };
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

/** A claim that is made in a printing, is linked to another, and was given to somebody. */
async function claimCase(author: Member, attestation: string, by: { editor: Member; worker: Member }) {
  const made = async () => done(await createClaim.execute(author, { text: WORDS, lang: "en" }, at)).claim;
  const [claim, otherClaim] = [await made(), await made()];
  const { occurrence } = done(await addOccurrence.execute(author, { claim, attestation }, at));
  const { link } = done(await linkClaims.execute(author, { claim, to: otherClaim, kind: "repeats" }, at));
  const given = { record: claim, member: by.worker.id };
  const { assignment } = done(await assignRecord.execute(by.editor, given, at));
  return { claim, otherClaim, occurrence, link, assignment };
}

test("every command has its row, and every row its command", () => {
  expect(Object.keys(MATRIX).sort()).toEqual([...commands.keys()].sort());
  expect(commands.size).toBeGreaterThan(0);
});

test("one file holds one verb or two of one thing, each through the kernel", () => {
  for (const file of files) {
    const made = readFileSync(`commands/${file}`, "utf8").match(/defineCommand\(/g) ?? [];
    expect([file, made.length === 1 || made.length === 2]).toEqual([file, true]);
  }
});

describe.each(["own draft", "other's draft", "published"] as const)("%s", (state) => {
  describe.each(ROLES)("as %s", (role) => {
    let world: World;
    beforeAll(async () => {
      world = await prepare(role, state);
    });

    // Refused ones first: they must leave the record as it was; then each allowed one on a record of its own.
    const names = Object.keys(MATRIX);
    const refused = names.filter((name) => !MATRIX[name]?.allowed[state].includes(role));
    const allowed = names.filter((name) => MATRIX[name]?.allowed[state].includes(role));

    test.each(refused)("%s is refused and nothing changes", async (name) => {
      const before = await everything(held);
      const result = await commands.get(name)?.execute(world.actor, MATRIX[name]?.input(world), at);
      expect(result?.ok).toBe(false);
      if (result && !result.ok) expect(result.refusals.every((one) => one.kind !== "invalid")).toBe(true);
      expect(await everything(held)).toBe(before);
    });

    if (allowed.length > 0) {
      test.each(allowed)("%s is allowed and logged once", async (name) => {
        const own = await prepare(role, state);
        const input = MATRIX[name]?.input(
          name === "claim.add-occurrence" ? await withClaim(own, state) : own,
        );
        const before = (await held.db.readerClient.execute("SELECT max(seq) AS n FROM log_entry")).rows[0]?.n;
        const result = await commands.get(name)?.execute(own.actor, input, at);
        expect(result && rulesOf(result)).toEqual([]);
        const { rows } = await held.db.readerClient.execute({
          sql: "SELECT action, actor FROM log_entry WHERE seq > ?",
          args: [before ?? 0],
        });
        expect(rows).toEqual([{ action: name, actor: own.actor.id }]);
      });
    }
  });
});

// A published state of a claim is not needed here: an occurrence is added to a draft of the same author.
async function withClaim(world: World, state: State): Promise<World> {
  if (state !== "published") return world;
  const { claim } = done(await createClaim.execute(world.actor, { text: WORDS, lang: "en" }, at));
  return { ...world, claim };
}

test("an id that names nothing is missing or a refused field, never a fault", async () => {
  const actor: Member = await memberOf(held.db, "editor");
  const world = await prepare("editor", "other's draft");
  for (const [name, { input }] of Object.entries(MATRIX)) {
    const sound = JSON.stringify(input(world));
    const strange = JSON.parse(
      [
        world.quote,
        world.review,
        world.claim,
        world.open.proposal,
        world.ready.proposal,
        world.speaker,
        world.article,
        world.span,
        world.draft,
        world.occasion,
        world.derivation,
        world.variance,
        world.evidence,
        world.sources[0].source,
        world.printings[1],
      ].reduce((text, known) => text.replaceAll(known, id()), sound),
    );
    if (JSON.stringify(strange) === sound) continue;
    const result = await commands.get(name)?.execute(actor, strange, at);
    expect([name, result?.ok]).toEqual([name, false]);
  }
});
