import type { QuoteEditor } from "@/domain/desk/quote-editor";
import type { AttestationBody } from "@/domain/edition/quote-body";
import type { ComparedGroup } from "@/domain/public/compared";
import { rowsInSteps } from "@/domain/public/comparison";
import { stretchesOf } from "@/domain/public/phrase-cells";
import { type Portion, portionsOf, portionWith } from "@/domain/public/portions";
import type { DeskCompareAddress } from "./address";
import type { DeskComparison } from "./comparison";
import { type DeskDifference, deskDifferences, NO_DIFFERENCES } from "./differences";
import { portionOf } from "./place";

type Shown = Pick<DeskComparison, "portions" | "portion" | "rows" | "differences" | "current">;
type Wanted = Pick<DeskComparison, "phrases" | "address" | "opened"> &
  Pick<QuoteEditor, "derivations" | "variances"> & {
    group: ComparedGroup;
    /** What a portion has room for, where it is not the usual. */
    most?: number;
  };

/** What is shown of a quote without printings. */
export const NOTHING_SHOWN: Shown = {
  ...{ portions: [], portion: 1, rows: [], differences: NO_DIFFERENCES, current: null },
};

/**
 * The difference that is asked for with the portion in which it stands; else the portion that is asked for, or that of
 * an opened stretch, and the first difference from there on. A long work in short steps.
 */
export function* deskShown(wanted: Wanted): Generator<undefined, Shown> {
  const { group, phrases, address, opened, derivations, variances } = wanted;
  const { table, base, printings } = group;
  const differences = table
    ? yield* deskDifferences({ table, base, printings, derivations, variances })
    : NO_DIFFERENCES;
  const portions = portionsOf(phrases, [group], wanted.most);
  yield;
  const isDivided = ({ id }: AttestationBody) => stretchesOf(phrases, id).length > 0;
  const rowsFor = (some: readonly AttestationBody[], portion?: Portion) =>
    rowsInSteps(phrases, { ...group, printings: some }, portion);
  const divided = yield* rowsFor(printings.filter(isDivided));
  const numberOf = portionOf({ differences, phrases, portions, group, divided });
  const [phrase] = opened?.pieces[opened.at]?.numbers ?? [];
  const asked = Math.min(
    phrase === undefined ? (address.portion ?? 1) : portionWith(portions, { phrase }),
    portions.length,
  );
  // One thing is worked on at a time.
  const current = opened ? null : currentOf(differences.all, address, (one) => numberOf(one) - asked);
  const isLed = current !== null && address.difference !== undefined;
  const portion = isLed ? numberOf(current) : asked;
  const shown = portions[portion - 1];
  const hasPhrases = shown !== undefined && shown.phrases.from < shown.phrases.to;
  const cut = yield* rowsFor(
    printings.filter((one) => !isDivided(one)),
    shown,
  );
  const byPrinting = new Map([...(hasPhrases ? divided : []), ...cut].map((row) => [row.printing, row]));
  return {
    portions,
    portion,
    rows: printings.flatMap((one) => byPrinting.get(one) ?? []),
    differences,
    current,
  };
}

/** The difference of the number that is asked for, else the first of the portion, or of those after it; else the last. */
const currentOf = (
  all: readonly DeskDifference[],
  { difference }: DeskCompareAddress,
  portionsOn: (one: DeskDifference) => number,
): DeskDifference | null =>
  (difference === undefined
    ? (all.find((one) => portionsOn(one) === 0) ?? all.find((one) => portionsOn(one) > 0))
    : all[difference - 1]) ??
  all.at(-1) ??
  null;
