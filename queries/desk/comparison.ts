import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import { database, type Reader } from "@/db/client";
import { askedProposal, phrasingOf } from "@/db/phrases";
import { phraseSteps } from "@/db/schema/phrase";
import type { Member } from "@/domain/access/actor";
import type { DeskCompareAddress } from "@/domain/desk/compare/address";
import type { DeskComparison } from "@/domain/desk/compare/comparison";
import { phrasedPieces } from "@/domain/desk/compare/pieces";
import { deskShown, NOTHING_SHOWN } from "@/domain/desk/compare/shown";
import type { AttestationBody } from "@/domain/edition/quote-body";
import { type Phrasing, stretchesOf } from "@/domain/phrases/phrasing";
import { proposalHash, type Related } from "@/domain/phrases/propose";
import { phraseBodies } from "@/domain/phrases/published";
import { printingGroups } from "@/domain/public/printing-groups";
import { comparedGroups } from "@/queries/public/compared";
import { divisionOf } from "@/workers/desk";
import { inSlices } from "@/workers/slices";
import { madeSoon, notYet } from "@/workers/works";
import { quoteEditor } from "./quote-editor";

/** Letters of all printings together beyond which a division is proposed only when it is asked for. */
const SHORT = 10_000;
const isShort = (printings: readonly Related[]): boolean =>
  printings.reduce((letters, { exact }) => letters + exact.length, 0) <= SHORT;

/** The printings of a quote side by side, for its desk; null where there is none for this member. */
export async function deskComparison(
  member: Member,
  quote: string,
  address: DeskCompareAddress,
): Promise<DeskComparison | null> {
  const editor = await quoteEditor(member, quote);
  if (!editor) return null;
  const { reader } = await database();
  const { printings, derivations, leading } = editor;
  const { phrasing, version } = await phrasingOf(reader, quote, printings);
  const bodies = { attestations: printings, derivations, leading: leading ?? "" };
  const groups = printingGroups(bodies, address.bases);
  const [group = null] = await comparedGroups(groups.slice(0, 1), address.ignored, member.id);
  const phrases = phraseBodies(phrasing, printings);
  const opened = openedIn(printings, phrasing, address);
  const { variances } = editor;
  const shown = group
    ? await inSlices(deskShown({ group, phrases, address, opened, derivations, variances }))
    : NOTHING_SHOWN;
  // What is not divided yet is divided after the base; what is, or is long, only when that is asked for.
  const isOffered = phrasing.phrases.length === 0 && isShort(printings);
  const after = address.after ?? (isOffered ? group?.base.siglum : undefined);
  const base = printings.find((one) => one.siglum === after);
  return {
    ...{ editor, address, groups, group, phrasing, phrasingVersion: version, phrases, opened, ...shown },
    canUndo: editor.isEditable && (await isLastOf(reader, quote, member.id)),
    ...(editor.isEditable
      ? await proposalFor(reader, quote, { member: member.id, printings, phrasing, base })
      : NO_PROPOSAL),
  };
}

function openedIn(
  printings: readonly AttestationBody[],
  phrasing: Phrasing,
  { printing: siglum, stretch = 1 }: DeskCompareAddress,
): DeskComparison["opened"] {
  const printing = printings.find((one) => one.siglum === siglum);
  if (!printing || phrasing.phrases.length === 0) return null;
  const pieces = phrasedPieces(phrasing, printing);
  return { printing, pieces, at: Math.min(stretch, pieces.length) - 1 };
}

async function isLastOf(reader: Reader, quote: string, member: string): Promise<boolean> {
  const [last] = await reader
    .select({ member: phraseSteps.member })
    .from(phraseSteps)
    .where(and(eq(phraseSteps.quote, quote), isNull(phraseSteps.undoneAt)))
    .orderBy(desc(phraseSteps.position))
    .limit(1);
  return last?.member === member;
}

type Asked = {
  member: string;
  printings: readonly Related[];
  phrasing: Phrasing;
  base: AttestationBody | undefined;
};

const NO_PROPOSAL = { proposal: null, proposing: null };

/** Anew after a base; without one what is left over, if something is. A long one is made in a thread. */
async function proposalFor(
  reader: Reader,
  quote: string,
  { member, printings, phrasing, base }: Asked,
): Promise<Pick<DeskComparison, "proposal" | "proposing">> {
  const isLeft = printings.some((one) => stretchesOf(phrasing, one.id).length === 0);
  if (!base && !isLeft) return NO_PROPOSAL;
  const asked = await askedProposal(reader, quote, { printings, phrasing, base: base?.id });
  if (!asked) return NO_PROPOSAL;
  const work = divisionOf(asked, member);
  const made = await madeSoon(work);
  if (!made?.ok) return { proposal: null, proposing: notYet(work, made) };
  const proposal = made.value;
  return { proposal: { hash: proposalHash(proposal), proposal, ...(base ? { base } : {}) }, proposing: null };
}
