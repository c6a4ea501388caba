import type { ClaimKind, ClaimLinkKind, LocalText } from "@/domain/vocabulary";
import type { ReviewBody, SourceBody } from "./body-parts";

/** Where the claim is made: in a printing of a quote, or in a source's own voice. */
export type OccurrenceBody = {
  id: string;
  quote?: string;
  attestation?: string;
  source: string;
  capture: string;
  exact: string;
  lang: string;
  speakers: readonly { id: string; name: string }[];
};

export type ClaimLinkBody = { id: string; to: string; kind: ClaimLinkKind };

/** The complete published state of a claim: one checkable proposition in neutral words. */
export type ClaimBody = {
  format: "attesto-claim/1";
  id: string;
  text: LocalText;
  lang: string;
  kind: ClaimKind;
  asOf?: string;
  occurrences: readonly OccurrenceBody[];
  links: readonly ClaimLinkBody[];
  review: ReviewBody;
  sources: readonly SourceBody[];
};
