import { exported } from "@/app/_document/exports";
import { notAcceptable, notFound } from "@/app/_document/refusals";
import { siteOf } from "@/app/_document/site";
import { exportLang, type Visit } from "@/app/_document/visit";
import { EXPORTERS_VERSION } from "@/domain/citation/formats";
import { writeClaimReview } from "@/domain/citation/formats/claim-review";
import { claimCitableOf } from "@/domain/citation/from-claim";
import { publicEdition } from "@/queries/public/edition";
import type { Address } from "./address";

/** A representation of a claim other than its page: its ClaimReview, or the whole record. */
export async function claimExport(
  visit: Visit,
  { state, number, path, isPinned }: Address,
  wanted: "jsonld" | "json" | "none",
  isNegotiated: boolean,
): Promise<Response> {
  if (wanted === "none") return notAcceptable(visit, claimForms(path));
  const edition = await publicEdition(state.id, number);
  if (edition?.kind !== "claim") return notFound(visit);
  const mark = { ...edition, firstPublishedAt: state.firstSealedAt };
  return exported(visit, {
    key: `claims/${state.id}/${number} ${wanted} ${exportLang(visit)} ${EXPORTERS_VERSION}`,
    type: wanted === "jsonld" ? "application/ld+json" : "application/json",
    keeping: isPinned ? "sealed" : "latest",
    isNegotiated,
    lastModified: edition.sealedAt,
    ...(isNegotiated ? { location: `${path}.${wanted}` } : {}),
    write: () =>
      wanted === "jsonld"
        ? writeClaimReview(claimCitableOf(edition.body, mark, siteOf(exportLang(visit))))
        : `${JSON.stringify(edition, null, 2)}\n`,
  });
}

/** The forms a claim is offered in. */
export const claimForms = (path: string): { type: string; href: string }[] => [
  { type: "application/ld+json", href: `${path}.jsonld` },
  { type: "application/json", href: `${path}.json` },
];
