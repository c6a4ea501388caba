/** Largest text `extract` accepts, in bytes of UTF-8 (5 MiB). */
export const MAX_TEXT_BYTES = 5 * 1024 * 1024;

/** How many quotes are returned without the warning `too-many-quotes`. */
export const MANY_QUOTES = 5_000;

/** How deep marks may nest; deeper ones are read as part of the third level. */
export const MAX_DEPTH = 3;

/** Windows in tokens. Every search in a rule is bounded by one of these, so that time stays linear. */
export const WINDOW = { subject: 44, gap: 22, content: 240, phrase: 14 } as const;

/** Thrown before any work when the text is over the limit; both figures are bytes of UTF-8. */
export class InputTooLarge extends Error {
  readonly limit: number;
  readonly actual: number;

  constructor(limit: number, actual: number) {
    super(`Text of ${actual} bytes is over the limit of ${limit} bytes`);
    this.name = "InputTooLarge";
    this.limit = limit;
    this.actual = actual;
  }
}

/** Bytes a text takes in UTF-8; a lone surrogate counts three, as an encoder would replace it. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (unit >= 0xd800 && unit < 0xdc00 && isLow(text.charCodeAt(i + 1))) {
      bytes += 4;
      i++;
    } else bytes += 3;
  }
  return bytes;
}

const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;

/** Refuses (throws `InputTooLarge`) a text over 5 MiB; a shorter one passes untouched. */
export function checkSize(text: string): void {
  if (text.length * 3 <= MAX_TEXT_BYTES) return;
  const actual = utf8Length(text);
  if (actual > MAX_TEXT_BYTES) throw new InputTooLarge(MAX_TEXT_BYTES, actual);
}
