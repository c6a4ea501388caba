// Digits of any script that we meet are levelled by NFKC, save those of Arabic.
const EASTERN = /[٠-٩۰-۹]/g;
const NUMBER = /\d{1,3}(?:[ \u00a0\u202f'.,]\d{3}){1,5}(?!\d)|\d{1,15}(?:[.,]\d{1,6})?/g;
// Signs of magnitude written against the digits.
const MAGNITUDE: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** A number of a text, and where it stands; `value` is its plain decimal form. */
export type NumberFound = { value: string; start: number; end: number };

/**
 * The numbers written in digits in a text. Groups of three may be set apart by a blank, a dot, a comma or an
 * apostrophe, and decimals by a dot or a comma, as languages differ: `1.000` is a thousand, `2,5` two and a half.
 */
export function numbersIn(text: string): NumberFound[] {
  const plain = text
    .replace(EASTERN, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/٫/g, ",")
    .replace(/٬/g, ".");
  return [...plain.matchAll(NUMBER)].map(({ 0: written, index }) => {
    const isGrouped = /^\d{1,3}(?:\D\d{3})+$/.test(written);
    const digits = isGrouped ? written.replace(/\D/g, "") : written.replace(",", ".");
    const end = index + written.length;
    const times = MAGNITUDE[plain[end] ?? ""];
    const value = Number(digits) * (times ?? 1);
    return { value: String(value), start: index, end: times === undefined ? end : end + 1 };
  });
}
