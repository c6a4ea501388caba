import type { Passage } from "@/domain/attestation/segments";
import { ok, type Refusal, type Result, refuse } from "@/domain/refusal";
import type { LocalText } from "@/domain/vocabulary";
import { MOST_PHRASES, type Phrasing, type Printed, type Stretch, stretchesOf } from "./phrasing";
import { isBetweenWords, withoutBlanks } from "./places";

const invalid = (rule: string, field: string): Refusal => ({ kind: "invalid", rule, field });

/** A place that words do not allow, at the field that named it; null for a sound one. */
function badPlace({ exact, lang }: Printed, at: number, field: string): Refusal | null {
  if (at > exact.length) return invalid("range-outside-text", field);
  return isBetweenWords(exact, lang, at) ? null : invalid("inside-a-word", field);
}

type Piece = Passage & { phrases: readonly string[] };

/** The phrasing with these stretches in the place of all that a printing had. */
function withStretches(phrasing: Phrasing, printing: Printed, pieces: readonly Piece[]): Phrasing {
  const { id, exact } = printing;
  const kept: Stretch[] = [];
  for (const { phrases, ...range } of pieces.toSorted((a, b) => a.start - b.start)) {
    const inner = withoutBlanks(exact, range);
    if (!inner || phrases.length === 0) continue;
    const last = kept.at(-1);
    const isSame = last?.phrases.join() === phrases.join();
    if (last && isSame && exact.slice(last.end, inner.start).trim() === "") {
      kept[kept.length - 1] = { ...last, end: inner.end, exact: exact.slice(last.start, inner.end) };
    } else kept.push({ attestation: id, ...inner, exact: exact.slice(inner.start, inner.end), phrases });
  }
  const others = phrasing.stretches.filter((one) => one.attestation !== id);
  return { ...phrasing, stretches: [...others, ...kept] };
}

/**
 * Says which phrases a stretch of a printing says; none takes its number away. What other phrases held of it they
 * give up, and a neighbour of the same phrase grows together with it.
 */
export function assigned(
  phrasing: Phrasing,
  printing: Printed,
  { start, end, phrases }: Piece,
): Result<Phrasing> {
  const bad = badPlace(printing, end, "end") ?? badPlace(printing, start, "start");
  if (bad) return refuse(bad);
  if (start >= end || !withoutBlanks(printing.exact, { start, end }))
    return refuse(invalid("range-empty", "end"));
  const kept = stretchesOf(phrasing, printing.id).flatMap((one) => [
    { ...one, end: Math.min(one.end, start) },
    { ...one, start: Math.max(one.start, end) },
  ]);
  const pieces = [...kept.filter((one) => one.start < one.end), { start, end, phrases }];
  return ok(withStretches(phrasing, printing, pieces));
}

/**
 * Moves an edge: the end of the stretch that ends at a place (blanks aside) and the beginning of the one that begins
 * there, whichever there are. Never past the other edge of either, nor into a third stretch.
 */
export function moved(
  phrasing: Phrasing,
  printing: Printed,
  { at, to }: { at: number; to: number },
): Result<Phrasing> {
  const bad = badPlace(printing, at, "at") ?? badPlace(printing, to, "to");
  if (bad) return refuse(bad);
  const own = stretchesOf(phrasing, printing.id);
  const isNear = (edge: number) => printing.exact.slice(Math.min(edge, at), Math.max(edge, at)).trim() === "";
  const before = own.find((one) => isNear(one.end));
  const after = own.find((one) => isNear(one.start));
  if (!before && !after) return refuse(invalid("no-edge-there", "at"));
  const still = own.filter((one) => one !== before && one !== after);
  const isWithin = to > (before?.start ?? -1) && to < (after?.end ?? Number.POSITIVE_INFINITY);
  const span = { start: before ? before.start : to, end: after ? after.end : to };
  const isFree = still.every((one) => one.end <= span.start || one.start >= span.end);
  if (!isWithin || !isFree) return refuse(invalid("edge-passes-another", "to"));
  const pieces = [
    ...still,
    ...(before ? [{ ...before, end: to }] : []),
    ...(after ? [{ ...after, start: to }] : []),
  ];
  const isKept = pieces.every((one) => withoutBlanks(printing.exact, one));
  return isKept
    ? ok(withStretches(phrasing, printing, pieces))
    : refuse(invalid("edge-passes-another", "to"));
}

/** Where a phrase is divided in a printing. */
export type Cut = { printing: Printed; at: number };

/**
 * Divides a phrase in two: at a place within one of its stretches in a printing, and in others where `carried` says
 * so. Where it does not, a stretch says both from here on.
 */
export function split(
  phrasing: Phrasing,
  phrase: string,
  { printing, at }: Cut,
  carried: readonly Cut[],
  added: string,
): Result<Phrasing> {
  if (phrasing.phrases.length >= MOST_PHRASES) return refuse({ kind: "limited", rule: "too-many-phrases" });
  const bad = badPlace(printing, at, "at");
  if (bad) return refuse(bad);
  const own = stretchesOf(phrasing, printing.id).filter((one) => one.phrases.includes(phrase));
  const cut = own.find((one) => one.start < at && at < one.end);
  const isWhole =
    cut &&
    withoutBlanks(printing.exact, { start: cut.start, end: at }) &&
    withoutBlanks(printing.exact, { start: at, end: cut.end });
  if (!isWhole) return refuse(invalid("not-within-phrase", "at"));
  const phrases = phrasing.phrases.flatMap((one) => (one.id === phrase ? [one, { id: added }] : [one]));
  const stretches = phrasing.stretches.map((one) =>
    one.phrases.includes(phrase) ? { ...one, phrases: inOrder(phrases, [...one.phrases, added]) } : one,
  );
  const cuts: readonly Cut[] = [{ printing, at }, ...carried];
  const both: Phrasing = { phrases, stretches };
  return ok(cuts.reduce((now, one) => cutAt(now, phrase, one, added), both));
}

// Before the place a stretch says all but the later phrase, behind it all but the earlier one.
function cutAt(phrasing: Phrasing, phrase: string, { printing, at }: Cut, added: string): Phrasing {
  const without = (ids: readonly string[], id: string) => ids.filter((one) => one !== id);
  const rank = new Map(phrasing.phrases.map(({ id }, n) => [id, n]));
  const isUpTo = (id: string) => (rank.get(id) ?? 0) <= (rank.get(phrase) ?? 0);
  const pieces = stretchesOf(phrasing, printing.id).flatMap((one): Piece[] => {
    if (!one.phrases.includes(phrase)) return [one];
    if (one.end <= at) return [{ ...one, phrases: without(one.phrases, added) }];
    if (one.start >= at) return [{ ...one, phrases: without(one.phrases, phrase) }];
    return [
      { ...one, end: at, phrases: one.phrases.filter(isUpTo) },
      { ...one, start: at, phrases: one.phrases.filter((id) => !isUpTo(id)) },
    ];
  });
  return withStretches(phrasing, printing, pieces);
}

const inOrder = (phrases: Phrasing["phrases"], ids: readonly string[]): string[] =>
  phrases.map(({ id }) => id).filter((id) => ids.includes(id));

/** Makes a new phrase of a stretch, behind the last phrase that the printing says before it, else the first of all. */
export function added(phrasing: Phrasing, printing: Printed, range: Passage, id: string): Result<Phrasing> {
  if (phrasing.phrases.length >= MOST_PHRASES) return refuse({ kind: "limited", rule: "too-many-phrases" });
  const before = stretchesOf(phrasing, printing.id).findLast((one) => one.start < range.start);
  const at = phrasing.phrases.findIndex((one) => one.id === before?.phrases.at(-1)) + 1;
  const phrases = phrasing.phrases.toSpliced(at, 0, { id });
  return assigned({ ...phrasing, phrases }, printing, { ...range, phrases: [id] });
}

/** Makes one phrase of a phrase and the next one, in every printing; null where it is the last. */
export function joined(
  phrasing: Phrasing,
  phrase: string,
  printings: readonly Printed[],
): { phrasing: Phrasing; gone: string } | null {
  const at = phrasing.phrases.findIndex((one) => one.id === phrase);
  const [first, next] = [phrasing.phrases[at], phrasing.phrases[at + 1]];
  if (!first || !next) return null;
  const name = first.name ?? next.name;
  const phrases = phrasing.phrases.flatMap((one) =>
    one === next ? [] : one === first ? [{ id: first.id, ...(name ? { name } : {}) }] : [one],
  );
  const stretches = phrasing.stretches.map((one) => ({
    ...one,
    phrases: inOrder(
      phrases,
      one.phrases.map((id) => (id === next.id ? first.id : id)),
    ),
  }));
  const renamed: Phrasing = { phrases, stretches };
  const grown = (now: Phrasing, one: Printed) => withStretches(now, one, stretchesOf(now, one.id));
  return { phrasing: printings.reduce(grown, renamed), gone: next.id };
}

/** Names a phrase for readers; without words it is known by its number alone. */
export function named(phrasing: Phrasing, phrase: string, name: LocalText): Phrasing {
  const isNamed = Object.keys(name).length > 0;
  const phrases = phrasing.phrases.map((one) =>
    one.id === phrase ? { id: one.id, ...(isNamed ? { name } : {}) } : one,
  );
  return { ...phrasing, phrases };
}
