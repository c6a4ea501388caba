import "server-only";
import { desc, eq } from "drizzle-orm";
import { DEFAULT_SCALES } from "@/domain/review/default-scales";
import type { ScaleDefinition } from "@/domain/review/scales";
import type { Reader, Tx } from "./client";
import { appendLog } from "./log";
import { ratingScales, ratingScaleVersions, ratings } from "./schema/review";

type Ids = () => string;

/** Gives a new database the default scales, each with its log entry; leaves existing ones alone. */
export async function ensureScales(tx: Tx, now: string, newId: Ids): Promise<void> {
  for (const scale of DEFAULT_SCALES) {
    const [known] = await tx.select().from(ratingScales).where(eq(ratingScales.axis, scale.axis)).limit(1);
    if (!known) await createScale(tx, scale, now, newId);
  }
}

async function createScale(tx: Tx, scale: ScaleDefinition, now: string, newId: Ids): Promise<void> {
  const id = newId();
  const version = newId();
  await tx.insert(ratingScales).values({ id, axis: scale.axis, name: scale.axis });
  await tx
    .insert(ratingScaleVersions)
    .values({ id: version, scale: id, number: scale.version, createdAt: now, createdBy: "system" });
  await tx.insert(ratings).values(
    scale.ratings.map(({ ordinal, ...rating }) => ({
      ...rating,
      id: newId(),
      scaleVersion: version,
      ordinal: ordinal ?? null,
    })),
  );
  await appendLog(tx, {
    at: now,
    actor: "system",
    action: "scale.create",
    subject: version,
    body: { axis: scale.axis, version: scale.version, ratings: scale.ratings.map((rating) => rating.key) },
  });
}

/** The ratings that may be given now on an axis: those of its newest version. */
export async function currentRatings(tx: Reader, axis: ScaleDefinition["axis"]) {
  const [newest] = await tx
    .select({ id: ratingScaleVersions.id })
    .from(ratingScaleVersions)
    .innerJoin(ratingScales, eq(ratingScales.id, ratingScaleVersions.scale))
    .where(eq(ratingScales.axis, axis))
    .orderBy(desc(ratingScaleVersions.number))
    .limit(1);
  return newest ? tx.select().from(ratings).where(eq(ratings.scaleVersion, newest.id)) : [];
}
