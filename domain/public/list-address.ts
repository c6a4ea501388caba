import { readId } from "@/domain/ids";
import type { CorrectionCursor, MentionCursor } from "./pages";

/** Where a list goes on, as its address says it: `?after=` two values that no dot can be mistaken in. */
const AFTER = "after";

/** An address of a list, from where a page before it ended. */
export const afterHref = (path: string, place: string): string =>
  `${path}?${AFTER}=${encodeURIComponent(place)}`;

/** What an address says of its place: none, one that can be read, or one that no page gave. */
export type Place<T> = { ok: true; after?: T } | { ok: false };

const DAY = /^(|-?\d{4,6}-\d{2}-\d{2})$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/;

/** A place in a list of mentions as an address holds it: day (may be empty), `~`, id. */
export const mentionPlace = ({ day, record }: MentionCursor): string => `${day}~${record}`;

/** Reads the place in a list of mentions: a day (or none) and the record it ended with. */
export function readMentionPlace(params: URLSearchParams): Place<MentionCursor> {
  return readPlace(params, (day, record) =>
    DAY.test(day) && readId(record).ok ? { day, record } : undefined,
  );
}

/** A place in the list of corrections as an address holds it: instant, `~`, id of the edition. */
export const correctionPlace = ({ sealedAt, id }: CorrectionCursor): string => `${sealedAt}~${id}`;

/** Reads the place in the list of corrections: when the last one was sealed, and its edition. */
export function readCorrectionPlace(params: URLSearchParams): Place<CorrectionCursor> {
  return readPlace(params, (sealedAt, id) =>
    INSTANT.test(sealedAt) && /^[0-9a-z]{1,40}$/.test(id) ? { sealedAt, id } : undefined,
  );
}

function readPlace<T>(
  params: URLSearchParams,
  read: (first: string, second: string) => T | undefined,
): Place<T> {
  const given = params.get(AFTER);
  if (given === null) return { ok: true };
  const [first = "", second = "", ...more] = given.split("~");
  const after = more.length > 0 ? undefined : read(first, second);
  return after === undefined ? { ok: false } : { ok: true, after };
}
