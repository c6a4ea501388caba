import { changesOfAll, type SilentChanges, type Versions } from "@/domain/collation/analysis/silent";
import type { Match } from "@/domain/finding/match";
import type { KnownWords } from "@/domain/finding/nearest";
import { type Carried, carriedTo } from "@/domain/phrases/carry";
import type { Printed } from "@/domain/phrases/phrasing";
import { type AskedProposal, type Proposal, proposalTo } from "@/domain/phrases/propose";
import { type Reanchored, reanchored } from "@/domain/reanchor/reanchor";
import { inContext, type Sought } from "@/domain/reanchor/weigh";
import { ok, type Result } from "@/domain/refusal";
import { nearestTo } from "./finding";
import { type Asking, answerOf, type Bounds, longThread } from "./thread";
import { type Work, worksOf } from "./works";

/** Works of the desk that may wait or be done at once. */
export const MOST_OPEN = 10;
/** The largest one accepted takes some seconds. */
export const LIMIT_MS = 30_000;
/**
 * Units of text, all together, up to which each work is done where it is: some ten milliseconds, and some thirty
 * for a division (docs/decisions/014, 016, 018).
 */
const IN_PLACE = { search: 20_000, copies: 8_000, division: 2_000 };

const thread = longThread("desk", LIMIT_MS);

const LIKE: Bounds = {
  most: MOST_OPEN,
  busy: { kind: "limited", rule: "alike-busy" },
  late: { kind: "limited", rule: "alike-late" },
};

/** Searches for look-alikes that are kept, or still made. */
const MOST_LIKE = 20;
const alike = worksOf<Alike[]>("alike", {
  most: MOST_LIKE,
  stopped: { kind: "conflict", rule: "alike-stopped" },
});

type Alike = { id: string; match: Match };

/**
 * Which known printings are nearest to a passage, for a hint of the desk: as `nearestTo`, behind no reader. Refused
 * by `alike-busy` and `alike-late`.
 */
export const nearestAtDesk = (
  text: string,
  known: readonly KnownWords[],
  member: string,
): Work<Alike[], never> =>
  // The words of a printing never change.
  alike(
    [text, known.map(({ id, lang }) => [id, lang])],
    async (asking) => {
      const found = await nearestTo(text, known, { thread, bounds: LIKE, asking });
      return found.ok ? ok(found.value.map(({ id, match }) => ({ id, match }))) : found;
    },
    member,
  );

/** Ends the thread; the next long work starts a new one. */
export const closeDesk = (): Promise<void> => thread.close();

const LOOKING: Bounds = {
  most: MOST_OPEN,
  busy: { kind: "limited", rule: "looking-busy", field: "capture" },
  late: { kind: "limited", rule: "looking-late", field: "capture" },
};

/**
 * Looks for passages of earlier copies in a newer one, many or long ones in the thread of the desk. Refused at
 * `capture` as `limited`: `looking-busy` where too many wait, `looking-late` where it takes too long.
 */
export async function lookFor(
  text: string,
  passages: readonly Sought[],
  asking?: Asking,
): Promise<Result<Reanchored[]>> {
  const sought = passages.reduce((sum, one) => sum + inContext(one).length, 0);
  if (text.length + sought <= IN_PLACE.search) return ok(reanchored(text, passages));
  const question = { text, passages: passages.map(bare) };
  return answerOf(thread, { work: "search", question }, LOOKING, asking);
}

/** Searches in copies that are kept, or still made. */
const MOST_LOOKED = 10;
const looked = worksOf<Reanchored[]>("looked", {
  most: MOST_LOOKED,
  stopped: { kind: "conflict", rule: "looking-stopped" },
});

/** The same as a work that a page need not wait for; neither the words of a copy nor those of a printing ever change. */
export const lookedIn = (
  copy: { id: string; text: string },
  passages: readonly (Sought & { id: string })[],
  member: string,
): Work<Reanchored[], never> =>
  looked([copy.id, passages.map(({ id }) => id)], (asking) => lookFor(copy.text, passages, asking), member);

const COPIES: Bounds = {
  most: MOST_OPEN,
  busy: { kind: "limited", rule: "copies-busy", field: "capture" },
  late: { kind: "limited", rule: "copies-late", field: "capture" },
};

/** What differs between versions of texts; refused likewise, by `copies-busy` and `copies-late`. */
export async function changesBetween(
  all: readonly Versions[],
  asking?: Asking,
): Promise<Result<(SilentChanges | null)[]>> {
  const units = all.reduce(
    (sum, one) => sum + (isChanged(one) ? one.earlier.length + one.later.length : 0),
    0,
  );
  if (units <= IN_PLACE.copies) return ok(changesOfAll(all));
  return answerOf(thread, { work: "copies", question: all }, COPIES, asking);
}

const isChanged = ({ earlier, later }: Versions): boolean => earlier !== later;

/** Comparisons of copies, or of words in them, that are kept, or still made. */
const MOST_COMPARED = 20;
const comparisons = worksOf<(SilentChanges | null)[]>("copies", {
  most: MOST_COMPARED,
  stopped: { kind: "conflict", rule: "copies-stopped" },
});

/** The same as a work that a page need not wait for; `named` says which texts these are. */
export const comparisonOf = (
  named: unknown,
  all: readonly Versions[],
  member: string,
): Work<(SilentChanges | null)[], never> =>
  comparisons(named, (asking) => changesBetween(all, asking), member);

const DIVIDING: Bounds = {
  most: MOST_OPEN,
  busy: { kind: "limited", rule: "dividing-busy", field: "quote" },
  late: { kind: "limited", rule: "dividing-late", field: "quote" },
};

/** How the rules divide a quote; refused at `quote` by `dividing-busy` and `dividing-late`. */
export async function proposePhrases(question: AskedProposal, asking?: Asking): Promise<Result<Proposal>> {
  const letters = question.printings.reduce((sum, { exact }) => sum + exact.length, 0);
  if (letters <= IN_PLACE.division) return ok(proposalTo(question));
  return answerOf(thread, { work: "division", question }, DIVIDING, asking);
}

const SPLITTING: Bounds = {
  most: MOST_OPEN,
  busy: { kind: "limited", rule: "splitting-busy", field: "at" },
  late: { kind: "limited", rule: "splitting-late", field: "at" },
};

/** Where a place of a printing lies in others; refused at `at` by `splitting-busy` and `splitting-late`. */
export async function placesIn(
  from: Printed,
  others: readonly Printed[],
  at: number,
): Promise<Result<Carried>> {
  const letters = others.reduce((sum, { exact }) => sum + exact.length, from.exact.length);
  if (letters <= IN_PLACE.division) return ok(carriedTo(from, others, at));
  return answerOf(thread, { work: "places", question: { from, others, at } }, SPLITTING);
}

/** Divisions that are kept, or still made. */
const MOST_DIVISIONS = 10;
const divisions = worksOf<Proposal>("divisions", {
  most: MOST_DIVISIONS,
  stopped: { kind: "conflict", rule: "dividing-stopped" },
});

/** How the rules divide a quote, as one work for the page that shows it and the act that confirms it, which is no `member`. */
export const divisionOf = (question: AskedProposal, member?: string): Work<Proposal, never> =>
  divisions(question, (asking) => proposePhrases(question, asking), member);

// A row of a table has more in it than the thread needs.
const bare = ({ exact, prefix, suffix, start, end, lang }: Sought): Sought => ({
  ...{ exact, prefix, suffix, start, end, lang },
});
