import "server-only";
import { eq, inArray } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { publishers, sources } from "@/db/schema/source";

export type SourceName = { id: string; title: string; publisher: string | null; lang: string };

/** What lists call these sources. */
export async function sourceNames(reader: Reader, ids: readonly string[]): Promise<Map<string, SourceName>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await reader
    .select({ id: sources.id, title: sources.title, publisher: publishers.name, lang: sources.lang })
    .from(sources)
    .leftJoin(publishers, eq(publishers.id, sources.publisher))
    .where(inArray(sources.id, wanted));
  return new Map(rows.map((row) => [row.id, row]));
}
