/** Why a character cannot be seen: it controls, it turns the direction, it has no width, or no meaning is agreed. */
export type HiddenKind = "control" | "direction" | "invisible" | "private_use";

/**
 * One character that a reader cannot see. `at` and `length` are in UTF-16 units; `code` is like `U+202E`,
 * `label` like `RLO` (the code again where there is no usual abbreviation), `name` the Unicode name in
 * lower case.
 */
export type HiddenCharacter = {
  readonly at: number;
  readonly length: number;
  readonly code: string;
  readonly label: string;
  readonly name: string;
  readonly kind: HiddenKind;
};

const NAMED: ReadonlyMap<number, readonly [label: string, name: string]> = new Map([
  [0x00, ["NUL", "null"]],
  [0x08, ["BS", "backspace"]],
  [0x0b, ["VT", "line tabulation"]],
  [0x0c, ["FF", "form feed"]],
  [0x1b, ["ESC", "escape"]],
  [0x7f, ["DEL", "delete"]],
  [0x85, ["NEL", "next line"]],
  [0xad, ["SHY", "soft hyphen"]],
  [0x034f, ["CGJ", "combining grapheme joiner"]],
  [0x061c, ["ALM", "arabic letter mark"]],
  [0x115f, ["HCF", "hangul choseong filler"]],
  [0x1160, ["HJF", "hangul jungseong filler"]],
  [0x180e, ["MVS", "mongolian vowel separator"]],
  [0x200b, ["ZWSP", "zero width space"]],
  [0x200c, ["ZWNJ", "zero width non-joiner"]],
  [0x200d, ["ZWJ", "zero width joiner"]],
  [0x200e, ["LRM", "left-to-right mark"]],
  [0x200f, ["RLM", "right-to-left mark"]],
  [0x2028, ["LS", "line separator"]],
  [0x2029, ["PS", "paragraph separator"]],
  [0x202a, ["LRE", "left-to-right embedding"]],
  [0x202b, ["RLE", "right-to-left embedding"]],
  [0x202c, ["PDF", "pop directional formatting"]],
  [0x202d, ["LRO", "left-to-right override"]],
  [0x202e, ["RLO", "right-to-left override"]],
  [0x2060, ["WJ", "word joiner"]],
  [0x2066, ["LRI", "left-to-right isolate"]],
  [0x2067, ["RLI", "right-to-left isolate"]],
  [0x2068, ["FSI", "first strong isolate"]],
  [0x2069, ["PDI", "pop directional isolate"]],
  [0x2800, ["BLANK", "braille pattern blank"]],
  [0x3164, ["HF", "hangul filler"]],
  [0xfeff, ["BOM", "zero width no-break space"]],
  [0xffa0, ["HWHF", "halfwidth hangul filler"]],
]);

const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const SUSPECT =
  /[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufff9-\ufffb]/gu;
// Scripts whose spelling needs joiners: Arabic and its kin, and the scripts of India and Sri Lanka.
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const PICTURE_BEFORE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const TAKES_STYLE = /[\p{Emoji}\p{Script=Han}\p{Sm}\p{Script=Myanmar}]/u;
// A flag of a region: black flag, tags of its code, end tag.
const FLAG = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f}/gu;

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  const paired = low >= 0xdc00 && low <= 0xdfff && at >= 2;
  return text.slice(paired ? at - 2 : Math.max(0, at - 1), at);
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
}

/** Whether the joiner or variation selector at `at` does the work it exists for, so that it is no trick. */
function isInPlace(text: string, at: number, code: number, length: number): boolean {
  const before = characterBefore(text, at);
  const after = characterAt(text, at + length);
  if (code === 0x200c || code === 0x200d) {
    if (JOINING.test(before) && JOINING.test(after)) return true;
    return code === 0x200d && PICTURE_BEFORE.test(before) && PICTURE.test(after);
  }
  if (code >= 0xfe00 && code <= 0xfe0f) return TAKES_STYLE.test(before);
  if (code >= 0xe0100 && code <= 0xe01ef) return /\p{Script=Han}/u.test(before);
  if (code >= 0x180b && code <= 0x180f) return /\p{Script=Mongolian}/u.test(before);
  return false;
}

function kindOf(character: string): HiddenKind {
  if (DIRECTION.test(character)) return "direction";
  if (/\p{Co}/u.test(character)) return "private_use";
  if (/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/u.test(character)) return "control";
  return "invisible";
}

const GENERIC: Readonly<Record<HiddenKind, string>> = {
  control: "control character",
  direction: "direction control",
  invisible: "invisible character",
  private_use: "private use character",
};

function describe(at: number, character: string, code: number): HiddenCharacter {
  const kind = kindOf(character);
  const written = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  const [label, name] = NAMED.get(code) ?? [written, GENERIC[kind]];
  return { at, length: character.length, code: written, label, name, kind };
}

/**
 * All characters of a text that a reader cannot see, in order: controls, direction controls, zero-width
 * and other default-ignorable characters, lone surrogates, private use. Left out: tab and line ends, and
 * joiners, variation selectors and tags where they do their proper work (emoji, flags, Arabic, Indic).
 * Source: Unicode properties Default_Ignorable_Code_Point, Cc, Cs, Co; UTS #51 for emoji.
 */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  const found: HiddenCharacter[] = [];
  const flags = [...text.matchAll(FLAG)].map((flag) => [flag.index, flag.index + flag[0].length] as const);
  let flag = 0;
  for (const { 0: character, index: at } of text.matchAll(SUSPECT)) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0x09 || code === 0x0a || code === 0x0d) continue;
    while ((flags[flag]?.[1] ?? Number.POSITIVE_INFINITY) <= at) flag += 1;
    if ((flags[flag]?.[0] ?? Number.POSITIVE_INFINITY) < at) continue;
    if (!isInPlace(text, at, code, character.length)) found.push(describe(at, character, code));
  }
  return found;
}
