import "server-only";
import { eq, max } from "drizzle-orm";
import { database, type Reader } from "@/db/client";
import { mergeBar } from "@/db/merge/bars";
import { nameOf } from "@/db/merge/names";
import { planMerge, stampOf } from "@/db/merge/plan";
import { rowAt } from "@/db/merge/rows";
import { editions } from "@/db/schema/publishing";
import type { Member } from "@/domain/access/actor";
import { mayMerge } from "@/domain/access/policies";
import { type Change, countsOf } from "@/domain/merge/changes";
import { FIELDS, type MergeKind } from "@/domain/merge/fields";
import type { MergePreview, MergeSide } from "@/domain/merge/views";
import { shownOf } from "./shown";

/** One of two records of a merge. */
export async function sideOf(reader: Reader, kind: MergeKind, id: string): Promise<MergeSide> {
  const [sealed] = await reader
    .select({ number: max(editions.number) })
    .from(editions)
    .where(eq(editions.record, id));
  return { id, name: await nameOf(reader, kind, id), edition: sealed?.number ?? null };
}

/** The record whose duplicate is looked for; null where the member may not merge or there is none. */
export async function recordSide(member: Member, kind: MergeKind, id: string): Promise<MergeSide | null> {
  if (mayMerge(member) !== null) return null;
  const { reader } = await database();
  return (await rowAt(reader, kind, { id })) ? sideOf(reader, kind, id) : null;
}

/** What merging the one record into the other would do; null where the member may not or one is not there. */
export async function mergePreview(
  member: Member,
  kind: MergeKind,
  pair: { surviving: string; absorbed: string },
): Promise<MergePreview | null> {
  if (mayMerge(member) !== null) return null;
  const { reader } = await database();
  const plan = await planMerge(reader, { kind, ...pair, choices: {}, now: "" });
  const stamp = await stampOf(reader, { kind, ...pair });
  if (!plan || stamp === null) return null;
  const shown = (field: string, cells: MergeCells) => shownOf({ reader, kind, cells }, field);
  const absorbed = await rowAt(reader, kind, { id: pair.absorbed });
  const columnsOf = (field: string): readonly string[] =>
    Object.entries(FIELDS[kind]).find(([name]) => name === field)?.[1].columns ?? [];
  return {
    kind,
    stamp,
    surviving: await sideOf(reader, kind, pair.surviving),
    absorbed: await sideOf(reader, kind, pair.absorbed),
    bar: await mergeBar(reader, kind, pair),
    // What is said of the two records themselves is shown field by field.
    counts: countsOf(plan.changes.filter(({ table }) => table !== kind)),
    sigla: await siglaOf(reader, plan.changes),
    filled: await Promise.all(
      plan.filled.map(async (field) => {
        const cells = Object.fromEntries(
          columnsOf(field).map((column) => [column, absorbed?.[column] ?? null]),
        );
        return { field, value: await shown(field, cells) };
      }),
    ),
    clashes: await Promise.all(
      plan.clashes.map(async (one) => ({
        field: one.field,
        surviving: await shown(one.field, one.surviving),
        absorbed: await shown(one.field, one.absorbed),
      })),
    ),
  };
}

type MergeCells = Parameters<typeof shownOf>[0]["cells"];

async function siglaOf(reader: Reader, changes: readonly Change[]): Promise<MergePreview["sigla"]> {
  const sigla: MergePreview["sigla"][number][] = [];
  for (const change of changes) {
    if (change.act !== "set" || !("siglum" in change.is)) continue;
    const row = await rowAt(reader, "attestation", change.key);
    sigla.push({
      ...{ id: String(row?.id), exact: String(row?.exact), lang: String(row?.lang) },
      ...{ before: String(change.was.siglum), after: String(change.is.siglum) },
    });
  }
  return sigla;
}
