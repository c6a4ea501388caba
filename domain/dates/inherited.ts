import type { Basis } from "@/domain/vocabulary";

type Dated = { date: string | null; dateBasis: Basis };
type Occasion = { date: string | null } | null | undefined;

/**
 * The date (EDTF) of a quote that moves to another occasion, and its basis. A date of its own stays; without
 * one, or with one inherited from the occasion it leaves, it takes that of the new occasion.
 */
export function dateOnOccasion({ date, dateBasis }: Dated, left: Occasion, chosen: Occasion): Dated {
  const isInherited = dateBasis === "inherited" && date === (left?.date ?? null);
  if (date !== null && !isInherited) return { date, dateBasis };
  return chosen?.date
    ? { date: chosen.date, dateBasis: "inherited" }
    : { date: null, dateBasis: "not_known" };
}
