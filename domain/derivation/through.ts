import type { CreditBody } from "@/domain/edition/body-parts";
import type { QuoteBody } from "@/domain/edition/quote-body";
import { fold } from "@/domain/text/fold";
import type { OccasionKind } from "@/domain/vocabulary";
import { grouped } from "./grouped";

/** The one person or house through whose translation every printing of a quote passed. */
export type Through = {
  name: string;
  /** Who translated what was spoken there and then is an interpreter. */
  part: "interpreter" | "translator";
  /** As weak as the weakest that it rests on: who translated, and how one printing came from another. */
  basis: CreditBody["basis"];
};

type Given = Pick<QuoteBody, "attestations" | "derivations" | "sources"> &
  Partial<Pick<QuoteBody, "occasion">>;

const SPOKEN: readonly OccasionKind[] = ["meeting", "press_conference", "interview", "speech"];

/**
 * Through whom everything passed: where no original is attached, the roots of all printings are translations
 * by one named translator, and no printing has a further way in from an unknown origin. Otherwise null.
 * Linear in printings and edges.
 */
export function throughOne({ attestations, derivations, sources, occasion }: Given): Through | null {
  if (attestations.length < 2 || attestations.some((one) => one.relation === "original")) return null;
  const known = new Set(attestations.map((one) => one.id));
  const waysInto = grouped(derivations, (link) => link.to);
  const isKnownOrigin = (from: string | undefined) => from !== undefined && known.has(from);
  const roots: Given["attestations"][number][] = [];
  const bases: Through["basis"][] = [];
  for (const printing of attestations) {
    const ways = waysInto.get(printing.id) ?? [];
    const known = ways.filter((link) => isKnownOrigin(link.from));
    if (known.length === 0) roots.push(printing);
    else if (known.length < ways.length) return null;
    else if (known.every((link) => link.confidence === "inferred")) bases.push("inferred");
  }
  const [first] = roots;
  if (!first?.translator) return null;
  const name = fold(first.translator.name);
  for (const { relation, translator } of roots) {
    if (relation !== "translation" || !translator || fold(translator.name) !== name) return null;
    bases.push(translator.basis);
  }
  const houses = new Set(roots.map((one) => one.source));
  const isOwn = sources
    .filter((source) => houses.has(source.id))
    .some(({ publisher, agency, translators }) =>
      [publisher, agency, ...translators].some((one) => one && namesOf(one.name).includes(name)),
    );
  const isSpoken = occasion !== undefined && SPOKEN.includes(occasion.kind) && !isOwn;
  return {
    name: first.translator.name,
    part: isSpoken ? "interpreter" : "translator",
    basis: WEAKEST_FIRST.find((basis) => bases.includes(basis)) ?? "stated",
  };
}

const WEAKEST_FIRST = ["inferred", "inherited"] as const;

/** A name folded, whole and by the abbreviation it gives itself: "Agence France-Presse (AFP)". */
export function namesOf(name: string): string[] {
  const [, short] = /\(([^()]+)\)/u.exec(name) ?? [];
  const whole = name.replace(/\([^()]*\)/gu, "");
  return [name, whole, short ?? ""].map((one) => fold(one).trim()).filter((one) => one !== "");
}
