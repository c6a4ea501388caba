import "server-only";
import { and, count, desc, eq, isNull, ne } from "drizzle-orm";
import { speakersOfQuote } from "@/db/bodies/speakers";
import { database, type Reader } from "@/db/client";
import { ownedBy } from "@/db/owned";
import { openedOn } from "@/db/proposals";
import { currentRatings } from "@/db/scales";
import { annotations } from "@/db/schema/annotation";
import { attestations, derivations, variances } from "@/db/schema/attestation";
import { claims } from "@/db/schema/claim";
import { occasions } from "@/db/schema/occasion";
import { publicRecords } from "@/db/schema/projection";
import { editions, proposals } from "@/db/schema/publishing";
import { quotes } from "@/db/schema/quote";
import type { Member } from "@/domain/access/actor";
import { mayEdit, maySubmit } from "@/domain/access/policies";
import { derivedFacts } from "@/domain/derivation/derived-facts";
import type {
  EditorOccasion,
  EditorRating,
  EditorState,
  OutOfSight,
  QuoteEditor,
} from "@/domain/desk/quote-editor";
import { publicStateAt } from "@/domain/edition/public-state";
import type { QuoteBody } from "@/domain/edition/quote-body";
import type { Axis, LocalText } from "@/domain/vocabulary";
import { assignedTo } from "./assigned";
import { proposalInTheWay, quoteAsItStands } from "./guards";
import { reviewsOfQuote } from "./quote-reviews";
import { copiesUnseen } from "./sightings";

/** A quote with everything that hangs on it, for its editor; null where there is none for this member. */
export async function quoteEditor(member: Member, id: string): Promise<QuoteEditor | null> {
  const { reader } = await database();
  const [row] = await reader
    .select()
    .from(quotes)
    .where(and(eq(quotes.id, id), ownedBy(member, quotes.createdBy)))
    .limit(1);
  if (!row) return null;
  const { body, failures } = await quoteAsItStands(reader, id);
  const state = await stateOf(reader, id);
  const isWithdrawn = row.state === "withdrawn";
  const subject = { createdBy: row.createdBy, isPublished: state.edition !== null, isWithdrawn };
  const [printings, edges, differences] = [
    await versionsIn(reader, attestations, id),
    await versionsIn(reader, derivations, id),
    await versionsIn(reader, variances, id),
  ];
  const unseen = await copiesUnseen(reader, body?.attestations ?? []);
  const { version, practice, date, dateBasis, dateNote, originalLang, original, leading, note } = row;
  return {
    ...{ id, version, practice, isWithdrawn, state, date, dateBasis, dateNote },
    ...{ originalLang, original, leading, note },
    isEditable: mayEdit(member, subject) === null,
    maySubmit: maySubmit(member) === null && !isWithdrawn && state.edition?.outOfSight !== "retracted",
    speakers: await speakersOfQuote(reader, id),
    occasion: row.occasion === null ? null : await occasionOf(reader, row.occasion, id),
    originalAttestation: row.originalAttestation,
    printings: versioned(body?.attestations ?? [], printings).map((one) => {
      const newest = unseen.get(one.id);
      return newest === undefined ? one : { ...one, unseen: newest };
    }),
    derivations: versioned(body?.derivations ?? [], edges),
    variances: versioned(body?.variances ?? [], differences),
    sources: body?.sources ?? [],
    reviews: await reviewsOfQuote(reader, id),
    scales: { attribution: await scaleOf(reader, "attribution"), wording: await scaleOf(reader, "wording") },
    claims: await claimsIn(reader, body?.claims ?? []),
    facts: derivedFacts(body ?? { attestations: [], derivations: [], sources: [] }),
    failures: [...proposalInTheWay(state), ...failures],
    work: await assignedTo(reader, member, id, subject),
  };
}

type Versions = ReadonlyMap<string, number>;

const versioned = <Body extends { id: string }>(bodies: readonly Body[], versions: Versions) =>
  bodies.map((body) => ({ ...body, version: versions.get(body.id) ?? 1 }));

async function versionsIn(
  reader: Reader,
  table: typeof attestations | typeof derivations | typeof variances,
  quote: string,
): Promise<Versions> {
  const rows = await reader
    .select({ id: table.id, version: table.version })
    .from(table)
    .where(eq(table.quote, quote));
  return new Map(rows.map((one) => [one.id, one.version]));
}

async function occasionOf(reader: Reader, id: string, quote: string): Promise<EditorOccasion | null> {
  const [row] = await reader.select().from(occasions).where(eq(occasions.id, id)).limit(1);
  if (!row) return null;
  const [shared] = await reader
    .select({ n: count() })
    .from(quotes)
    .where(and(eq(quotes.occasion, id), ne(quotes.id, quote)));
  const { kind, title, date, place } = row;
  return { id, kind, title, date, place, others: shared?.n ?? 0 };
}

/** The ratings that may be given now, best first; those without an order stand last. */
export async function scaleOf(reader: Reader, axis: Axis): Promise<EditorRating[]> {
  const rows = await currentRatings(reader, axis);
  return rows
    .sort((a, b) => (b.ordinal ?? -1) - (a.ordinal ?? -1))
    .map(({ id, key, label, definition, standing }) => ({ id, key, label, definition, standing }));
}

async function claimsIn(reader: Reader, ids: QuoteBody["claims"]) {
  const found: { id: string; text: LocalText }[] = [];
  for (const id of ids) {
    const [row] = await reader
      .select({ id: claims.id, text: claims.text })
      .from(claims)
      .where(eq(claims.id, id))
      .limit(1);
    if (row) found.push(row);
  }
  return found;
}

/** Where a record stands between desk and public. */
export async function stateOf(reader: Reader, record: string): Promise<EditorState> {
  const [edition] = await reader
    .select({ number: editions.number, sealedAt: editions.sealedAt })
    .from(editions)
    .where(eq(editions.record, record))
    .orderBy(desc(editions.number))
    .limit(1);
  const [proposal] = await reader
    .select({ id: proposals.id, number: proposals.number, state: proposals.state, change: proposals.change })
    .from(proposals)
    .where(eq(proposals.record, record))
    .orderBy(desc(proposals.number))
    .limit(1);
  const [open] = await reader
    .select({ n: count() })
    .from(annotations)
    .where(and(eq(annotations.record, record), isNull(annotations.replyTo), isNull(annotations.resolvedAt)));
  return {
    edition: edition ? { ...edition, outOfSight: await outOfSight(reader, record) } : null,
    proposal: proposal ?? null,
    opened: (await openedOn(reader, record))?.kind ?? null,
    openThreads: open?.n ?? 0,
  };
}

/** Why readers do not see the record; null where they do, or where there is nothing to see yet. */
async function outOfSight(reader: Reader, record: string): Promise<OutOfSight | null> {
  const [row] = await reader.select().from(publicRecords).where(eq(publicRecords.id, record)).limit(1);
  const state = row ? publicStateAt(row, new Date().toISOString()) : "published";
  return state === "published" || state === "merged" ? null : state;
}
