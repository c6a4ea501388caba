import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { database } from "@/db/client";
import { publicRecords } from "@/db/schema/projection";
import type { HomePage, RecordRow } from "@/domain/public/pages";
import type { RecordKind } from "@/domain/vocabulary";
import { correctionsPage } from "./corrections";
import { currentEditions } from "./current";
import { isQuoteEdition, RECORD_COLUMNS, recordRow } from "./rows";

const QUOTES = 9;
const CLAIMS = 6;
const CORRECTIONS = 5;

export async function homePage(): Promise<HomePage> {
  const [quotes, claims, corrections] = await Promise.all([
    newest("quote", QUOTES),
    newest("claim", CLAIMS),
    correctionsPage({ most: CORRECTIONS }),
  ]);
  const lead = (await currentEditions(quotes.slice(0, 1).map((row) => row.id))).find(isQuoteEdition) ?? null;
  return { lead, quotes: lead ? quotes.slice(1) : quotes, claims, corrections: corrections.rows };
}

async function newest(kind: RecordKind, most: number): Promise<RecordRow[]> {
  const { reader } = await database();
  const rows = await reader
    .select(RECORD_COLUMNS)
    .from(publicRecords)
    .where(and(eq(publicRecords.kind, kind), eq(publicRecords.state, "published")))
    .orderBy(desc(publicRecords.sealedAt), desc(publicRecords.id))
    .limit(most);
  return rows.map(recordRow);
}
