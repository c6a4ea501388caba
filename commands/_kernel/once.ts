import "server-only";
import { and, eq, lt } from "drizzle-orm";
import type { Reader, Tx } from "@/db/client";
import { givenAnswers } from "@/db/schema/answer";
import { canonicalJson, type Json } from "@/domain/canonical-json";
import { sha256Hex } from "@/domain/hash";
import type { Refusal } from "@/domain/refusal";

const KEY = /^[0-9A-Za-z-]{16,64}$/;
const KEPT_MS = 24 * 3_600_000;

/** One sending of a form: who sends, the form's key, which command and with what input. */
export type Sending = { member: string; key: string; command: string; inputHash: string };

/** The sending as it is remembered, or null where the key is none. */
export function sendingOf(member: string, key: string, command: string, input: unknown): Sending | null {
  if (!KEY.test(key)) return null;
  // Through JSON, so that an absent field and an undefined one are the same input.
  const inputHash = sha256Hex(canonicalJson(JSON.parse(JSON.stringify(input)) as Json));
  return { member, key, command, inputHash };
}

export type Earlier = { answer: string } | { refusal: Refusal } | null;

/** What this form was answered before: the answer, or why it is not given again. */
export async function earlierAnswer(
  tx: Reader,
  { member, key, command, inputHash }: Sending,
): Promise<Earlier> {
  const [row] = await tx
    .select()
    .from(givenAnswers)
    .where(and(eq(givenAnswers.member, member), eq(givenAnswers.key, key)))
    .limit(1);
  if (!row) return null;
  if (row.command !== command || row.inputHash !== inputHash) {
    return { refusal: { kind: "invalid", rule: "form-sent-before" } };
  }
  if (row.answer === null) return { refusal: { kind: "conflict", rule: "answered-once" } };
  return { answer: row.answer };
}

/** Remembers the answer in the transaction of its effect, and forgets those of the day before. */
export async function rememberAnswer(
  tx: Tx,
  sending: Sending,
  answer: string | null,
  now: string,
): Promise<void> {
  const before = new Date(Date.parse(now) - KEPT_MS).toISOString();
  await tx.delete(givenAnswers).where(lt(givenAnswers.at, before));
  await tx.insert(givenAnswers).values({ ...sending, answer, at: now });
}
