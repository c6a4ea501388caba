import { anchorsIn, type KnownName } from "@/domain/anchors/anchors";
import { lettersOfEnglish } from "@/domain/anchors/lengths";
import type { Passage } from "@/domain/attestation/segments";
import { canonicalJson } from "@/domain/canonical-json";
import { placedWords } from "@/domain/collation/tokens/placed";
import { sha256Hex } from "@/domain/hash";
import { isSameLanguage } from "@/domain/text/languages";
import type { Relation } from "@/domain/vocabulary";
import { aligned, type Side } from "./align";
import { carriedPlaces } from "./carry";
import { type Clause, clausesOf } from "./clauses";
import { MOST_PHRASES, type Phrasing, type Printed, type Stretch } from "./phrasing";
import { placesOf } from "./places";

/** A printing as far as a proposal asks. */
export type Related = Printed & { relation: Relation };

/** Words that are nobody's: made back from a translation, or told by a third. Others are not measured by them. */
const NO_BASE: readonly Relation[] = ["back_translation", "readout"];

/** Letters of a printing beyond which a person divides it without a proposal. */
const LONGEST = 10_000;
/** Letters of all printings that one proposal reads: it is made while others wait. */
const MOST_TOGETHER = 40_000;

/** Whether others may be divided after a printing. */
export const isBase = ({ relation, exact }: Related): boolean =>
  !NO_BASE.includes(relation) && exact.length <= LONGEST;

/** What the rules propose: how many phrases there are, and where the printings say them, by number from 1. */
export type Proposal = { phrases: number; stretches: readonly ProposedStretch[] };
export type ProposedStretch = Omit<Stretch, "phrases"> & { phrases: readonly number[] };

/** The hash of a proposal: who confirms it confirms what they saw. */
export const proposalHash = (proposal: Proposal): string => sha256Hex(canonicalJson(proposal));

/** What a proposal rests on: the printings, who speaks, and the printing it begins from, or what is divided so far. */
export type AskedProposal = {
  printings: readonly Related[];
  names: readonly KnownName[];
  from: { base: Related } | { divided: Phrasing };
};

/** Anew after a printing, or what is still undivided. */
export const proposalTo = ({ printings, names, from }: AskedProposal): Proposal =>
  "base" in from ? dividedAfter(from.base, printings, names) : extended(from.divided, printings, names);

/** Divides the quote anew after one of its printings, and finds the phrases again in all others. */
export function dividedAfter(
  base: Related,
  printings: readonly Related[],
  names: readonly KnownName[] = [],
): Proposal {
  const clauses = atMost(MOST_PHRASES, clausesOf(base.exact, base.lang));
  const own = clauses.map((clause, at) => stretched(base, clause, [at + 1]));
  return { phrases: own.length, stretches: filled(own.length, own, printings, names) };
}

/** Keeps what is divided, and finds the phrases in printings that have none yet. */
export function extended(
  phrasing: Phrasing,
  printings: readonly Related[],
  names: readonly KnownName[] = [],
): Proposal {
  const number = new Map(phrasing.phrases.map(({ id }, at) => [id, at + 1]));
  const held = phrasing.stretches.map((one) => ({
    ...one,
    phrases: one.phrases.flatMap((id) => number.get(id) ?? []),
  }));
  return {
    phrases: phrasing.phrases.length,
    stretches: filled(phrasing.phrases.length, held, printings, names),
  };
}

function filled(
  count: number,
  given: readonly ProposedStretch[],
  printings: readonly Related[],
  names: readonly KnownName[],
): ProposedStretch[] {
  const byId = new Map(printings.map((one) => [one.id, one]));
  const known = new Set(given.map((one) => one.attestation));
  const found = [...given];
  const left = readable(printings.filter((one) => !known.has(one.id)));
  const measured = profilesOf(count, given, byId, names);
  const first = given.map((one) => byId.get(one.attestation)).find((one) => one && isBase(one));
  for (const printing of inTurn(left, measured, first?.lang, names)) {
    const own = placed(printing, measured, carriedEdges(printing, found, byId), names);
    found.push(...own);
    if (isBase(printing)) learn(measured, own, printing, names);
  }
  return found.sort((a, b) => place(a, printings) - place(b, printings) || a.start - b.start);
}

/** Those that a proposal reads, in their order: what is too long, or too much, a person divides. */
function readable(printings: readonly Related[]): Related[] {
  let together = 0;
  return printings.filter(({ exact: { length } }) => {
    if (length > LONGEST || together + length > MOST_TOGETHER) return false;
    together += length;
    return true;
  });
}

const place = ({ attestation }: ProposedStretch, printings: readonly Related[]): number =>
  printings.findIndex((one) => one.id === attestation);

type Profile = { length: number; isCut: boolean; keys: Set<string> };

function profilesOf(
  count: number,
  given: readonly ProposedStretch[],
  byId: ReadonlyMap<string, Related>,
  names: readonly KnownName[],
): Profile[] {
  const profiles = Array.from(
    { length: count },
    (): Profile => ({ length: 0, isCut: true, keys: new Set() }),
  );
  for (const [id, printing] of byId) {
    const own = given.filter((one) => one.attestation === id);
    if (own.length > 0 && isBase(printing)) learn(profiles, own, printing, names, true);
  }
  return profiles;
}

/** Adds to each phrase what a printing says of it. */
function learn(
  profiles: readonly Profile[],
  stretches: readonly ProposedStretch[],
  { lang }: Printed,
  names: readonly KnownName[],
  isGiven = false,
): void {
  for (const { exact, phrases } of stretches) {
    const [number, ...more] = phrases;
    const profile = more.length === 0 ? profiles[(number ?? 0) - 1] : undefined;
    if (!profile) continue;
    const side = sideOf(exact, lang, isCutSign(exact, lang), names);
    for (const key of side.keys) profile.keys.add(key);
    // How long a phrase is, and whether it is cut, is taken from what was given; what is found only adds words to it.
    if (!isGiven || side.isCut || !profile.isCut) continue;
    profile.isCut = false;
    profile.length = side.length;
  }
}

/** Whether a stretch is a cut sign alone. */
export const isCutSign = (text: string, lang: string): boolean => {
  const words = placedWords(text, lang);
  return words.length > 0 && words.every((word) => word.kind === "cut");
};

function sideOf(text: string, lang: string, isCut: boolean, names: readonly KnownName[]): Side {
  const keys = isCut ? [] : anchorsIn(text, lang, names).map((anchor) => anchor.key);
  return { length: isCut ? 0 : lettersOfEnglish(text, lang), isCut, keys: new Set(keys) };
}

/** Printings of the base's language first, then those that share most with it: each helps to read the next. */
function inTurn(
  printings: readonly Related[],
  profiles: readonly Profile[],
  lang: string | undefined,
  names: readonly KnownName[],
): Related[] {
  const known = new Set(profiles.flatMap((one) => [...one.keys]));
  const shared = (one: Related): number => {
    const keys = new Set(anchorsIn(one.exact, one.lang, names).map((anchor) => anchor.key));
    return [...keys].filter((key) => known.has(key)).length;
  };
  const ranked = printings.map((one) => ({
    one,
    isOwn: lang !== undefined && isSameLanguage(one.lang, lang) ? 1 : 0,
    shared: shared(one),
  }));
  ranked.sort((a, b) => b.isOwn - a.isOwn || b.shared - a.shared || (a.one.id < b.one.id ? -1 : 1));
  return ranked.map(({ one }) => one);
}

/** Where the edges of divided printings of the same language lie in this one. */
function carriedEdges(
  printing: Related,
  stretches: readonly ProposedStretch[],
  byId: ReadonlyMap<string, Related>,
): Set<number> {
  const model = [...byId.values()].find(
    (one) =>
      isBase(one) &&
      isSameLanguage(one.lang, printing.lang) &&
      stretches.some((s) => s.attestation === one.id),
  );
  if (!model) return new Set();
  const edges = stretches.filter((one) => one.attestation === model.id).map((one) => one.start);
  const carried = [...carriedPlaces(model, printing, edges.slice(1)).values()];
  if (carried.length === 0) return new Set();
  const isByClauseEnd = clauseEndsIn(printing);
  return new Set(carried.filter((at) => !isByClauseEnd(at)));
}

/** Whether a clause ends or begins at most a word away from a place: that is where the edge is, then. */
function clauseEndsIn({ exact, lang }: Printed): (at: number) => boolean {
  const ends = new Set(clausesOf(exact, lang).map((one) => one.start));
  const places = placesOf(exact, lang);
  return (at) => {
    const word = places.findIndex((one) => one.end > at);
    return places.slice(Math.max(0, word - 1), word + 2).some((one) => ends.has(one.start));
  };
}

function placed(
  printing: Related,
  profiles: readonly Profile[],
  edges: ReadonlySet<number>,
  names: readonly KnownName[],
): ProposedStretch[] {
  const { exact, lang } = printing;
  const clauses = clausesOf(exact, lang, { edges, atMarks: true });
  const sides = clauses.map((one) => sideOf(exact.slice(one.start, one.end), lang, one.isCut, names));
  return aligned(profiles, sides).matches.flatMap(({ from, to, phrases }) => {
    const [first, last] = [clauses[from], clauses[to - 1]];
    if (!first || !last) return [];
    return [
      stretched(
        printing,
        { start: first.start, end: last.end },
        phrases.map((at) => at + 1),
      ),
    ];
  });
}

const stretched = (
  { id, exact }: Printed,
  { start, end }: Passage,
  phrases: readonly number[],
): ProposedStretch => ({ attestation: id, start, end, exact: exact.slice(start, end), phrases });

/** At most so many clauses: beyond, neighbours go together. */
function atMost(most: number, clauses: readonly Clause[]): Clause[] {
  const size = Math.ceil(clauses.length / most);
  return clauses.flatMap((first, at) => {
    if (at % size !== 0) return [];
    const run = clauses.slice(at, at + size);
    return [{ ...first, end: run.at(-1)?.end ?? first.end, isCut: run.every((one) => one.isCut) }];
  });
}
