import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { database } from "@/db/client";
import type { Member } from "@/domain/access/actor";
import type { QueueCursor, QueueTab } from "@/domain/queue/tabs";
import { OPEN_PROPOSAL_STATES } from "@/domain/vocabulary";

/** A piece of work in a list of the queue, and the instant that gives it its place there. */
export type QueueKey = { kind: "record" | "article"; id: string; at: string };

const OPEN = sql.raw(`('${OPEN_PROPOSAL_STATES.join("', '")}')`);

/**
 * Who changed a record since its last edition: `authorship` loses its rows when an edition is sealed, so what
 * is counted here is the work in hand and never all that was ever published.
 */
const latestChange = sql`NOT EXISTS (SELECT 1 FROM authorship later WHERE later.record = a.record
  AND (later.last_at, later.member) > (a.last_at, a.member))`;
const isWithdrawn = (
  record: SQL,
) => sql`(EXISTS (SELECT 1 FROM quote WHERE id = ${record} AND state = 'withdrawn')
  OR EXISTS (SELECT 1 FROM claim WHERE id = ${record} AND state = 'withdrawn'))`;
const hasEdition = sql`EXISTS (SELECT 1 FROM edition WHERE record = a.record)`;
const isProposed = sql`EXISTS (SELECT 1 FROM proposal WHERE record = a.record AND state IN ${OPEN})`;
const isAssigned = sql`EXISTS (SELECT 1 FROM assignment WHERE record = a.record AND ended_at IS NULL)`;

/** What a member has in hand: changed since its last edition, assigned, or an article being confirmed. */
const mine = ({ id, role }: Member): SQL => sql`
  SELECT 'record' AS kind, record AS id, last_at AS at FROM authorship
    WHERE member = ${id} AND NOT ${isWithdrawn(sql`record`)}
  UNION ALL SELECT 'record', record, at FROM assignment
    WHERE member = ${id} AND ended_at IS NULL AND NOT ${isWithdrawn(sql`record`)}
  UNION ALL SELECT 'article', id, created_at FROM article WHERE created_by = ${id} AND state = 'confirming'
  ${role === "contributor" ? sql`` : practice}`;

/** The practice case is everybody's: it is where a newcomer begins. */
const practice = sql`UNION ALL SELECT 'article', article.id, article.created_at FROM article
    JOIN source ON source.id = article.source WHERE article.state = 'confirming' AND source.practice`;

/** What is out of sight: until a second person confirms it, or for as long as it stands. */
const unconfirmed = sql`lapses_at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`;
const suspended = (which: SQL) => sql`SELECT 'record' AS kind, id,
  (SELECT max(at) FROM suspension WHERE record = public_record.id) AS at
  FROM public_record WHERE kind IN ('quote', 'claim') AND state = 'suspended' AND ${which}`;

const review = sql`SELECT 'record' AS kind, record AS id, submitted_at AS at FROM proposal
  WHERE state IN ('in_review', 'approved') UNION ALL ${suspended(unconfirmed)}`;

const unassigned = sql`
  SELECT 'record' AS kind, a.record AS id, a.last_at AS at FROM authorship a
    WHERE ${latestChange} AND NOT ${hasEdition} AND NOT ${isProposed} AND NOT ${isAssigned}
    AND NOT ${isWithdrawn(sql`a.record`)}
  UNION ALL SELECT 'article', id, created_at FROM article WHERE state = 'confirming'`;

const corrections = sql`
  SELECT 'record' AS kind, a.record AS id, a.last_at AS at FROM authorship a
    WHERE ${latestChange} AND ${hasEdition} AND NOT ${isWithdrawn(sql`a.record`)}
  UNION ALL SELECT 'record', record, submitted_at FROM proposal WHERE state IN ${OPEN} AND change <> 'new'
  UNION ALL ${suspended(sql`(lapses_at IS NULL OR ${unconfirmed})`)}`;

const published = sql`SELECT 'record' AS kind, id, sealed_at AS at FROM public_record
  WHERE kind IN ('quote', 'claim') AND state = 'published'`;

function listed(tab: QueueTab, member: Member): SQL {
  if (tab === "mine") return mine(member);
  return { review, unassigned, corrections, published }[tab];
}

const MOST_COUNTED = 1000;

/** How many pieces of work a list holds, counted up to a thousand. */
export async function countOf(member: Member, tab: QueueTab): Promise<number> {
  const { reader } = await database();
  const [row] = await reader.all<{ n: number }>(
    sql`SELECT count(*) AS n FROM (SELECT DISTINCT kind, id FROM (${listed(tab, member)}) LIMIT ${MOST_COUNTED})`,
  );
  return row?.n ?? 0;
}

/** The newest `most` pieces of work of a list, after a place in it. */
export async function keysOf(
  member: Member,
  tab: QueueTab,
  most: number,
  after?: QueueCursor,
): Promise<QueueKey[]> {
  const { reader } = await database();
  if (tab === "published") return publishedKeys(most, after);
  const from = after ? sql`HAVING (max(at), id) < (${after.at}, ${after.id})` : sql``;
  return reader.all<QueueKey>(sql`SELECT kind, id, max(at) AS at FROM (${listed(tab, member)})
    GROUP BY kind, id ${from} ORDER BY at DESC, id DESC LIMIT ${most}`);
}

/** What is published grows for ever, so its newest come from the index of each kind. */
async function publishedKeys(most: number, after?: QueueCursor): Promise<QueueKey[]> {
  const { reader } = await database();
  const from = after ? sql`AND (sealed_at, id) < (${after.at}, ${after.id})` : sql``;
  const of = (kind: string) => sql`SELECT 'record' AS kind, id, sealed_at AS at FROM public_record
    WHERE kind = ${kind} AND state = 'published' ${from} ORDER BY sealed_at DESC, id DESC LIMIT ${most}`;
  return reader.all<QueueKey>(
    sql`SELECT * FROM (SELECT * FROM (${of("quote")}) UNION ALL SELECT * FROM (${of("claim")}))
      ORDER BY at DESC, id DESC LIMIT ${most}`,
  );
}
