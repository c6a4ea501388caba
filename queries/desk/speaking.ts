import "server-only";
import { and, inArray } from "drizzle-orm";
import { usualNames } from "@/db/bodies/speakers";
import { database } from "@/db/client";
import { speakers } from "@/db/schema/speaker";
import type { Member } from "@/domain/access/actor";
import type { QuoteEditor } from "@/domain/desk/quote-editor";
import type { SpeakingRow } from "@/domain/desk/speaking";
import { rolesOf } from "./speakers";
import { knownTo } from "./visible";

const MOST = 10;

/** Who speaks in a quote, or who would if these were saved: known speakers only, in the order asked for. */
export async function speakingRows(
  member: Member,
  current: QuoteEditor["speakers"],
  wanted: readonly string[],
): Promise<SpeakingRow[]> {
  const ids = wanted.length > 0 ? [...new Set(wanted)].slice(0, MOST) : current.map((one) => one.id);
  const { reader } = await database();
  const known = await reader
    .select({ id: speakers.id })
    .from(speakers)
    .where(and(inArray(speakers.id, ids), knownTo(member, "speaker", speakers)));
  const names = await usualNames(reader, ids);
  const rows: SpeakingRow[] = [];
  for (const { id, name } of names) {
    const now = current.find((one) => one.id === id);
    if (!now && !known.some((one) => one.id === id)) continue;
    rows.push({
      ...{ id, name, roles: await rolesOf(reader, id) },
      part: now?.part ?? (ids.length > 1 ? "joint" : "speaker"),
      frozen: now?.role ?? null,
      isNew: now === undefined,
    });
  }
  return rows;
}
