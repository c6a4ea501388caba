/**
 * Quotation marks as code units: what may open, and what closes each opener. Every style is taken in every
 * language; a language only breaks ties. The careless closers (“…" and „…") are in the lists on purpose.
 */
export const STRAIGHT = 0x22;
export const APOSTROPHE = 0x27;
export const CURLY = 0x2019;
export const GRAVE = 0x60;

const pairs: [string, string][] = [
  ["“", '”"‟“'],
  ["„", '“”"‟'],
  ["‟", '”"'],
  ["«", "»"],
  ["»", "«"],
  ["‹", "›"],
  ["›", "‹"],
  ["‘", "’'"],
  ["‚", "‘’'"],
  ["‛", "’'"],
  ['"', '"”'],
  ["'", "'’"],
  ["”", "”"],
  ["’", "’"],
  ["「", "」"],
  ["『", "』"],
  ["﹁", "﹂"],
  ["﹃", "﹄"],
  ["｢", "｣"],
  ["〝", "〞〟"],
  ["＂", "＂"],
  ["`", "'’"],
];

/** Opener unit → units that close it. */
export const CLOSERS = new Map(
  pairs.map(([open, close]) => [open.charCodeAt(0), new Set([...close].map((sign) => sign.charCodeAt(0)))]),
);

const ALWAYS_OPEN = new Set([..."„‚「『﹁﹃｢〝‛"].map((sign) => sign.charCodeAt(0)));
const ALWAYS_CLOSE = new Set([..."」』﹂﹄｣〞〟"].map((sign) => sign.charCodeAt(0)));
/** By unit: 1 for whatever opens or closes. */
const EVERY = new Uint8Array(0x10000);
for (const [open, closers] of CLOSERS) for (const unit of [open, ...closers]) EVERY[unit] = 1;

export const isMark = (unit: number) => EVERY[unit] === 1;
export const opensOnly = (unit: number) => ALWAYS_OPEN.has(unit);
export const closesOnly = (unit: number) => ALWAYS_CLOSE.has(unit);

/** Marks that are also apostrophes, and so need more proof. */
export const isSingle = (unit: number) =>
  unit === APOSTROPHE || unit === CURLY || unit === 0x2018 || unit === GRAVE;

/** Words that begin with an apostrophe of their own. */
export const APHERESIS =
  /^(?:\d0s?|em|til|tis|twas|cause|bout|round|n|nuff|kay|ello|im|er|ndrangheta|ndranghet\p{L}*|sto|sta|ste|sti|notte|ngulo|mbe|ya|ow|ave|e)$/iu;
