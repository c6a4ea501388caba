import "server-only";
import { and, desc, eq, inArray, isNull, min, sql } from "drizzle-orm";
import { anchorTokens } from "@/domain/anchors/tokens";
import { claimCard, dayOf, quoteCard, type RecordCard } from "@/domain/edition/card";
import type { ClaimBody } from "@/domain/edition/claim-body";
import { facetEntries, facetTokens } from "@/domain/edition/facets";
import { publicStateOf } from "@/domain/edition/public-state";
import type { AttestationBody, QuoteBody } from "@/domain/edition/quote-body";
import { sha256Hex } from "@/domain/hash";
import { indexText } from "@/domain/text/search-words";
import type { Reader, Tx } from "./client";
import { formersOf, hasEdition, laterHomeOf, writeFormers } from "./formers";
import { indexPublished, noteGramRules, reindexAttestations } from "./grams";
import {
  publicFormers,
  publicGrams,
  publicMentions,
  publicPrintings,
  publicRecords,
} from "./schema/projection";
import { editions, suspensions } from "./schema/publishing";

type EditionRow = typeof editions.$inferSelect;
type Mention = Pick<typeof publicMentions.$inferInsert, "kind" | "subject" | "part">;
type Projected = {
  card: RecordCard;
  mentions: Mention[];
  printings: Pick<AttestationBody, "id" | "lang" | "exact">[];
  words: string;
  names: string;
  titles: string;
};

/**
 * Brings what public pages look things up in to the record's current edition, and so whether addresses of records that
 * were merged into it lead to it. Reads editions and suspensions only, so that nothing unpublished can leak and
 * everything can be rebuilt.
 */
export async function projectRecord(tx: Tx, record: string): Promise<void> {
  const before = await formersOf(tx, record);
  await project(tx, record);
  for (const former of new Set([...before, ...(await formersOf(tx, record))])) {
    if (await hasEdition(tx, former)) await project(tx, former);
  }
}

async function project(tx: Tx, record: string): Promise<void> {
  const [edition] = await tx
    .select()
    .from(editions)
    .where(eq(editions.record, record))
    .orderBy(desc(editions.number))
    .limit(1);
  if (!edition) throw new Error(`record ${record} has no edition`);
  const projected = edition.kind === "quote" ? quoteProjection(edition) : claimProjection(edition);
  const day = dayOf(projected.card.date);
  await writeFormers(tx, edition);
  const movedTo = await laterHomeOf(tx, edition);
  await writeRecord(tx, edition, { card: projected.card, day, movedTo });
  await tx.delete(publicMentions).where(eq(publicMentions.record, record));
  await tx.run(sql`DELETE FROM public_search WHERE record = ${record}`);
  // One statement however many there are: a statement each took a third of what publishing took.
  const mentions = JSON.stringify(distinct(projected.mentions));
  await tx.run(
    sql`INSERT INTO public_mention (kind, subject, part, record, day) SELECT value ->> 'kind', value ->> 'subject', value ->> 'part', ${record}, ${day} FROM json_each(${mentions})`,
  );
  const isCurrent = edition.change !== "retraction" && movedTo === null;
  if (isCurrent) {
    const { words, names, titles, printings } = projected;
    const anchors = new Set(printings.flatMap(({ exact, lang }) => anchorTokens(exact, lang)));
    const tokens = [facetTokens(edition.kind, projected.card), ...anchors].join(" ");
    await tx.run(
      sql`INSERT INTO public_search (record, words, names, titles, facets) VALUES (${record}, ${indexText(words)}, ${indexText(names)}, ${indexText(titles)}, ${tokens})`,
    );
  }
  await indexPublished(tx, record, isCurrent ? projected.printings : []);
  await touchNeighbours(tx, record, edition);
}

type Written = { card: RecordCard; day: string; movedTo: string | null };

async function writeRecord(tx: Tx, edition: EditionRow, { card, day, movedTo }: Written): Promise<void> {
  const [first] = await tx
    .select({ at: min(editions.sealedAt) })
    .from(editions)
    .where(eq(editions.record, edition.record));
  const suspension = await openSuspension(tx, edition.record);
  const isRetracted = edition.change === "retraction";
  const fields = {
    kind: edition.kind,
    number: edition.number,
    state: suspension ? "suspended" : publicStateOf({ retracted: isRetracted, movedTo }),
    retracted: isRetracted,
    movedTo,
    lapsesAt: suspension && suspension.confirmedAt === null ? suspension.lapsesAt : null,
    rev: sha256Hex(
      `${edition.hash} ${edition.number} ${suspension?.id ?? ""} ${suspension?.version ?? ""} ${movedTo ?? ""}`,
    ).slice(0, 16),
    card: JSON.stringify(card),
    facets: JSON.stringify(facetEntries(card)),
    firstSealedAt: first?.at ?? edition.sealedAt,
    sealedAt: edition.sealedAt,
    day,
    lang: card.lang,
    rating: card.verdicts[0]?.key ?? "",
  } as const;
  await tx
    .insert(publicRecords)
    .values({ id: edition.record, ...fields })
    .onConflictDoUpdate({ target: publicRecords.id, set: fields });
}

async function openSuspension(tx: Reader, record: string) {
  const [row] = await tx
    .select()
    .from(suspensions)
    .where(and(eq(suspensions.record, record), isNull(suspensions.endedAt)))
    .orderBy(desc(suspensions.at))
    .limit(1);
  return row;
}

/** A quote's page shows the claims made in it, and the other way round: their pages change with this edition. */
async function touchNeighbours(tx: Tx, record: string, edition: EditionRow): Promise<void> {
  const spoken = await tx
    .select({ id: publicMentions.subject })
    .from(publicMentions)
    .where(and(eq(publicMentions.record, record), inArray(publicMentions.kind, ["claim", "quote"])));
  const speaking = await tx
    .select({ id: publicMentions.record })
    .from(publicMentions)
    .where(and(eq(publicMentions.subject, record), inArray(publicMentions.kind, ["claim", "quote"])));
  const neighbours = [...new Set([...spoken, ...speaking].map((one) => one.id))].filter(
    (id) => id !== record,
  );
  if (neighbours.length === 0) return;
  const rows = await tx
    .select({ id: publicRecords.id, rev: publicRecords.rev })
    .from(publicRecords)
    .where(inArray(publicRecords.id, neighbours));
  for (const { id, rev } of rows) {
    const next = sha256Hex(`${rev} ${edition.hash} ${edition.number}`).slice(0, 16);
    await tx.update(publicRecords).set({ rev: next }).where(eq(publicRecords.id, id));
  }
}

const distinct = (mentions: readonly Mention[]): Mention[] => [
  ...new Map(mentions.map((one) => [`${one.kind} ${one.subject} ${one.part}`, one])).values(),
];

function quoteProjection(edition: EditionRow): Projected {
  const body = JSON.parse(edition.body) as QuoteBody;
  const mention = (kind: Mention["kind"], part: string) => (subject: string) => ({ kind, subject, part });
  return {
    card: quoteCard(body),
    mentions: [
      ...body.speakers.map((one) => one.id).map(mention("speaker", "speaker")),
      ...body.attestations
        .flatMap((one) => one.speakerAsPrinted?.map((speaker) => speaker.id) ?? [])
        .map(mention("speaker", "as_printed")),
      ...body.attestations.map((one) => one.source).map(mention("source", "printing")),
      ...body.reviews
        .flatMap((one) => one.evidence.map((piece) => piece.source))
        .map(mention("source", "evidence")),
      ...body.sources.map((one) => one.id).map(mention("source", "named")),
      ...body.claims.map(mention("claim", "made")),
      ...body.links.map((one) => one.to).map(mention("quote", "link")),
    ],
    printings: body.attestations.map(({ id, lang, exact }) => ({ id, lang, exact })),
    words: body.attestations.map((one) => one.exact).join("\n"),
    names: body.speakers.flatMap((one) => one.names.map((name) => name.text)).join("\n"),
    titles: [...Object.values(body.occasion?.title ?? {}), ...body.sources.map((one) => one.title)].join(
      "\n",
    ),
  };
}

function claimProjection(edition: EditionRow): Projected {
  const body = JSON.parse(edition.body) as ClaimBody;
  const card = claimCard(body);
  return {
    card,
    mentions: [
      ...card.speakers.map((one) => ({ kind: "speaker" as const, subject: one.id, part: "claim" })),
      ...body.sources.map((one) => ({ kind: "source" as const, subject: one.id, part: "claim" })),
      ...body.occurrences.flatMap((one) =>
        one.quote ? [{ kind: "quote" as const, subject: one.quote, part: "occurrence" }] : [],
      ),
      ...body.links.map((one) => ({ kind: "claim" as const, subject: one.to, part: "link" })),
    ],
    printings: [],
    words: Object.values(body.text).join("\n"),
    names: card.speakers.map((one) => one.name).join("\n"),
    titles: body.sources.map((one) => one.title).join("\n"),
  };
}

/** Makes every projection anew from the editions, and the desk's index of words from its printings; nothing is lost by it. */
export async function rebuildProjections(tx: Tx): Promise<number> {
  await tx.delete(publicMentions);
  await tx.delete(publicFormers);
  await tx.delete(publicRecords);
  await tx.run(sql`DELETE FROM public_search`);
  await tx.delete(publicPrintings);
  await tx.delete(publicGrams);
  await reindexAttestations(tx);
  await noteGramRules(tx);
  const records = await tx.selectDistinct({ record: editions.record }).from(editions);
  for (const { record } of records) await projectRecord(tx, record);
  return records.length;
}
