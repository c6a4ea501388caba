import { addEvidence } from "@/commands/add-evidence";
import { addOccurrence } from "@/commands/add-occurrence";
import { createClaim } from "@/commands/create-claim";
import { approveProposal } from "@/commands/decide-proposal";
import { publishProposal } from "@/commands/publish-proposal";
import { editReview, writeReview } from "@/commands/write-review";
import type { Member } from "@/domain/access/actor";
import { at, done, quoteCase, submitted } from "../../commands/case";
import { memberOf, type TestDatabase } from "../../database";

export type Staff = { author: Member; readers: readonly [Member, Member]; editor: Member };

/** The people it takes to publish. */
export async function staffOf({ db }: TestDatabase): Promise<Staff> {
  return {
    author: await memberOf(db, "reviewer", "author"),
    readers: [await memberOf(db, "reviewer", "first"), await memberOf(db, "reviewer", "second")],
    editor: await memberOf(db, "editor"),
  };
}

type Change = { change: "correction" | "retraction"; note: { en: string; it?: string } };

/** Publishes a record's next edition through everything that publishing asks for. */
export async function publish({ author, readers, editor }: Staff, record: string, change?: Change) {
  const proposal = await submitted(author, record, readers, change?.change);
  for (const reader of readers) done(await approveProposal.execute(reader, proposal, at));
  return done(
    await publishProposal.execute(editor, change ? { ...proposal, note: change.note } : proposal, at),
  );
}

/** Another sentence for the quote's attribution review: enough to make a new edition. */
export async function reword(staff: Staff, review: string, version: number, sentence: string) {
  const words = { sentence: { en: sentence }, rationale: { en: "Why." }, unknowns: [] };
  done(await editReview.execute(staff.author, { review, version, rating: "single_source", ...words }, at));
}

/** A quote with its printings, published. */
export async function publicQuote(staff: Staff) {
  const made = await quoteCase(staff.author);
  await publish(staff, made.quote);
  return made;
}

/** A published quote and a published claim made in it. */
export async function publishedCase(staff: Staff) {
  const made = await quoteCase(staff.author);
  const { claim } = done(
    await createClaim.execute(staff.author, { text: { en: "The ties are strong." }, lang: "en" }, at),
  );
  done(await addOccurrence.execute(staff.author, { claim, attestation: made.printings[0] }, at));
  const verdict = {
    axis: "veracity",
    claim,
    rating: "true",
    sentence: { en: "The ties are strong." },
    rationale: { en: "Because." },
    unknowns: [],
  };
  const { review } = done(await writeReview.execute(staff.author, verdict, at));
  const piece = { review, capture: made.sources[0].capture, passage: "molto stabili", passageKind: "quoted" };
  done(await addEvidence.execute(staff.author, { ...piece, lang: "it", stance: "supports" }, at));
  await publish(staff, claim);
  await publish(staff, made.quote);
  return { ...made, claim };
}
