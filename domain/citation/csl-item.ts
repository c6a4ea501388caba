import type { CslDate } from "./calendar";

/** A name in CSL-JSON. */
export type CslName = { family?: string; given?: string; literal?: string };

/**
 * One item of CSL-JSON (csl-data.json of CSL 1.0.2): only properties of that schema; whatever else there is
 * to say stands in `custom`.
 */
export type CslItem = {
  id: string;
  type: string;
  title: string;
  language?: string;
  author?: CslName[];
  translator?: CslName[];
  interviewer?: CslName[];
  "container-title"?: string;
  publisher?: string;
  "original-publisher"?: string;
  genre?: string;
  version?: string;
  abstract?: string;
  note?: string;
  issued?: CslDate;
  "event-title"?: string;
  "event-place"?: string;
  "event-date"?: CslDate;
  "original-date"?: CslDate;
  URL?: string;
  accessed?: CslDate;
  archive?: string;
  archive_location?: string;
  custom?: Record<string, string>;
};

/** An object without its undefined fields, as JSON and `exactOptionalPropertyTypes` want it. */
export type Compact<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The fields that have a value, in their order. */
export function compact<T extends object>(fields: T): Compact<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Compact<T>;
}
