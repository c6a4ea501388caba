import "server-only";
import { and, count, eq, inArray, isNull } from "drizzle-orm";
import { speakersOfQuote } from "@/db/bodies/speakers";
import { database, type Reader } from "@/db/client";
import { annotations } from "@/db/schema/annotation";
import { claims } from "@/db/schema/claim";
import { members } from "@/db/schema/member";
import { publicRecords } from "@/db/schema/projection";
import { assignments, authorships, suspensions } from "@/db/schema/publishing";
import { quotes } from "@/db/schema/quote";
import type { Member } from "@/domain/access/actor";
import type { ClaimBody } from "@/domain/edition/claim-body";
import type { QuoteBody } from "@/domain/edition/quote-body";
import { claimWork, quoteWork, type WorkCard } from "@/domain/queue/card";
import type { Person, RecordWork } from "@/domain/queue/work";
import type { RecordKind } from "@/domain/vocabulary";
import { claimAsItStands, quoteAsItStands } from "./guards";
import { mergesDue } from "./merging/merges";
import { type OpenProposal, openProposals } from "./queue-proposals";

export type InWork = { work: RecordWork; card: WorkCard };

type Row = { id: string; kind: RecordKind; practice: boolean };

/** Records in work with all that says who they wait for, by id. */
export async function recordsInWork(member: Member, ids: readonly string[]): Promise<Map<string, InWork>> {
  if (ids.length === 0) return new Map();
  const { reader } = await database();
  const rows = await rowsOf(reader, ids);
  const proposals = await openProposals(reader, member, ids);
  const [assigned, changed, threads, editions, suspended, due] = [
    await assigneesOf(reader, ids),
    await authorsOf(reader, ids),
    await openThreads(reader, ids),
    await editionsOf(reader, ids),
    await suspensionsOf(reader, ids),
    await mergesDue(reader, ids),
  ];
  const found = new Map<string, InWork>();
  for (const row of rows) {
    const proposal = proposals.get(row.id) ?? null;
    const { card, missing } = proposal ? ofProposal(proposal) : await ofDesk(reader, row);
    found.set(row.id, {
      card,
      work: {
        ...row,
        assignee: assigned.get(row.id) ?? null,
        authors: changed.filter((one) => one.record === row.id).map((one) => one.member),
        missing,
        threads: threads.get(row.id) ?? 0,
        edition: editions.get(row.id) ?? null,
        proposal: proposal?.work ?? null,
        suspension: suspended.get(row.id) ?? null,
        due: due.get(row.id) ?? null,
      },
    });
  }
  return found;
}

async function rowsOf(reader: Reader, ids: readonly string[]): Promise<Row[]> {
  const found: Row[] = [];
  for (const [kind, table] of [
    ["quote", quotes],
    ["claim", claims],
  ] as const) {
    const rows = await reader
      .select({ id: table.id, practice: table.practice })
      .from(table)
      .where(inArray(table.id, [...ids]));
    found.push(...rows.map((row) => ({ ...row, kind })));
  }
  return found;
}

/** What was frozen is shown as it was frozen. */
const ofProposal = ({ body }: OpenProposal): { card: WorkCard; missing: string[] } => ({
  card: "review" in body ? claimWork(body as ClaimBody) : quoteWork(body as QuoteBody),
  missing: [],
});

async function ofDesk(reader: Reader, { id, kind }: Row): Promise<{ card: WorkCard; missing: string[] }> {
  if (kind === "claim") {
    const claim = await claimAsItStands(reader, id);
    if (!claim) throw new Error(`claim ${id} is gone`);
    return { card: claimWork(claim.body), missing: claim.failures.map(({ rule }) => rule) };
  }
  const { body, failures } = await quoteAsItStands(reader, id);
  const missing = failures.map(({ rule }) => rule);
  if (body) return { card: quoteWork(body), missing };
  const speaking = await speakersOfQuote(reader, id);
  const speakers = speaking.map((speaker) => ({ id: speaker.id, name: speaker.names[0]?.text ?? "" }));
  return { card: { kind: "quote", speakers, printings: 0, evidence: {} }, missing };
}

async function assigneesOf(reader: Reader, ids: readonly string[]): Promise<Map<string, Person>> {
  const rows = await reader
    .select({ record: assignments.record, id: members.id, name: members.name })
    .from(assignments)
    .innerJoin(members, eq(members.id, assignments.member))
    .where(and(inArray(assignments.record, [...ids]), isNull(assignments.endedAt)));
  return new Map(rows.map(({ record, ...person }) => [record, person]));
}

const authorsOf = (reader: Reader, ids: readonly string[]) =>
  reader
    .select({ record: authorships.record, member: authorships.member })
    .from(authorships)
    .where(inArray(authorships.record, [...ids]));

/** How many threads on each record nobody has resolved. */
async function openThreads(reader: Reader, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await reader
    .select({ record: annotations.record, n: count() })
    .from(annotations)
    .where(
      and(inArray(annotations.record, [...ids]), isNull(annotations.replyTo), isNull(annotations.resolvedAt)),
    )
    .groupBy(annotations.record);
  return new Map(rows.map(({ record, n }) => [record, n]));
}

/** What is out of sight now; one that nobody confirmed in time is over, whether or not that was written down. */
async function suspensionsOf(
  reader: Reader,
  ids: readonly string[],
): Promise<Map<string, NonNullable<RecordWork["suspension"]>>> {
  const rows = await reader
    .select({ row: suspensions, name: members.name })
    .from(suspensions)
    .innerJoin(members, eq(members.id, suspensions.by))
    .where(and(inArray(suspensions.record, [...ids]), isNull(suspensions.endedAt)));
  const now = new Date().toISOString();
  return new Map(
    rows
      .filter(({ row }) => row.confirmedAt !== null || row.lapsesAt > now)
      .map(({ row, name }) => [
        row.record,
        { by: { id: row.by, name }, lapsesAt: row.confirmedAt === null ? row.lapsesAt : null },
      ]),
  );
}

async function editionsOf(reader: Reader, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await reader
    .select({ id: publicRecords.id, number: publicRecords.number })
    .from(publicRecords)
    .where(inArray(publicRecords.id, [...ids]));
  return new Map(rows.map(({ id, number }) => [id, number]));
}
