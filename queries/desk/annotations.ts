import "server-only";
import { asc, desc, eq, inArray } from "drizzle-orm";
import { database, type Reader } from "@/db/client";
import { annotationRevisions, annotations } from "@/db/schema/annotation";
import { attestations } from "@/db/schema/attestation";
import { members } from "@/db/schema/member";
import { proposals } from "@/db/schema/publishing";
import { captures, sources } from "@/db/schema/source";
import type { Member } from "@/domain/access/actor";
import { mayAnnotate, mayResolve, mayRewrite } from "@/domain/access/policies";
import type { Remark, Thread, Threads } from "@/domain/annotation/thread";
import { recordKnown } from "./record-known";

/** More than one record's work ever holds; a bound all the same. */
const MOST = 500;

type Row = typeof annotations.$inferSelect;

/** The threads of a quote or claim, open ones first, then newest first; null where the member may not know it. */
export async function threadsOf(member: Member, record: string): Promise<Threads | null> {
  const { reader } = await database();
  const known = await recordKnown(reader, member, record);
  if (!known) return null;
  const rows = await reader
    .select()
    .from(annotations)
    .where(eq(annotations.record, record))
    .orderBy(desc(annotations.at), desc(annotations.id))
    .limit(MOST);
  const names = await namesOf(reader, rows);
  const before = await formerly(reader, rows);
  const langs = await languagesOf(reader, rows);
  const numbers = await proposalNumbers(reader, record);
  const remark = (row: Row): Remark => ({
    ...{ id: row.id, version: row.version, body: row.body, at: row.at },
    author: personIn(names, row.author),
    before: before.get(row.id) ?? [],
    isMine: row.author === member.id && mayRewrite(member, { ...known, author: row.author }) === null,
  });
  const threads = rows
    .filter((row) => row.replyTo === null)
    .map((row): Thread => {
      const { motivation, field, exact, start, end, resolvedBy, resolvedAt } = row;
      const target = { kind: row.targetKind, id: row.target };
      return {
        ...{ ...remark(row), motivation, field, target },
        proposal: row.targetKind === "proposal" ? (numbers.get(row.target) ?? null) : null,
        words:
          exact === null || start === null || end === null
            ? null
            : {
                ...{ exact, start, end, lang: langs.get(row.target) ?? "und" },
                capture: row.targetKind === "capture" ? row.target : null,
              },
        resolved: resolvedBy && resolvedAt ? { by: personIn(names, resolvedBy), at: resolvedAt } : null,
        mayResolve: mayResolve(member, { ...known, author: row.author }) === null,
        replies: rows
          .filter((one) => one.replyTo === row.id)
          .map(remark)
          .reverse(),
      };
    });
  const open = threads.filter((one) => one.resolved === null);
  return {
    record,
    mayWrite: mayAnnotate(member, known) === null,
    threads: [...open, ...threads.filter((one) => one.resolved !== null)],
  };
}

const personIn = (names: ReadonlyMap<string, string>, id: string) => ({ id, name: names.get(id) ?? "" });

async function namesOf(reader: Reader, rows: readonly Row[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap((row) => [row.author, row.resolvedBy ?? row.author]))];
  if (ids.length === 0) return new Map();
  const found = await reader
    .select({ id: members.id, name: members.name })
    .from(members)
    .where(inArray(members.id, ids));
  return new Map(found.map(({ id, name }) => [id, name]));
}

async function formerly(reader: Reader, rows: readonly Row[]): Promise<Map<string, Remark["before"]>> {
  const edited = rows.filter((row) => row.version > 1).map((row) => row.id);
  const before = new Map<string, Remark["before"]>();
  if (edited.length === 0) return before;
  const found = await reader
    .select()
    .from(annotationRevisions)
    .where(inArray(annotationRevisions.annotation, edited))
    .orderBy(asc(annotationRevisions.annotation), desc(annotationRevisions.number));
  for (const { annotation, body, at } of found) {
    before.set(annotation, [...(before.get(annotation) ?? []), { body, at }]);
  }
  return before;
}

async function proposalNumbers(reader: Reader, record: string): Promise<Map<string, number>> {
  const rows = await reader
    .select({ id: proposals.id, number: proposals.number })
    .from(proposals)
    .where(eq(proposals.record, record));
  return new Map(rows.map(({ id, number }) => [id, number]));
}

/** The language of each text that words are marked in. */
async function languagesOf(reader: Reader, rows: readonly Row[]): Promise<Map<string, string>> {
  const of = (kind: Row["targetKind"]) =>
    rows.filter((row) => row.targetKind === kind && row.exact !== null).map((row) => row.target);
  const [printings, copies] = [of("attestation"), of("capture")];
  const found: { id: string; lang: string }[] = [];
  if (printings.length > 0) {
    found.push(
      ...(await reader
        .select({ id: attestations.id, lang: attestations.lang })
        .from(attestations)
        .where(inArray(attestations.id, printings))),
    );
  }
  if (copies.length > 0) {
    found.push(
      ...(await reader
        .select({ id: captures.id, lang: sources.lang })
        .from(captures)
        .innerJoin(sources, eq(sources.id, captures.source))
        .where(inArray(captures.id, copies))),
    );
  }
  return new Map(found.map(({ id, lang }) => [id, lang]));
}
