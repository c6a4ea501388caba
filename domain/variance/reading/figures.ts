import type { Token } from "./tokens";

/** A decimal number of any size: digits without zeros at either end, times ten to a power. */
export type Amount = { digits: string; power: number };

/** What a reader of numbers has found: the number, and the first token behind it. */
export type Found = { amount: Amount; end: number; isOrdinal: boolean; isWeak: boolean; literal?: string };

export function amountOf(whole: string, fraction = "", power = 0): Amount {
  const digits = (whole + fraction).replace(/^0+/, "");
  const bare = digits.replace(/0+$/, "");
  return bare === ""
    ? { digits: "0", power: 0 }
    : { digits: bare, power: power - fraction.length + digits.length - bare.length };
}

export const times = ({ digits, power }: Amount, zeros: number): Amount =>
  digits === "0" ? { digits, power } : { digits, power: power + zeros };

const POINTS = new Set([".", ",", "٫", "٬", "'", "’"]);
const GROUP = 3;
const isGroup = (digits: string) => digits.length === GROUP;

/** Does a figure go on at `sign`: a point between digits, or a blank before three digits? */
function nextPart(tokens: readonly Token[], at: number): { by: string; at: number } | null {
  const [here, sign, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!here || !sign) return null;
  const isJoined = sign.start === here.end && next?.start === sign.end;
  if (isJoined && next?.kind === "digits" && POINTS.has(sign.key)) return { by: sign.key, at: at + 2 };
  const isBlank = sign.kind === "digits" && sign.start === here.end + 1;
  return isBlank && isGroup(sign.key) && here.key.length <= GROUP ? { by: " ", at: at + 1 } : null;
}

/** Reads a figure with its thousands and decimals as the language writes them; a date or score stays literal. */
export function figureAt(tokens: readonly Token[], at: number, decimal: string): Found | null {
  const first = tokens[at];
  if (first?.kind !== "digits") return null;
  const parts = [first.key];
  const points: string[] = [];
  let last = at;
  for (let next = nextPart(tokens, last); next; next = nextPart(tokens, last)) {
    points.push(next.by);
    parts.push(tokens[next.at]?.key ?? "");
    last = next.at;
  }
  const found = { end: last + 1, isOrdinal: false, isWeak: false };
  const amount = readParts(parts, points, decimal);
  if (amount) return { ...found, amount };
  const literal = parts.map((part, n) => part + (points[n] ?? "")).join("");
  return { ...found, amount: amountOf("0"), literal };
}

function readParts(parts: readonly string[], points: readonly string[], decimal: string): Amount | null {
  const [head = "", ...tail] = parts;
  if (tail.length === 0) return amountOf(head);
  const last = points.at(-1) ?? "";
  const isDecimal = last === decimal || last === "٫" || (tail.length === 1 && !isGroup(tail[0] ?? ""));
  const groups = isDecimal ? tail.slice(0, -1) : tail;
  const between = isDecimal ? points.slice(0, -1) : points;
  const isGrouped =
    head.length <= GROUP &&
    groups.every(isGroup) &&
    between.every((one) => one === between[0] && one !== decimal);
  if (groups.length > 0 && !isGrouped) return null;
  return amountOf([head, ...groups].join(""), isDecimal ? tail.at(-1) : "");
}
