import "server-only";
import { eq } from "drizzle-orm";
import { type ClaimDraft, claimDraft } from "@/db/bodies/claim";
import { quoteBody } from "@/db/bodies/quote";
import type { Reader } from "@/db/client";
import { reviews } from "@/db/schema/review";
import type { EditorState } from "@/domain/desk/quote-editor";
import type { QuoteBody } from "@/domain/edition/quote-body";
import { displacementBar, isOpenProposal } from "@/domain/proposal/displacement";
import { claimGuards, quoteGuards } from "@/domain/proposal/guards";
import type { Refusal } from "@/domain/refusal";

/** A quote as it would be frozen now, and what still stands in the way; no body while it has no printing. */
export async function quoteAsItStands(
  reader: Reader,
  id: string,
): Promise<{ body: QuoteBody | null; failures: Refusal[] }> {
  const body = await quoteBody(reader, id);
  const noPrinting: Refusal = { kind: "invalid", rule: "printing-needed", field: "attestations" };
  return { body, failures: body ? quoteGuards(body) : [noPrinting] };
}

/** A claim as it would be frozen now, and what still stands in the way; null where there is no such claim. */
export async function claimAsItStands(
  reader: Reader,
  id: string,
): Promise<{ body: ClaimDraft; failures: Refusal[] } | null> {
  const body = await claimDraft(reader, id);
  if (!body) return null;
  const [row] = body.review
    ? await reader
        .select({ unknowns: reviews.unknowns })
        .from(reviews)
        .where(eq(reviews.id, body.review.id))
        .limit(1)
    : [];
  return { body, failures: claimGuards(body, row?.unknowns != null) };
}

/** Why new words of a record cannot be submitted as it stands between desk and public. */
export function proposalInTheWay({ proposal }: EditorState): Refusal[] {
  const open = proposal && isOpenProposal(proposal) ? proposal : null;
  const bar = displacementBar(open, "update", "change");
  return bar ? [bar] : [];
}
