import type { Context } from "@/components/public/parts/context";
import { Visible, WithCuts } from "@/components/public/parts/text";
import type { Anchored } from "@/domain/attestation/anchor";
import { wordsAround } from "@/domain/public/fragments";

type Props = { place: Pick<Anchored, "start" | "prefix" | "exact" | "suffix">; t: Context["t"] };

/** Words marked between those that stand before and after them in their text, whole ones only. */
export function InItsText({ place, t }: Props) {
  const { before, after } = wordsAround(place);
  return (
    <>
      <Visible text={before} t={t} />
      <mark>
        <WithCuts text={place.exact} t={t} />
      </mark>
      <Visible text={after} t={t} />
    </>
  );
}
