// Crockford's alphabet in lower case: no i, l, o, u.
const SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
const PAYLOAD = 7;
const VALUES = new Map<string, number>(
  [...SIGNS].flatMap((sign, value): [string, number][] => [
    [sign, value],
    [sign.toUpperCase(), value],
  ]),
);
for (const sign of "oO") VALUES.set(sign, 0);
for (const sign of "iIlL") VALUES.set(sign, 1);

/** What `readId` says: the id in its canonical lower-case form, or why the text is none. */
export type ReadId =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: "malformed" | "typo" };

// Multiplication by x in GF(32) = GF(2)[x] / (x^5 + x^2 + 1), where x has order 31.
function timesX(value: number): number {
  const shifted = value << 1;
  return (shifted & 32) === 0 ? shifted : shifted ^ 0b100101;
}

// Horner: position i of 0…6 gets the weight x^(7-i), the check character itself x^0. The eight weights are
// non-zero and distinct, so one wrong character, or any two exchanged ones, always change the sum.
function checkOf(values: readonly number[]): number {
  return values.reduce((sum, value) => timesX(sum ^ value), 0);
}

/**
 * A new public id: 8 characters of Crockford base32 in lower case, 35 random bits and a check character
 * (weighted sum over GF(32)) that finds each single wrong character and each exchange of two.
 * `random` gives random bytes, at least one a call; it is asked until seven have come.
 * Throws RangeError when it gives none.
 */
export function newId(random: () => Uint8Array): string {
  const values: number[] = [];
  while (values.length < PAYLOAD) {
    const bytes = random();
    if (bytes.length === 0) throw new RangeError("the source of random bytes gave none");
    for (const byte of bytes.slice(0, PAYLOAD - values.length)) values.push(byte & 31);
  }
  return [...values, checkOf(values)].map((value) => SIGNS.charAt(value)).join("");
}

/**
 * Reads an id as somebody typed it: upper or lower case, o for 0, i and l for 1.
 * `malformed`: not eight characters of the alphabet; `typo`: eight, but the check character does not fit.
 * An id that reads well may still be unknown: that only the record can tell.
 */
export function readId(text: string): ReadId {
  if (text.length !== PAYLOAD + 1) return { ok: false, reason: "malformed" };
  const values: number[] = [];
  for (const sign of text) {
    const value = VALUES.get(sign);
    if (value === undefined) return { ok: false, reason: "malformed" };
    values.push(value);
  }
  if (checkOf(values.slice(0, PAYLOAD)) !== values[PAYLOAD]) return { ok: false, reason: "typo" };
  return { ok: true, id: values.map((value) => SIGNS.charAt(value)).join("") };
}
