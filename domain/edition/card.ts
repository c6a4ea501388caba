import { readEdtf } from "@/domain/dates/read-edtf";
import type { Standing } from "@/domain/review/scales";
import type { LocalText } from "@/domain/vocabulary";
import type { ReviewBody } from "./body-parts";
import type { ClaimBody } from "./claim-body";
import type { QuoteBody } from "./quote-body";

/** A verdict as lists show it: word, shape, and the sentence that stands alone. */
export type CardVerdict = {
  axis: ReviewBody["axis"];
  key: string;
  label: LocalText;
  standing: Standing;
  sentence: LocalText;
};

/** What a list shows of a published record without opening its edition. */
export type RecordCard = {
  /** A quote's leading words as printed, or nothing for a claim. */
  words?: string;
  /** A claim's text for readers, or nothing for a quote. */
  text?: LocalText;
  lang: string;
  speakers: readonly { id: string; name: string }[];
  date: string;
  printings: number;
  /** Publisher of the leading printing. */
  printedIn?: string;
  verdicts: readonly CardVerdict[];
};

const verdictOf = ({ axis, rating, sentence }: ReviewBody): RecordCard["verdicts"][number] => ({
  axis,
  key: rating.key,
  label: rating.label,
  standing: rating.standing,
  sentence,
});

/** The review of a quote that lists show: its attribution as a whole. */
export const attributionOf = (body: QuoteBody): ReviewBody | undefined =>
  body.reviews.find((review) => review.axis === "attribution" && review.subject.kind === "quote");

/** The wording review of the leading printing, if it was judged. */
export const wordingOf = (body: QuoteBody): ReviewBody | undefined =>
  body.reviews.find((review) => review.axis === "wording" && review.subject.id === body.leading);

/** A verdict beside one printing; `judgedFor`, the letter of another one that it was given for. */
export type PrintingVerdict = CardVerdict & { id: string; judgedFor?: string };

/**
 * What was judged of the quote and of one of its printings. Where the words of that one were not judged, those of
 * the leading one were, and say so.
 */
export function verdictsBeside(body: QuoteBody, printing: string): PrintingVerdict[] {
  const own = body.reviews.filter(({ subject }) => subject.id === printing);
  const leading = body.attestations.find(({ id }) => id === body.leading);
  const isJudged = own.some(({ axis }) => axis === "wording");
  const [whole, elsewhere] = [attributionOf(body), isJudged ? undefined : wordingOf(body)];
  return [
    ...[...(whole ? [whole] : []), ...own].map((review) => ({ id: review.id, ...verdictOf(review) })),
    ...(elsewhere && leading
      ? [{ id: elsewhere.id, ...verdictOf(elsewhere), judgedFor: leading.siglum }]
      : []),
  ];
}

/** The card of a quote. */
export function quoteCard(body: QuoteBody): RecordCard {
  const leading = body.attestations.find((printing) => printing.id === body.leading);
  const source = body.sources.find((one) => one.id === leading?.source);
  const printedIn = source?.publisher?.name ?? source?.agency?.name;
  return {
    words: leading?.exact ?? "",
    lang: leading?.lang ?? "und",
    speakers: body.speakers.map((speaker) => ({ id: speaker.id, name: speaker.names[0]?.text ?? "" })),
    date: body.date.edtf,
    printings: body.attestations.length,
    ...(printedIn === undefined ? {} : { printedIn }),
    verdicts: [attributionOf(body), wordingOf(body)].flatMap((review) => (review ? [verdictOf(review)] : [])),
  };
}

/** The card of a claim. */
export function claimCard(body: ClaimBody): RecordCard {
  const speakers = new Map(
    body.occurrences.flatMap((one) => one.speakers.map((speaker) => [speaker.id, speaker])),
  );
  return {
    text: body.text,
    lang: body.lang,
    speakers: [...speakers.values()],
    date: body.asOf ?? "",
    printings: body.occurrences.length,
    verdicts: [verdictOf(body.review)],
  };
}

/** First day an EDTF date may be, for order; empty where there is none. */
export function dayOf(edtf: string): string {
  const read = readEdtf(edtf);
  return read.ok ? read.value.earliest : "";
}
