import type { ReviewBody } from "@/domain/edition/body-parts";
import type { ClaimBody } from "@/domain/edition/claim-body";
import type { QuoteBody } from "@/domain/edition/quote-body";

/** What a proposal freezes and an edition seals. */
export type RecordBody = QuoteBody | ClaimBody;

/** A frozen body from its canonical JSON: it was valid when it was frozen, and nothing changes it since. */
export const frozenBody = (text: string): RecordBody => JSON.parse(text) as RecordBody;

/** Whether a body is that of a claim, by the format it names; otherwise it is a quote's. */
export const isClaimBody = (body: RecordBody): body is ClaimBody => body.format === "attesto-claim/1";

/** Every judgement in a body. */
export const reviewsIn = (body: RecordBody): readonly ReviewBody[] =>
  isClaimBody(body) ? [body.review] : body.reviews;

/** Everybody whose words or claims a body speaks of: those who said it, and those a printing names instead. */
export function speakersIn(body: RecordBody): string[] {
  const ids = isClaimBody(body)
    ? body.occurrences.flatMap((one) => one.speakers.map((speaker) => speaker.id))
    : [
        ...body.speakers.map((speaker) => speaker.id),
        ...body.attestations.flatMap((one) => one.speakerAsPrinted?.map((speaker) => speaker.id) ?? []),
      ];
  return [...new Set(ids)];
}
