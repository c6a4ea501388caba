import { asc, inArray } from "drizzle-orm";
import type { PublisherBody, SourceBody } from "@/domain/edition/body-parts";
import type { Reader } from "../client";
import { leadingTo } from "../merge/standing";
import { captures, publishers, sourceAnomalies, sources } from "../schema/source";
import { present } from "./present";

type SourceRow = typeof sources.$inferSelect;

/** The public bodies of sources, in the order of the ids given. */
export async function sourceBodies(tx: Reader, ids: readonly string[]): Promise<SourceBody[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  const rows = await tx.select().from(sources).where(inArray(sources.id, wanted));
  const publisherIds = rows.flatMap((row) => [row.publisher, row.agency, row.seenThrough]).filter(isText);
  const publisherOf = await publisherBodies(tx, publisherIds);
  const home = await leadingTo(tx, wanted);
  const taken = await tx
    .select({
      id: captures.id,
      source: captures.source,
      sha256: captures.textSha256,
      takenAt: captures.takenAt,
      method: captures.method,
      archiveUrls: captures.archiveUrls,
    })
    .from(captures)
    .where(inArray(captures.source, [...home.keys()]))
    .orderBy(asc(captures.takenAt), asc(captures.id));
  const odd = await tx.select().from(sourceAnomalies).where(inArray(sourceAnomalies.source, wanted));
  return wanted.flatMap((id) => {
    const row = rows.find((candidate) => candidate.id === id);
    if (!row) return [];
    const formerIds = [...home]
      .flatMap(([former, now]) => (now === id && former !== id ? [former] : []))
      .sort();
    const anomalies = odd.filter((one) => one.source === id).map(({ exact, note }) => ({ exact, note }));
    return [
      sourceBody(row, publisherOf, {
        captures: taken
          .filter((one) => home.get(one.source) === id)
          .map(({ source: _, archiveUrls, ...capture }) =>
            archiveUrls.length > 0 ? { ...capture, archiveUrls } : capture,
          ),
        ...(anomalies.length > 0 ? { anomalies } : {}),
        ...(formerIds.length > 0 ? { formerIds } : {}),
      }),
    ];
  });
}

const isText = (value: string | null): value is string => value !== null;

async function publisherBodies(tx: Reader, ids: readonly string[]): Promise<Map<string, PublisherBody>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: publishers.id, name: publishers.name, country: publishers.country })
    .from(publishers)
    .where(inArray(publishers.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, present(row)]));
}

function sourceBody(
  row: SourceRow,
  publisherOf: ReadonlyMap<string, PublisherBody>,
  rest: Pick<SourceBody, "captures" | "anomalies" | "formerIds">,
): SourceBody {
  const named = (id: string | null) => (id === null ? null : (publisherOf.get(id) ?? null));
  return {
    id: row.id,
    kind: row.kind,
    tier: row.tier,
    title: row.title,
    titleKind: row.titleKind,
    authors: row.authors,
    translators: row.translators,
    lang: row.lang,
    ...present({
      publisher: named(row.publisher),
      agency: named(row.agency),
      seenThrough: named(row.seenThrough),
      published:
        row.published === null
          ? null
          : { edtf: row.published, basis: row.publishedBasis, ...present({ note: row.publishedNote }) },
      url: row.url,
      credits: row.credits,
      note: row.note,
    }),
    ...rest,
  };
}
