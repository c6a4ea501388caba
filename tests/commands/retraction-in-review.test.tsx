import { desc, eq } from "drizzle-orm";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addOccurrence } from "@/commands/add-occurrence";
import { attachPrinting } from "@/commands/attach-printing";
import { approveProposal, requestChanges } from "@/commands/decide-proposal";
import { closeCorrection, openCorrection } from "@/commands/open-correction";
import { submitProposal } from "@/commands/submit-proposal";
import { withdrawProposal } from "@/commands/withdraw-proposal";
import { SubmitClaim } from "@/components/desk/claim/head";
import { ClaimSide } from "@/components/desk/claim/side";
import { SubmitForm } from "@/components/desk/editor/head";
import { Side } from "@/components/desk/editor/side";
import { Standing } from "@/components/desk/publish/standing";
import { logEntries } from "@/db/schema/log";
import { corrections, proposals } from "@/db/schema/publishing";
import type { RecordKind } from "@/domain/vocabulary";
import { messagesIn } from "@/messages/messages";
import { claimEditor } from "@/queries/desk/claim-editor";
import { quoteEditor } from "@/queries/desk/quote-editor";
import { recordStanding } from "@/queries/desk/standing";
import { type TestDatabase, testDatabase } from "../database";
import { publishedCase, type Staff, staffOf } from "../queries/public/published";
import { at, done, everything, printing, rulesOf, submitted } from "./case";

const context = { lang: "en", t: messagesIn("en") } as const;
const KINDS = ["quote", "claim"] as const;

let held: TestDatabase;
let staff: Staff;
let made: Awaited<ReturnType<typeof publishedCase>>;

beforeAll(async () => {
  held = await testDatabase();
  staff = await staffOf(held);
});
afterAll(() => held.close());
beforeEach(async () => {
  made = await publishedCase(staff);
});

const change = async (kind: RecordKind) => {
  const { author } = staff;
  const { quote, claim, sources, printings } = made;
  return kind === "quote"
    ? done(await attachPrinting.execute(author, printing(quote, sources[0].capture, "molto stabili"), at))
    : done(await addOccurrence.execute(author, { claim, attestation: printings[1] }, at));
};
const opening = (kind: RecordKind) => ({ record: made[kind], kind: "retraction", wrong: "A forgery." });
const retract = async (kind: RecordKind) =>
  done(await openCorrection.execute(staff.editor, opening(kind), at)).proposal;
const ofRecord = async (record: string) =>
  (await held.db.reader.select().from(proposals).where(eq(proposals.record, record)))
    .filter((one) => one.state !== "published")
    .map((one) => [one.change, one.state]);
const lastEntry = async () => {
  const [entry] = await held.db.reader.select().from(logEntries).orderBy(desc(logEntries.seq)).limit(1);
  return entry && { ...entry, body: JSON.parse(entry.body) };
};
const openedOn = async (record: string) =>
  (await held.db.reader.select().from(corrections).where(eq(corrections.record, record))).filter(
    (one) => one.closedAt === null,
  );

describe.each(KINDS)("a %s whose retraction is in review", (kind) => {
  const submit = (wanted?: string) =>
    submitProposal.execute(
      staff.author,
      { record: made[kind], ...(wanted === undefined ? {} : { change: wanted }) },
      at,
    );

  test("takes no new words, nor the same retraction again, and is told which proposal is in the way", async () => {
    const proposal = await retract(kind);
    await change(kind);
    const before = await everything(held);
    for (const wanted of ["update", "correction", "clarification", "retraction", undefined]) {
      expect(await submit(wanted)).toEqual({
        ok: false,
        refusals: [
          {
            ...{ kind: "conflict", rule: "retraction-in-review", field: "change" },
            params: { proposal, number: 2 },
          },
        ],
      });
    }
    expect(await everything(held)).toBe(before);
    expect(await ofRecord(made[kind])).toEqual([["retraction", "in_review"]]);
  });

  test("nor once it was sent back, or is approved and waits to be published", async () => {
    const proposal = await retract(kind);
    await change(kind);
    const [row] = await held.db.reader.select().from(proposals).where(eq(proposals.id, proposal));
    const [one] = staff.readers;
    const { hash } = row ?? { hash: "" };
    done(await requestChanges.execute(one, { proposal, hash, comment: "Correct it instead." }, at));
    expect(rulesOf(await submit("update"))).toEqual(["retraction-in-review"]);
    done(await withdrawProposal.execute(staff.editor, { proposal }, at));
    done(await submit("update"));
    expect(await ofRecord(made[kind])).toEqual([
      ["retraction", "withdrawn"],
      ["update", "in_review"],
    ]);
  });

  test("loses what was opened for it when it is withdrawn, and the log says both", async () => {
    const proposal = await retract(kind);
    const [opened] = await openedOn(made[kind]);
    done(await withdrawProposal.execute(staff.editor, { proposal }, at));
    expect(await openedOn(made[kind])).toEqual([]);
    const body = { proposal, correction: opened?.id };
    expect(await lastEntry()).toMatchObject({ action: "proposal.withdraw", subject: made[kind], body });
  });

  test("loses it when what was opened is closed, and the log says both", async () => {
    const proposal = await retract(kind);
    const [opened] = await openedOn(made[kind]);
    done(await closeCorrection.execute(staff.editor, { record: made[kind] }, at));
    expect(await ofRecord(made[kind])).toEqual([["retraction", "withdrawn"]]);
    const body = { proposal, correction: opened?.id };
    expect(await lastEntry()).toMatchObject({ action: "correction.close", subject: made[kind], body });
  });
});

describe.each(KINDS)("a %s with new words in review", (kind) => {
  test("is not retracted past them: they are decided on or withdrawn first", async () => {
    await change(kind);
    const { proposal } = await submitted(staff.author, made[kind], []);
    const refused = {
      ok: false,
      refusals: [{ kind: "conflict", rule: "words-in-review", params: { proposal, number: 2 } }],
    };
    const before = await everything(held);
    const opened = await openCorrection.execute(staff.editor, opening(kind), at);
    expect(opened).toMatchObject(refused);
    expect(opened).toMatchObject({ refusals: [{ field: "kind" }] });
    const again = await submitProposal.execute(
      staff.author,
      { record: made[kind], change: "retraction" },
      at,
    );
    expect(again).toMatchObject(refused);
    expect(again).toMatchObject({ refusals: [{ field: "change" }] });
    expect(await everything(held)).toBe(before);
    expect(await openedOn(made[kind])).toEqual([]);
    done(await withdrawProposal.execute(staff.editor, { proposal }, at));
    await retract(kind);
    expect(await ofRecord(made[kind])).toEqual([
      ["update", "withdrawn"],
      ["retraction", "in_review"],
    ]);
  });

  test("gives way to newer words, under whatever name", async () => {
    await change(kind);
    await submitted(staff.author, made[kind], [], "correction");
    await submitted(staff.author, made[kind], [], "update");
    expect(await ofRecord(made[kind])).toEqual([
      ["correction", "withdrawn"],
      ["update", "in_review"],
    ]);
  });

  test("is sent in and retracted at once: one of the two takes effect, the other is told of it", async () => {
    await change(kind);
    const both = await Promise.all([
      submitProposal.execute(staff.author, { record: made[kind], change: "update" }, at),
      openCorrection.execute(staff.editor, opening(kind), at),
    ]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.flatMap(rulesOf)).toHaveLength(1);
    expect(await ofRecord(made[kind])).toHaveLength(1);
  });
});

test("an approved retraction is not taken back by an update either", async () => {
  const proposal = await submitted(staff.author, made.quote, staff.readers, "retraction");
  for (const reader of staff.readers) done(await approveProposal.execute(reader, proposal, at));
  await change("quote");
  const before = await everything(held);
  const answer = await submitProposal.execute(staff.author, { record: made.quote, change: "update" }, at);
  expect(rulesOf(answer)).toEqual(["retraction-in-review"]);
  expect(await everything(held)).toBe(before);
});

describe("the desk says so before anything is pressed", () => {
  const nothing = async () => null;
  const pageOf = async (kind: RecordKind) => {
    if (kind === "quote") {
      const editor = await quoteEditor(staff.author, made.quote);
      if (!editor) throw new Error("no page");
      return renderToStaticMarkup(
        <>
          <SubmitForm {...{ editor, ...context }} submit={nothing} />
          <Side {...{ editor, ...context }}>{null}</Side>
        </>,
      );
    }
    const claim = await claimEditor(staff.author, made.claim);
    if (!claim) throw new Error("no page");
    return renderToStaticMarkup(
      <>
        <SubmitClaim {...{ claim, ...context }} submit={nothing} />
        <ClaimSide {...{ claim, ...context }}>{null}</ClaimSide>
      </>,
    );
  };
  const standing = async (kind: RecordKind) => {
    const page = await recordStanding(staff.editor, kind, made[kind]);
    if (!page) throw new Error("no page");
    const actions = { open: nothing, close: nothing, suspend: nothing, confirm: nothing, lift: nothing };
    return renderToStaticMarkup(<Standing {...{ page, actions }} t={context.t} />);
  };

  test.each(KINDS)(
    "a %s in retraction cannot be submitted, and its page leads to the retraction",
    async (kind) => {
      expect(await pageOf(kind)).not.toContain("aria-disabled");
      const proposal = await retract(kind);
      const page = await pageOf(kind);
      expect(page).toMatch(/aria-disabled="true" aria-describedby="why"/);
      expect(page).toContain(
        `<a href="/desk/proposals/${proposal}">A retraction of this record is under way`,
      );
      const correct = await standing(kind);
      expect(correct).toContain(
        `<a href="/desk/proposals/${proposal}">Proposal 2 (retraction): in review.</a>`,
      );
      expect(correct).toContain("Closing this withdraws it.");
    },
  );

  test.each(KINDS)("a %s in review says it beside the form that would retract it", async (kind) => {
    expect(await standing(kind)).not.toContain("To retract, let");
    await change(kind);
    const { proposal } = await submitted(staff.author, made[kind], []);
    const correct = await standing(kind);
    expect(correct).toContain(`<a href="/desk/proposals/${proposal}">Proposal 2 (update): in review.</a>`);
    expect(correct).toContain("To retract, let it be carried through or withdraw it first.");
    expect(await pageOf(kind)).not.toContain("aria-disabled");
  });

  test.each(KINDS)("a %s opened for a correction proposes that its next edition is one", async (kind) => {
    expect(await pageOf(kind)).toContain('<option value="update" selected="">');
    const wrong = { record: made[kind], kind: "correction", wrong: "The date." };
    done(await openCorrection.execute(staff.editor, wrong, at));
    expect(await pageOf(kind)).toContain('<option value="correction" selected="">');
  });
});
