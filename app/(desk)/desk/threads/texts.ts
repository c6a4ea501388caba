import { printerOf } from "@/components/public/parts/sources";
import type { ClaimEditor } from "@/domain/desk/claim-editor";
import type { QuoteEditor } from "@/domain/desk/quote-editor";
import { isClaimBody, type RecordBody, reviewsIn } from "@/domain/proposal/frozen";

/** A text of a record in which words can be marked, with what it is called. */
export type MarkableText = { kind: "attestation" | "capture"; id: string; label: string };

type Source = { title: string; publisher: string | null };
type Parts = {
  printings: readonly { id: string; siglum?: string; exact: string }[];
  copies: readonly { capture: string; name: string }[];
};

const nameOf = ({ publisher, title }: Source): string => [publisher, title].filter(Boolean).join(" · ");

/** Each printing by its letter and first words, each captured text once by its source. */
const markable = ({ printings, copies }: Parts): MarkableText[] => [
  ...printings.map(
    ({ id, siglum, exact }): MarkableText => ({
      kind: "attestation",
      id,
      label: [siglum, exact.slice(0, 80)].filter(Boolean).join(": "),
    }),
  ),
  ...new Map(
    copies.map(({ capture, name }) => [capture, { kind: "capture" as const, id: capture, label: name }]),
  ).values(),
];

/** The texts of a claim: where it is made, and what stands for or against it. */
export const textsOfClaim = ({ occurrences, reviews }: ClaimEditor): MarkableText[] =>
  markable({
    printings: occurrences.flatMap(({ attestation, exact }) =>
      attestation ? [{ id: attestation, exact }] : [],
    ),
    copies: [
      ...occurrences.map((one) => ({ capture: one.capture, name: nameOf(one) })),
      ...reviews.flatMap((one) => one.evidence).map((one) => ({ ...one, name: nameOf(one.source) })),
    ],
  });

/** The texts of a quote: its printings, the captures they stand in, and those of its evidence. */
export function textsOfQuote({ printings, sources, reviews }: QuoteEditor): MarkableText[] {
  const named = (id: string) => {
    const source = sources.find((one) => one.id === id);
    return source ? nameOf({ title: source.title, publisher: printerOf(source) }) : id;
  };
  return markable({
    printings,
    copies: [
      ...printings.map(({ capture, source }) => ({ capture, name: named(source) })),
      ...reviews.flatMap((one) => one.evidence).map((one) => ({ ...one, name: nameOf(one.source) })),
    ],
  });
}

/** The texts of what was frozen. */
export function textsOfBody(body: RecordBody): MarkableText[] {
  const named = (id: string) => {
    const source = body.sources.find((one) => one.id === id);
    return source ? nameOf({ title: source.title, publisher: printerOf(source) }) : id;
  };
  const places = isClaimBody(body) ? body.occurrences : body.attestations;
  const pieces = reviewsIn(body).flatMap((one) => one.evidence);
  return markable({
    printings: isClaimBody(body)
      ? body.occurrences.flatMap(({ attestation, exact }) =>
          attestation ? [{ id: attestation, exact }] : [],
        )
      : body.attestations,
    copies: [...places, ...pieces].flatMap(({ capture, source }) =>
      capture ? [{ capture, name: named(source) }] : [],
    ),
  });
}
