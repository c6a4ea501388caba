import { percentOf } from "@/domain/percent";
import type { DerivationBasis, DerivationConfidence, DerivationKind } from "@/domain/vocabulary";
import { type Compared, partOf, shareOf } from "./compared";
import { type Naming, namesLanguage } from "./named";
import type { NamedIn, Reason, Suggestion } from "./suggestion";

/** What speaks for a step between two printings, before it is weighed against others. */
type Sign = { score: number; basis: DerivationBasis; confidence: DerivationConfidence; reason: Reason };

const NAMED: Record<NamedIn, number> = { credits: 92, translator: 90, attribution: 88, beside: 62 };
/** Least share of equal pairs of words: of a reprint, and of what says that it is no reprint. */
const NEAR = 0.55;
const VERY_NEAR = 0.9;
const LEAST_PAIRS = 3;
/** Fewer words than this are easily translated alike by two people. */
const BY_CHANCE = 6;
/** Least share of equal anchors: in any printing, and in one whose source names its translator. */
const ALIKE = 0.5;
const ALIKE_TRANSLATED = 0.15;
const LEAST_SCORE = 45;

/** What the record says besides the two printings. */
export type Setting = {
  /** The printing that stands for the words spoken, or for the report that its speaker's side gave. */
  hub: { printing: Compared; isUtterance: boolean } | undefined;
  /** Pairs of sources, one of which took other quotes from the other: "upstream downstream". */
  linked: ReadonlySet<string>;
};

/**
 * The step from one printing to another with all that speaks for it (`names`: houses the other names); null where nothing does, or where the
 * other one cannot be later. Weights are measured on the example case (docs/decisions/019-derivation.md).
 */
export function suggestedStep(
  from: Compared,
  to: Compared,
  names: ReadonlyMap<string, Naming>,
  { hub, linked }: Setting,
): Suggestion | null {
  if (from.printing.source === to.printing.source || hub?.printing === to || isLater(from, to)) return null;
  const isSame = from.lang === to.lang;
  const signs = [
    named(from, names),
    elsewhere(from, to, linked),
    ...(isSame ? [reprinted(from, to)] : [sameWriter(from, to), heard(from, to, hub), translated(from, to)]),
  ].filter((one) => one !== null);
  signs.sort((a, b) => b.score - a.score);
  const [best, ...others] = signs;
  if (!best) return null;
  const support = others.length * 3 + Math.round(4 * partOf(to.titleAnchors, from.titleAnchors));
  const score = Math.min(99, best.score + support);
  if (score < LEAST_SCORE) return null;
  const isHeard = best.reason.rule === "heard" || best.reason.rule === "language";
  return {
    ...{ from: from.printing.id, to: to.printing.id, kind: kindOf(from, to), score },
    ...{ basis: best.basis, confidence: best.confidence },
    ...(isHeard && hub?.isUtterance ? { ofUtterance: true as const } : {}),
    reasons: [...signs.map((one) => one.reason), ...laterBy(from, to)],
  };
}

function kindOf(from: Compared, to: Compared): DerivationKind {
  const { form, relation } = to.printing;
  if (form === "indirect" || relation === "paraphrase") return "paraphrases";
  if (from.lang !== to.lang) return "translates";
  return to.length * 2 >= from.length ? "reprints" : "quotes";
}

function named({ houses }: Compared, names: ReadonlyMap<string, Naming>): Sign | null {
  const [found] = houses.flatMap(({ id }) => names.get(id) ?? []);
  if (!found) return null;
  const isStated = found.place !== "beside";
  return {
    score: NAMED[found.place],
    basis: found.place === "attribution" ? "statement" : isStated ? "credit_line" : "judgement",
    confidence: isStated ? "stated" : "inferred",
    reason: { rule: "named", ...found },
  };
}

const inferred = (score: number, reason: Reason): Sign => ({
  ...{ score, basis: "judgement", confidence: "inferred", reason },
});

function elsewhere(from: Compared, to: Compared, linked: ReadonlySet<string>): Sign | null {
  return linked.has(pairOf(from.printing.source, to.printing.source))
    ? inferred(78, { rule: "elsewhere" })
    : null;
}

/** Two sources as one key, upstream first. */
export const pairOf = (from: string, to: string): string => `${from} ${to}`;

function reprinted(from: Compared, to: Compared): Sign | null {
  if (to.printing.relation === "original" || !precedes(from, to)) return null;
  if (from.key === to.key && to.length > 2) {
    return { ...inferred(96, { rule: "identical" }), basis: "identical_text" };
  }
  const share = shareOf(from.pairs, to.pairs);
  const isReprint = to.printing.relation === "reprint";
  const pairs = Math.min(from.pairs.size, to.pairs.size);
  if (share < (isReprint ? NEAR : VERY_NEAR) || pairs < (isReprint ? LEAST_PAIRS : BY_CHANCE)) return null;
  return inferred(50 + Math.round(45 * share), { rule: "near", percent: percentOf(share) });
}

function sameWriter(from: Compared, to: Compared): Sign | null {
  if (from.writer !== to.writer || to.printing.relation === "original") return null;
  const name = (from.source?.agency ?? from.source?.publisher ?? from.source?.seenThrough)?.name;
  return name === undefined ? null : inferred(66, { rule: "same_writer", name });
}

/** Whether it may have been put into its language from the words themselves: no translator of a text is credited. */
const mayHaveHeard = ({ printing: { relation }, source }: Compared): boolean =>
  ["translation", "paraphrase", "readout"].includes(relation) && (source?.translators.length ?? 0) === 0;

function heard(from: Compared, to: Compared, hub: Setting["hub"]): Sign | null {
  if (hub?.printing !== from || !mayHaveHeard(to)) return null;
  const { lang } = from.printing;
  if (namesLanguage(to, lang, "translator")) {
    return { ...inferred(72, { rule: "language", lang }), basis: "statement", confidence: "stated" };
  }
  // Beside the words an adjective of a country may be that of a person.
  if (namesLanguage(to, lang, "attribution")) return inferred(58, { rule: "language", lang });
  return inferred(to.printing.translator ? 56 : 46, { rule: hub.isUtterance ? "heard" : "readout" });
}

/** What has most of the same numbers, names, concepts and cognates in another language is often the same words. */
function translated(from: Compared, to: Compared): Sign | null {
  const { relation, translator } = to.printing;
  if (relation === "original" || relation === "readout" || (mayHaveHeard(to) && translator)) return null;
  const isTranslation = (to.source?.translators.length ?? 0) > 0;
  const share = shareOf(from.anchors, to.anchors);
  const title = partOf(to.titleAnchors, from.titleAnchors);
  if (share < (isTranslation ? ALIKE_TRANSLATED : ALIKE)) return null;
  return inferred(Math.round((isTranslation ? 48 : 38) + 18 * share + 14 * title), {
    rule: "alike",
    percent: percentOf(share),
  });
}

/** Whether one was certainly printed after the other. What a paper prints of an agency was written before. */
function isLater(from: Compared, to: Compared): boolean {
  if (from.earliest === undefined || to.latest === undefined || from.source?.agency) return false;
  return from.earliest > to.latest;
}

const DAY = 86_400_000;

function laterBy(from: Compared, to: Compared): Reason[] {
  if (from.latest === undefined || to.earliest === undefined || to.earliest <= from.latest) return [];
  return [{ rule: "later", days: Math.round((Date.parse(to.earliest) - Date.parse(from.latest)) / DAY) }];
}

const TIERS = { primary: 0, secondary: 1, tertiary: 2 } as const;

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Which of two printings of one language the other may be a copy of: what is known of them decides. */
export function precedes(from: Compared, to: Compared): boolean {
  const order = [
    Number(from.printing.relation === "reprint") - Number(to.printing.relation === "reprint"),
    TIERS[from.source?.tier ?? "tertiary"] - TIERS[to.source?.tier ?? "tertiary"],
    byText(from.latest ?? "9", to.latest ?? "9"),
    to.length - from.length,
    from.printing.siglum.length - to.printing.siglum.length,
  ].find((one) => one !== 0);
  return order === undefined ? from.printing.siglum < to.printing.siglum : order < 0;
}
