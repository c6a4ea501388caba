import "server-only";
import { asc, inArray } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { speakerNames } from "@/db/schema/speaker";

/** What speakers are usually called: their name in the language asked for, else the first recorded. */
export async function speakersCalled(
  reader: Reader,
  ids: readonly string[],
  lang: string,
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await reader
    .select()
    .from(speakerNames)
    .where(inArray(speakerNames.speaker, [...new Set(ids)]))
    .orderBy(asc(speakerNames.position));
  const usable = rows.filter((row) => row.kind !== "misspelling" && row.kind !== "former");
  const called = new Map<string, string>();
  for (const row of [...usable.filter((one) => one.lang === lang), ...usable, ...rows]) {
    if (!called.has(row.speaker)) called.set(row.speaker, row.text);
  }
  return called;
}
