import "server-only";
import { eq, sql } from "drizzle-orm";
import { GRAM_RULES, hashesOf } from "@/domain/finding/grams";
import type { Tx } from "./client";
import { attestationGrams, attestations } from "./schema/attestation";
import { gramRules, publicGrams, publicPrintings } from "./schema/projection";

type Printed = { id: string; lang: string; exact: string };

/**
 * Brings the index of published words in to what a record prints now; none where it is retracted. Only what
 * has changed is written, in one statement however much that is.
 */
export async function indexPublished(tx: Tx, record: string, printings: readonly Printed[]): Promise<void> {
  const { attestation: id, lang, exact } = publicPrintings;
  const known = await tx
    .select({ id, lang, exact })
    .from(publicPrintings)
    .where(eq(publicPrintings.record, record));
  const keyOf = (one: Printed) => JSON.stringify([one.id, one.lang, one.exact]);
  const before = new Set(known.map(keyOf));
  if (before.size === printings.length && printings.every((one) => before.has(keyOf(one)))) return;
  const was = gramsOfAll(known);
  const is = gramsOfAll(printings);
  const gone = JSON.stringify([...was].filter((hash) => !is.has(hash)));
  const added = JSON.stringify([...is].filter((hash) => !was.has(hash)));
  await tx.delete(publicPrintings).where(eq(publicPrintings.record, record));
  await tx.run(
    sql`INSERT INTO ${publicPrintings} (record, attestation, lang, exact) SELECT ${record}, value ->> 'id', value ->> 'lang', value ->> 'exact' FROM json_each(${JSON.stringify(printings)})`,
  );
  if (gone !== "[]")
    await tx.run(
      sql`DELETE FROM ${publicGrams} WHERE record = ${record} AND gram IN (SELECT value FROM json_each(${gone}))`,
    );
  await tx.run(
    sql`INSERT INTO ${publicGrams} (gram, record) SELECT value, ${record} FROM json_each(${added}) ORDER BY value`,
  );
}

const gramsOfAll = (printings: readonly { exact: string }[]): Set<number> =>
  new Set(printings.flatMap((one) => hashesOf(one.exact)));

/** Enters a printing of the desk in the index; its words never change. */
export async function indexAttestation(tx: Tx, attestation: string, exact: string): Promise<void> {
  await tx.run(
    sql`INSERT INTO ${attestationGrams} (gram, attestation) SELECT value, ${attestation} FROM json_each(${JSON.stringify(hashesOf(exact))}) ORDER BY value`,
  );
}

/** Makes the desk's index anew from its printings. */
export async function reindexAttestations(tx: Tx): Promise<void> {
  await tx.delete(attestationGrams);
  const all = await tx.select({ id: attestations.id, exact: attestations.exact }).from(attestations);
  for (const { id, exact } of all) await indexAttestation(tx, id, exact);
}

/** Whether the indexes were made by the rules of today: a database of an older version has none. */
export async function hasNewestGrams(tx: Tx): Promise<boolean> {
  const [noted] = await tx.select().from(gramRules).limit(1);
  return noted?.version === GRAM_RULES;
}

/** Notes that the indexes are made by the rules of today. */
export async function noteGramRules(tx: Tx): Promise<void> {
  await tx.delete(gramRules);
  await tx.insert(gramRules).values({ version: GRAM_RULES });
}
