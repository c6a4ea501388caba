import "server-only";
import { and, asc, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { ownedBy } from "@/db/owned";
import { attestations } from "@/db/schema/attestation";
import { claimOccurrences, claims } from "@/db/schema/claim";
import { quotes } from "@/db/schema/quote";
import type { Member } from "@/domain/access/actor";
import type { Listed } from "@/domain/desk/lists";
import { cursorText, type QueueCursor } from "@/domain/queue/tabs";
import { holds, PAGE, wanted } from "./matching";
import type { InWork } from "./queue-records";
import { recordsInWork } from "./queue-records";

type Place = { find?: string | undefined; after?: QueueCursor | undefined };

/** The claims a member may know of, the newest first; `find` looks in their words. */
export async function claimList(member: Member, { find, after }: Place): Promise<Listed<InWork>> {
  const { reader } = await database();
  const text = wanted(find);
  const rows = await reader
    .select({ id: claims.id, createdAt: claims.createdAt })
    .from(claims)
    .where(
      and(
        eq(claims.state, "draft"),
        ownedBy(member, claims.createdBy),
        text ? holds(sql`${claims.text}`, text) : undefined,
        after ? sql`(${claims.createdAt}, ${claims.id}) < (${after.at}, ${after.id})` : undefined,
      ),
    )
    .orderBy(desc(claims.createdAt), desc(claims.id))
    .limit(PAGE + 1);
  const shown = rows.slice(0, PAGE);
  const found = await recordsInWork(
    member,
    shown.map((row) => row.id),
  );
  const last = rows[PAGE - 1];
  return {
    rows: shown.flatMap((row) => found.get(row.id) ?? []),
    ...(rows.length > PAGE && last ? { next: cursorText({ at: last.createdAt, id: last.id }) } : {}),
  };
}

const MOST_CLAIMS = 200;

/** The claims made in words of this copy that the member may know of, and where they stand in it. */
export async function claimsIn(member: Member, capture: string) {
  const { reader } = await database();
  const { start, end } = claimOccurrences;
  return reader
    .select({ id: claims.id, text: claims.text, start, end })
    .from(claimOccurrences)
    .innerJoin(claims, eq(claims.id, claimOccurrences.claim))
    .where(
      and(
        eq(claimOccurrences.capture, capture),
        eq(claims.state, "draft"),
        ownedBy(member, claims.createdBy),
      ),
    )
    .orderBy(asc(claimOccurrences.start), asc(claims.createdAt))
    .limit(MOST_CLAIMS);
}

const MOST_PRINTINGS = 100;

/** The printings that stand in a source, of quotes that the member may know of. */
export const printingsIn = (member: Member, source: string) =>
  printings(member, eq(attestations.source, source), asc(attestations.start));

/** The printings of a quote, by which a claim can be said to be made in its words. */
export const printingsOf = (member: Member, quote: string) =>
  printings(member, eq(attestations.quote, quote), asc(attestations.siglum));

async function printings(member: Member, which: SQL, order: SQL) {
  const { reader } = await database();
  return reader
    .select({ id: attestations.id, exact: attestations.exact, lang: attestations.lang })
    .from(attestations)
    .innerJoin(quotes, eq(quotes.id, attestations.quote))
    .where(and(which, isNull(attestations.withdrawnAt), ownedBy(member, quotes.createdBy)))
    .orderBy(order)
    .limit(MOST_PRINTINGS);
}
