import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { ownedBy } from "@/db/owned";
import { claims } from "@/db/schema/claim";
import type { Member } from "@/domain/access/actor";
import { reachOf } from "@/domain/access/reading";
import type { ClaimRow, DeskFound } from "@/domain/desk/lists";
import { holds, LOOKED_THROUGH, wanted } from "./matching";
import { quotesWith } from "./quote-list";
import { sourcesWith } from "./source-list";
import { speakersNamed } from "./speakers";

const MOST = 10;

/** The few newest quotes, claims, speakers and sources that hold the text, of those the member may know of. */
export async function deskSearch(member: Member, query: string): Promise<DeskFound | null> {
  if (reachOf(member) === "none") return null;
  const text = wanted(query);
  if (!text) return { query: "", quotes: [], claims: [], speakers: [], sources: [] };
  return {
    query: text,
    quotes: await quotesWith(member, text, MOST),
    claims: await claimsWith(member, text),
    speakers: await speakersNamed(member, text, MOST),
    sources: await sourcesWith(member, text, MOST),
  };
}

async function claimsWith(member: Member, text: string): Promise<ClaimRow[]> {
  const { reader } = await database();
  return reader
    .select({ id: claims.id, text: claims.text })
    .from(claims)
    .where(
      and(
        eq(claims.state, "draft"),
        ownedBy(member, claims.createdBy),
        sql`${claims.id} IN (
          SELECT id FROM (SELECT id, text FROM claim ORDER BY rowid DESC LIMIT ${LOOKED_THROUGH})
          WHERE ${holds(sql`text`, text)})`,
      ),
    )
    .orderBy(desc(claims.createdAt), desc(claims.id))
    .limit(MOST);
}
