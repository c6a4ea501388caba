import "server-only";
import { and, eq } from "drizzle-orm";
import { database, type Reader } from "@/db/client";
import { phraseProposal, phrasingOf, printingsOf } from "@/db/phrases";
import { editions } from "@/db/schema/publishing";
import { quotes } from "@/db/schema/quote";
import type { Member } from "@/domain/access/actor";
import { mayEdit } from "@/domain/access/policies";
import type { PhraseProposal, PhrasesPage } from "@/domain/desk/phrases";
import { numbersOf, type Phrasing, stretchesOf } from "@/domain/phrases/phrasing";
import { piecesOf } from "@/domain/phrases/pieces";
import { placesOf } from "@/domain/phrases/places";
import { isBase, proposalHash } from "@/domain/phrases/propose";
import { ownedBy } from "./visible";

/**
 * The phrases of a quote, and what the rules propose: anew after a printing when one is named, else for printings
 * without phrases. Null where there is no such quote for this member.
 */
export async function phrasesPage(member: Member, quote: string, base?: string): Promise<PhrasesPage | null> {
  const { reader } = await database();
  const [row] = await reader
    .select({ createdBy: quotes.createdBy, state: quotes.state })
    .from(quotes)
    .where(and(eq(quotes.id, quote), ownedBy(member, quotes.createdBy)))
    .limit(1);
  if (!row) return null;
  const printings = await printingsOf(reader, quote);
  const { version, phrasing } = await phrasingOf(reader, quote, printings);
  const isPublished = await hasEdition(reader, quote);
  const subject = { createdBy: row.createdBy, isPublished, isWithdrawn: row.state === "withdrawn" };
  return {
    ...{ quote, version, phrases: phrasing.phrases },
    isEditable: mayEdit(member, subject) === null,
    printings: printings.map((one) => ({
      ...one,
      isBase: isBase(one),
      pieces: piecesOf(one.exact, numbered(phrasing, one.id)),
      places: placesOf(one.exact, one.lang),
    })),
    proposal: await proposed(reader, quote, { printings, phrasing, base }),
  };
}

async function hasEdition(reader: Reader, record: string): Promise<boolean> {
  const [edition] = await reader
    .select({ id: editions.id })
    .from(editions)
    .where(eq(editions.record, record))
    .limit(1);
  return edition !== undefined;
}

const numbered = (phrasing: Phrasing, attestation: string) =>
  stretchesOf(phrasing, attestation).map((one) => ({ ...one, numbers: numbersOf(phrasing, one.phrases) }));

type Printing = Awaited<ReturnType<typeof printingsOf>>[number];
type Asked = { printings: readonly Printing[]; phrasing: Phrasing; base: string | undefined };

async function proposed(reader: Reader, quote: string, asked: Asked): Promise<PhraseProposal | null> {
  const { base, printings, phrasing } = asked;
  const isDivided = ({ id }: Printing) => phrasing.stretches.some((one) => one.attestation === id);
  const concerned = base === undefined ? printings.filter((one) => !isDivided(one)) : printings;
  const proposal = concerned.length === 0 ? null : await phraseProposal(reader, quote, asked);
  if (!proposal) return null;
  return {
    ...(base === undefined ? {} : { base }),
    hash: proposalHash(proposal),
    phrases: proposal.phrases,
    printings: concerned.map(({ id, siglum, lang, exact }) => {
      const own = proposal.stretches.filter((one) => one.attestation === id);
      const pieces = piecesOf(
        exact,
        own.map((one) => ({ ...one, numbers: one.phrases })),
      );
      return { id, siglum, lang, pieces };
    }),
  };
}
