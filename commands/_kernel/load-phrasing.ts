import "server-only";
import { desc, eq } from "drizzle-orm";
import type { Reader, Tx } from "@/db/client";
import { type Divided, phrasingOf, printingsOf } from "@/db/phrases";
import { phraseSteps, phrasings } from "@/db/schema/phrase";
import type { DeskRecord } from "@/domain/access/policies";
import type { Phrasing } from "@/domain/phrases/phrasing";
import type { Related } from "@/domain/phrases/propose";
import { ok, type Result } from "@/domain/refusal";
import type { Outcome, Step } from "./define-command";
import { deskQuote, standingOf } from "./load";
import { staleEdit, unknownField } from "./refusals";

export type DeskPhrasing = DeskRecord & Divided & { quote: string; printings: readonly Related[] };

/** The phrases of a quote as a subject of commands: whoever may edit the quote may divide it. */
export async function deskPhrasing(tx: Reader, id: string): Promise<DeskPhrasing | null> {
  const quote = await deskQuote(tx, id);
  if (!quote) return null;
  const printings = await printingsOf(tx, id);
  return { ...standingOf(quote), ...(await phrasingOf(tx, id, printings)), quote: id, printings };
}

/** Why an act that saw another version is refused, or null. */
export const stalePhrases = async (tx: Tx, { id, quote, version }: DeskPhrasing, seen: number) =>
  version === seen ? null : staleEdit(tx, id ?? quote, { version });

type Act = Pick<Step<DeskPhrasing, unknown>, "subject" | "actor" | "now" | "newId">;
export type Kept = { quote: string; version: number };

/** Stores the phrases as an act leaves them, keeps what they were before, and tells the log which ids it was about. */
export async function keepPhrasing(
  tx: Tx,
  act: Act,
  { phrases, stretches }: Phrasing,
  told: Outcome<Kept>["log"]["body"] = {},
): Promise<Outcome<Kept>> {
  const { subject, actor, now, newId } = act;
  const { quote, phrasing: before } = subject;
  const version = subject.version + 1;
  const id = subject.id ?? newId();
  if (subject.id === null) await tx.insert(phrasings).values({ id, quote, phrases, stretches, version });
  else await tx.update(phrasings).set({ phrases, stretches, version }).where(eq(phrasings.id, id));
  const [last] = await tx
    .select({ position: phraseSteps.position })
    .from(phraseSteps)
    .where(eq(phraseSteps.quote, quote))
    .orderBy(desc(phraseSteps.position))
    .limit(1);
  const position = (last?.position ?? 0) + 1;
  await tx.insert(phraseSteps).values({ id: newId(), quote, position, before, member: actor.id, at: now });
  return {
    value: { quote, version },
    log: { subject: id, body: { quote, version, ...told } },
    edited: [quote],
  };
}

/** A printing of the quote by its id, refused at its field where it is none. */
export function printingIn({ printings }: DeskPhrasing, id: string): Result<Related> {
  const found = printings.find((one) => one.id === id);
  return found ? { ok: true, value: found } : unknownField("attestation");
}

/** Whether these are phrases of the quote. */
export const arePhrases = ({ phrasing }: DeskPhrasing, ids: readonly string[]): boolean =>
  ids.every((id) => phrasing.phrases.some((one) => one.id === id));

type Changing = Act & { input: { version: number; attestation: string } };
/** The phrases after a change, and what the log is told of it. */
type Changed = { phrasing: Phrasing; told: Outcome<Kept>["log"]["body"] };

/** Changes the phrases where one printing says them, for who saw the version that stands. */
export async function changePrinting(
  tx: Tx,
  { input, ...act }: Changing,
  change: (printing: Related) => Result<Changed>,
): Promise<Result<Outcome<Kept>>> {
  const stale = await stalePhrases(tx, act.subject, input.version);
  if (stale) return stale;
  const printing = printingIn(act.subject, input.attestation);
  if (!printing.ok) return printing;
  const changed = change(printing.value);
  return changed.ok ? ok(await keepPhrasing(tx, act, changed.value.phrasing, changed.value.told)) : changed;
}
