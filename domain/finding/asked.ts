import { unitsOf } from "./grams";

/** Longest text taken, in characters (code points), and fewest words or signs in it. */
export const MOST_ASKED = 5_000;
export const LEAST_ASKED = 2;
const MOST_NAME = 200;

/** Why a text cannot be compared, with what was found where it is counted. */
export type AskedFault = {
  reason: "long" | "short" | "malformed" | "name-long";
  found: number;
  limit: number;
};

/** The words somebody pasted, and who is said to have said them (may be empty). */
export type Asked = { text: string; by: string };

// U+FFFD stands where bytes were no text.
const MALFORMED = /[\p{Surrogate}\0\ufffd]/u;

/** Reads what was pasted: refused where it is too long, too short to tell anything, or no text. */
export function readAsked(
  text: string,
  by: string,
): { ok: true; value: Asked } | ({ ok: false } & AskedFault) {
  const value = { text: text.trim(), by: by.trim() };
  const found = [...value.text].length;
  if (found > MOST_ASKED) return { ok: false, reason: "long", found, limit: MOST_ASKED };
  if (MALFORMED.test(value.text) || MALFORMED.test(value.by))
    return { ok: false, reason: "malformed", found, limit: MOST_ASKED };
  const named = [...value.by].length;
  if (named > MOST_NAME) return { ok: false, reason: "name-long", found: named, limit: MOST_NAME };
  const units = unitsOf(value.text).length;
  if (units < LEAST_ASKED) return { ok: false, reason: "short", found: units, limit: LEAST_ASKED };
  return { ok: true, value };
}
