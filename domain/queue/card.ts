import type { StatedDate } from "@/domain/edition/body-parts";
import type { ClaimBody } from "@/domain/edition/claim-body";
import type { QuoteBody } from "@/domain/edition/quote-body";
import type { LocalText, OriginalState, Stance } from "@/domain/vocabulary";

/** What a list of the desk shows of a record, be it a draft or a frozen body. */
export type WorkCard = {
  kind: "quote" | "claim";
  /** A quote's leading words, as printed; absent while it has no printing. */
  words?: { text: string; lang: string };
  /** A claim's own text. */
  text?: LocalText;
  speakers: readonly { id: string; name: string }[];
  date?: StatedDate;
  printings: number;
  original?: OriginalState;
  /** The label of a claim's rating. */
  rating?: LocalText;
  evidence: Partial<Record<Stance, number>>;
};

/** The card of a quote that has a printing. */
export function quoteWork(body: QuoteBody): WorkCard {
  const leading = body.attestations.find((printing) => printing.id === body.leading);
  return {
    kind: "quote",
    ...(leading ? { words: { text: leading.exact, lang: leading.lang } } : {}),
    speakers: body.speakers.map(({ id, names }) => ({ id, name: names[0]?.text ?? "" })),
    date: body.date,
    printings: body.attestations.length,
    original: body.original,
    evidence: {},
  };
}

type Draft = Omit<ClaimBody, "review"> & { review?: ClaimBody["review"] };

/** The card of a claim, judged or not yet. */
export function claimWork({ text, occurrences, asOf, review }: Draft): WorkCard {
  const speakers = new Map(
    occurrences.flatMap((one) => one.speakers.map((speaker) => [speaker.id, speaker])),
  );
  const evidence: Partial<Record<Stance, number>> = {};
  for (const { stance } of review?.evidence ?? []) evidence[stance] = (evidence[stance] ?? 0) + 1;
  return {
    kind: "claim",
    text,
    speakers: [...speakers.values()],
    ...(asOf === undefined ? {} : { date: { edtf: asOf, basis: "stated" as const } }),
    printings: occurrences.length,
    ...(review ? { rating: review.rating.label } : {}),
    evidence,
  };
}
