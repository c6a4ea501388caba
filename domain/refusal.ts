/**
 * A refusal is a value: what was asked cannot be done, why, and (through its words in `messages/`) the way
 * on. `forbidden` is said only to those who may know that the thing exists; others get `missing`.
 */
export type RefusalKind = "invalid" | "forbidden" | "missing" | "conflict" | "limited";

export type Refusal = {
  kind: RefusalKind;
  /** The rule's name, e.g. `four-eyes`; its words live in `messages/`. */
  rule: string;
  /** Dotted path of the input field it is about, if it is about one. */
  field?: string;
  params?: Readonly<Record<string, string | number>>;
  /** With a `conflict`: the version that stands now, in the shape of the command's input. */
  theirs?: Readonly<Record<string, unknown>>;
  /** Who saved that version, and when. */
  saved?: { by: string; at: string };
};

/** Whether what was asked was not begun, since others wait. */
export const isBusy = ({ rule }: Refusal): boolean => rule.endsWith("-busy");

/** Whether long work was cancelled by whoever is told this. */
export const isStopped = ({ rule }: Refusal): boolean => rule.endsWith("-stopped");

/** Long work that goes on; `work` names it to whoever no longer waits for it. */
export type Pending = { kind: "pending"; work: string };

/** Why there is nothing of long work yet: it goes on, or was refused. */
export type NotYet = Pending | Refusal;

export type Result<T> = { ok: true; value: T } | { ok: false; refusals: readonly Refusal[] };

/** What was asked, done: with the value it gives. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** What was asked, not done, and why: one refusal at least. */
export const refuse = (...refusals: readonly Refusal[]): { ok: false; refusals: readonly Refusal[] } => ({
  ok: false,
  refusals,
});

/** HTTP status of each kind: exhaustive, so that a new kind does not compile without one. */
export const STATUS_OF: Record<RefusalKind, number> = {
  invalid: 400,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  limited: 429,
};
