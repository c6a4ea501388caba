import { MOST_PRINTINGS_OF_A_QUOTE } from "@/domain/attestation/most";
import type { QuoteBody } from "@/domain/edition/quote-body";
import { isSameLanguage } from "@/domain/text/languages";
import { cycleClosedBy, type Edge } from "../cycle";
import { type Compared, comparedOf } from "./compared";
import { namedBy, namesLanguage } from "./named";
import { pairOf, precedes, type Setting, suggestedStep } from "./signs";
import type { Suggestion } from "./suggestion";

type Given = Pick<
  QuoteBody,
  "attestations" | "derivations" | "sources" | "originalLang" | "originalAttestation"
>;

type Pair = { from: string; to: string };
export type Known = {
  /** Pairs of printings that somebody said no to. */
  dismissed?: readonly Pair[];
  /** Pairs of sources, one of which took words of other quotes from the other. */
  linkedSources?: readonly Pair[];
};

/**
 * Steps between printings that a person may confirm, the likeliest first: one for each printing nothing is
 * upstream of yet, and one for each house it names itself. None closes a circle, none says what other steps
 * explain already, and none comes back that was dismissed. Does not depend on the order of rows, but where a quote
 * has more printings than a quote may have: then the first of them are weighed, each with each.
 */
export function suggestedDerivations(
  body: Given,
  { dismissed = [], linkedSources = [] }: Known = {},
): Suggestion[] {
  const { sources } = body;
  const attestations = body.attestations.slice(0, MOST_PRINTINGS_OF_A_QUOTE);
  const printings = comparedOf({ attestations, sources });
  const known = new Set(printings.map((one) => one.printing.id));
  const edges: Edge[] = body.derivations.filter(({ from }) => from !== undefined && known.has(from));
  const linked = new Set(linkedSources.map(({ from, to }) => pairOf(from, to)));
  const found = foundAmong(printings, { hub: hubOf(printings, body), linked });
  const refused = new Set(dismissed.map(({ from, to }) => pairOf(from, to)));
  const open = found.filter(({ from, to }) => !refused.has(pairOf(from, to)));
  return reduced(taken(open, edges, printings), edges).sort((a, b) => b.score - a.score);
}

/** A step with what decides between it and others that speak equally for themselves. */
type Found = { step: Suggestion; rank: number; pair: string };

/** Of one printing no more are weighed: where that many are refused, the next one is a guess. */
const MOST = 8;

/** Every step that something speaks for: what printings state themselves first, then the likeliest. */
function foundAmong(printings: readonly Compared[], setting: Setting): Suggestion[] {
  const rank = rankOf(printings);
  const houses = new Map(printings.flatMap((one) => one.houses.map((house) => [house.id, house])));
  const found = printings.flatMap((to) => {
    const names = namedBy(to, [...houses.values()]);
    const into = printings.flatMap((from): Found[] => {
      const step = from === to ? null : suggestedStep(from, to, names, setting);
      return step ? [{ step, rank: rank(from, to), pair: pairOf(step.from, step.to) }] : [];
    });
    return into.sort(surerFirst).slice(0, MOST);
  });
  return found.sort(surerFirst).map((one) => one.step);
}

const unsure = ({ confidence }: Suggestion): number => Number(confidence !== "stated");

const surerFirst = (a: Found, b: Found): number =>
  unsure(a.step) - unsure(b.step) ||
  b.step.score - a.step.score ||
  b.rank - a.rank ||
  (a.pair < b.pair ? -1 : 1);

/** In their order, what closes no circle with those before it and answers what is not answered yet. */
function taken(
  found: readonly Suggestion[],
  edges: readonly Edge[],
  printings: readonly Compared[],
): Suggestion[] {
  const houses = new Map(printings.map((one) => [one.printing.id, one.writer]));
  const kept: Suggestion[] = [];
  const answered = new Set<string>();
  const answer = ({ from = "", to }: Edge) => answered.add(to).add(pairOf(houses.get(from) ?? "", to));
  edges.forEach(answer);
  for (const step of found) {
    const question = step.confidence === "stated" ? pairOf(houses.get(step.from) ?? "", step.to) : step.to;
    if (answered.has(question) || cycleClosedBy([...edges, ...kept], step)) continue;
    kept.push(step);
    answer(step);
  }
  return kept;
}

/** Leaves out A to C where A to B and B to C say it. */
function reduced(kept: readonly Suggestion[], edges: readonly Edge[]): Suggestion[] {
  return kept.filter((step) => {
    const others: Edge[] = [...edges, ...kept.filter((one) => one !== step)];
    // A way from A to C is what would close a circle with a step from C to A.
    return cycleClosedBy(others, { from: step.to, to: step.from }) === null;
  });
}

/** Of printings that speak equally for themselves: the one of the language that most are in, then the nearer. */
function rankOf(printings: readonly Compared[]): (from: Compared, to: Compared) => number {
  const inLanguage = new Map<string, number>();
  for (const { lang } of printings) inLanguage.set(lang, (inLanguage.get(lang) ?? 0) + 1);
  return (from, to) => (inLanguage.get(from.lang) ?? 0) * 2 + (from.source?.tier === to.source?.tier ? 1 : 0);
}

const SAID = ["translator", "attribution"] as const;

/** What stands for the words spoken: the original, else the report of the speaker's side, else the language named. */
function hubOf(printings: readonly Compared[], { originalLang, originalAttestation }: Given): Setting["hub"] {
  const best = (of: readonly Compared[]): Compared | undefined =>
    of.find((one) => one.printing.id === originalAttestation) ??
    [...of].sort(
      (a, b) =>
        Number(b.printing.form === "full") - Number(a.printing.form === "full") || (precedes(a, b) ? -1 : 1),
    )[0];
  const original = best(printings.filter((one) => one.printing.relation === "original"));
  if (original) return { printing: original, isUtterance: true };
  const readout = best(
    printings.filter(
      ({ printing, lang }) =>
        printing.relation === "readout" && originalLang !== undefined && isSameLanguage(lang, originalLang),
    ),
  );
  if (readout) return { printing: readout, isUtterance: false };
  const named = new Set(
    [...new Set(printings.map((one) => one.lang))].filter((other) =>
      printings.some((one) => one.lang !== other && SAID.some((place) => namesLanguage(one, other, place))),
    ),
  );
  const rendered = best(
    printings.filter(({ printing, lang }) => printing.relation === "translation" && named.has(lang)),
  );
  return rendered && { printing: rendered, isUtterance: true };
}
