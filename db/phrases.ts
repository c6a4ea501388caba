import { and, asc, eq, isNull } from "drizzle-orm";
import type { KnownName } from "@/domain/anchors/anchors";
import { type Phrasing, standing, UNDIVIDED } from "@/domain/phrases/phrasing";
import { type AskedProposal, isBase, type Related } from "@/domain/phrases/propose";
import type { Reader } from "./client";
import { attestations } from "./schema/attestation";
import { phrasings } from "./schema/phrase";
import { quoteSpeakers } from "./schema/quote";
import { speakerNames } from "./schema/speaker";

/** The printings of a quote that stand, by their letters as people count them: A … Z, AA … . */
export async function printingsOf(tx: Reader, quote: string): Promise<(Related & { siglum: string })[]> {
  const { id, exact, lang, relation, siglum } = attestations;
  const rows = await tx
    .select({ id, exact, lang, relation, siglum })
    .from(attestations)
    .where(and(eq(attestations.quote, quote), isNull(attestations.withdrawnAt)));
  return rows.sort((a, b) => a.siglum.length - b.siglum.length || (a.siglum < b.siglum ? -1 : 1));
}

/** What is divided of a quote, as far as it stands; a quote that was never divided is at version 1. */
export type Divided = { id: string | null; version: number; phrasing: Phrasing };

export async function phrasingOf(tx: Reader, quote: string, printings: readonly Related[]): Promise<Divided> {
  const [row] = await tx.select().from(phrasings).where(eq(phrasings.quote, quote)).limit(1);
  if (!row) return { id: null, version: 1, phrasing: UNDIVIDED };
  const { id, version, phrases, stretches } = row;
  return { id, version, phrasing: standing({ phrases, stretches }, printings) };
}

type Asking = { printings: readonly Related[]; phrasing: Phrasing; base?: string | undefined };

/**
 * What the rules are asked to propose for a quote: anew after a printing, or without one what is still undivided;
 * null where that printing cannot be a base, or nothing is divided that could be kept.
 */
export async function askedProposal(
  tx: Reader,
  quote: string,
  { printings, phrasing, base }: Asking,
): Promise<AskedProposal | null> {
  const found = printings.find((one) => one.id === base);
  if (base === undefined ? phrasing.phrases.length === 0 : !found || !isBase(found)) return null;
  const from = found ? { base: bare(found) } : { divided: phrasing };
  return { printings: printings.map(bare), names: await namesSpeaking(tx, quote), from };
}

// What is asked is the same whatever else is known of a printing.
const bare = ({ id, exact, lang, relation }: Related): Related => ({ id, exact, lang, relation });

async function namesSpeaking(tx: Reader, quote: string): Promise<KnownName[]> {
  return tx
    .select({ key: speakerNames.speaker, text: speakerNames.text })
    .from(quoteSpeakers)
    .innerJoin(speakerNames, eq(speakerNames.speaker, quoteSpeakers.speaker))
    .where(eq(quoteSpeakers.quote, quote))
    .orderBy(asc(speakerNames.speaker), asc(speakerNames.text));
}
