import { eq } from "drizzle-orm";
import { addSpan } from "@/commands/add-span";
import { annotate } from "@/commands/annotate";
import { attachPrinting } from "@/commands/attach-printing";
import { createClaim } from "@/commands/create-claim";
import { createOccasion } from "@/commands/create-occasion";
import { createSource } from "@/commands/create-source";
import { createSpeaker } from "@/commands/create-speaker";
import { declareConflict } from "@/commands/declare-conflict";
import { inviteMember } from "@/commands/invite-member";
import { keepArticleDraft } from "@/commands/keep-article-draft";
import { logContact } from "@/commands/log-contact";
import { openCorrection } from "@/commands/open-correction";
import { replyToAnnotation } from "@/commands/reply-to-annotation";
import { liftSuspension } from "@/commands/settle-suspension";
import { suspendEdition } from "@/commands/suspend-edition";
import { takeInArticle } from "@/commands/take-in-article";
import { editReview } from "@/commands/write-review";
import { reviews } from "@/db/schema/review";
import { memberOf, type TestDatabase } from "@/tests/database";
import type { Published } from "./published";

type Held = { held: TestDatabase; record: Published; marker: string };

/**
 * Writes a marker wherever words are for the desk alone, and publishes the records that they lie around once
 * more: a new edition is made while all of it stands there.
 */
export async function writeForTheDeskAlone({ held, record, marker }: Held): Promise<void> {
  const { desk, reviewer, editor, publish } = record;
  const [quote, claim] = [desk.id("quote", "q3"), desk.id("claim", "c1")];
  const words = { en: marker, it: marker };
  const [ofQuote] = await held.db.reader.select().from(reviews).where(eq(reviews.quote, quote));
  const review = ofQuote?.id ?? "";
  const onWork = { record: quote, motivation: "commenting", body: marker };
  const { annotation } = await desk.act(annotate, reviewer, onWork);
  await desk.act(replyToAnnotation, editor, { annotation, body: marker });
  const kin = { with: desk.id("speaker", "sp-li"), note: marker };
  await desk.act(declareConflict, reviewer, kin);
  const asked = { party: marker, channel: marker, askedAt: "2026-11-20", answer: marker, public: false };
  await desk.act(logContact, reviewer, { review, ...asked });
  await desk.act(logContact, reviewer, { review, party: marker, waivedBecause: marker });
  const invited = { email: `${marker}@desk.example`, role: "reviewer" };
  await desk.act(inviteMember, await memberOf(held.db, "admin", marker), invited);
  await drafts({ held, record, marker });
  await desk.act(openCorrection, editor, { record: quote, kind: "correction", wrong: marker });
  await desk.act(editReview, reviewer, {
    ...{ review, version: ofQuote?.version, rating: "single_source", sentence: { en: "One report." } },
    ...{ rationale: { en: "Why." }, unknowns: [] },
  });
  await publish(quote, { change: "correction", note: { en: "Rated anew." }, comment: marker });
  await desk.act(suspendEdition, editor, { record: claim, reason: marker });
  await desk.act(liftSuspension, editor, { record: claim });
  // What is written after an edition was made waits for the next.
  const [ofClaim] = await held.db.reader.select().from(reviews).where(eq(reviews.claim, claim));
  const later = { review: ofClaim?.id, version: ofClaim?.version, rationale: words };
  await desk.act(editReview, reviewer, later);
}

/** What is begun and no edition holds: an article, a source with its words, a speaker, an occasion, a claim. */
async function drafts({ record: { desk, reviewer }, marker }: Held): Promise<void> {
  const words = { en: marker, it: marker };
  const text = `${marker}. «${marker} due», ha detto Rossi.`;
  await desk.act(keepArticleDraft, reviewer, { text });
  const { article } = await desk.act(takeInArticle, reviewer, { text, title: marker, lang: "it" });
  await desk.act(addSpan, reviewer, { article, exact: marker });
  const name = { lang: "en", script: "Latn", text: marker, kind: "native" };
  await desk.act(createSpeaker, reviewer, { kind: "person", names: [name], note: marker });
  await desk.act(createOccasion, reviewer, { kind: "meeting", title: words });
  await desk.act(createClaim, reviewer, { text: words, lang: "en" });
  const source = { kind: "news", tier: "secondary", title: marker, lang: "it", note: marker };
  const { capture } = await desk.act(createSource, reviewer, {
    ...source,
    capture: { text, method: "paste" },
  });
  const place = { capture, start: 0, end: marker.length, exact: marker, lang: "it" };
  const another = desk.id("quote", "q1");
  await desk.act(attachPrinting, reviewer, { ...place, quote: another, form: "full", relation: "reprint" });
}
