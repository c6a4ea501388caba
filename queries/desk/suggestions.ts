import "server-only";
import { and, eq, inArray, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { database } from "@/db/client";
import { ownedBy } from "@/db/owned";
import { attestations, derivations, dismissedDerivations } from "@/db/schema/attestation";
import { quotes } from "@/db/schema/quote";
import type { Member } from "@/domain/access/actor";
import type { Suggestion } from "@/domain/derivation/suggestions/suggestion";
import { suggestedDerivations } from "@/domain/derivation/suggestions/suggestions";
import type { QuoteEditor } from "@/domain/desk/quote-editor";

const MOST_STEPS = 1000;

/** Steps between the printings of a quote that its editor may confirm; none for who may not change it. */
export async function suggestionsFor(member: Member, editor: QuoteEditor): Promise<Suggestion[]> {
  if (!editor.isEditable || editor.printings.length < 2) return [];
  const { reader } = await database();
  const dismissed = await reader
    .select({ from: dismissedDerivations.fromAttestation, to: dismissedDerivations.toAttestation })
    .from(dismissedDerivations)
    .where(eq(dismissedDerivations.quote, editor.id));
  const [up, down] = [alias(attestations, "up"), alias(attestations, "down")];
  const own = editor.printings.map((one) => one.source);
  // How the same sources stand to each other in other quotes that the member may know of.
  const linkedSources = await reader
    .selectDistinct({ from: up.source, to: down.source })
    .from(down)
    .innerJoin(derivations, eq(derivations.toAttestation, down.id))
    .innerJoin(up, eq(up.id, derivations.fromAttestation))
    .innerJoin(quotes, eq(quotes.id, derivations.quote))
    .where(
      and(
        inArray(down.source, own),
        ne(derivations.quote, editor.id),
        eq(derivations.ofUtterance, false),
        ownedBy(member, quotes.createdBy),
      ),
    )
    .limit(MOST_STEPS);
  const { printings, originalLang, originalAttestation } = editor;
  return suggestedDerivations(
    {
      attestations: printings,
      ...{ derivations: editor.derivations, sources: editor.sources },
      ...(originalLang === null ? {} : { originalLang }),
      ...(originalAttestation === null ? {} : { originalAttestation }),
    },
    { dismissed, linkedSources },
  );
}
