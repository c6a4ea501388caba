import type { Rules } from "./cues/lexicon";
import type { Marked, Range } from "./document";
import { SIGN, type Tokens, WORD } from "./tokens";

const MAX_INCISE = 40;
const DASHES = new Set([..."—–―-"].map((sign) => sign.charCodeAt(0)));
const STOPS = new Set([...",.!?…»"].map((sign) => sign.charCodeAt(0)));
const COMMA = 0x2c;

const isSign = (tokens: Tokens, at: number, units: ReadonlySet<number>) =>
  at >= 0 && at < tokens.count && tokens.kind[at] === SIGN && units.has(tokens.id[at] ?? 0);

const startsAfterSpace = (text: string, tokens: Tokens, at: number) =>
  /\s/u.test(text.charAt((tokens.start[at] ?? 0) - 1));

/** Does the writer's own clause begin at this dash: ", — said X"? */
function opensIncise(text: string, tokens: Tokens, rules: Rules, at: number): boolean {
  if (!isSign(tokens, at, DASHES) || !startsAfterSpace(text, tokens, at)) return false;
  if (!isSign(tokens, at - 1, STOPS)) return false;
  for (let next = at + 1; next <= at + 3 && tokens.kind[next] === WORD; next++) {
    const form = rules.verbs.get(tokens.words[tokens.id[next] ?? 0] ?? "");
    if (form && (form.shape === "finite" || form.shape === "past")) return true;
  }
  return false;
}

/** The incises of a run of tokens: from the dash to the dash that ends it, or to the run's end. */
function incisesIn(text: string, tokens: Tokens, rules: Rules, run: Range): Range[] {
  const out: Range[] = [];
  for (let at = run.from + 1; at < run.to; at++) {
    if (!opensIncise(text, tokens, rules, at)) continue;
    let to = at + 1;
    while (to < run.to && to - at < MAX_INCISE && !isSign(tokens, to, DASHES)) to++;
    out.push({ from: at, to: to < run.to && isSign(tokens, to, DASHES) ? to + 1 : run.to });
    at = to;
  }
  return out;
}

/** A marked stretch cut where the writer's own clause stands in it: «C1, — said X, — C2». */
export function piecesOf(text: string, tokens: Tokens, rules: Rules, whole: Marked): Marked[] {
  if (!rules.dashIncises) return [whole];
  const incises = incisesIn(text, tokens, rules, whole);
  if (incises.length === 0) return [whole];
  const out: Marked[] = [];
  const add = (from: number, to: number, isFirst: boolean, isLast: boolean) => {
    const last = tokens.kind[to - 1] === SIGN && tokens.id[to - 1] === COMMA && !isLast ? to - 2 : to - 1;
    const start = isFirst ? whole.start : (tokens.start[from] ?? 0);
    const end = isLast ? whole.end : (tokens.end[last] ?? 0);
    if (from >= to || end <= start) return;
    const inner = { start: isFirst ? whole.inner.start : start, end: isLast ? whole.inner.end : end };
    const open = isFirst ? whole.open : "";
    const signs = isFirst ? 0 : isSign(tokens, from - 2, STOPS) ? 2 : 1;
    const marks = { open, close: isLast ? whole.close : "", reopened: isLast && whole.reopened };
    out.push({ ...whole, ...marks, start, end, inner, from: from - signs, to });
  };
  let from = whole.from;
  for (const [index, incise] of incises.entries()) {
    add(from, incise.from, index === 0, false);
    from = incise.to;
  }
  const closed = whole.close === null || whole.close === "" ? 0 : 1;
  if (from < whole.to - closed) add(from, whole.to, false, true);
  return out;
}

/** A paragraph of dialogue that a dash opens, as one stretch without marks; null for any other. */
export function dashStretch(
  text: string,
  tokens: Tokens,
  rules: Rules,
  run: Range,
): Omit<Marked, "paragraph"> | null {
  if (!rules.dashIncises || run.to - run.from < 2 || !isSign(tokens, run.from, DASHES)) return null;
  const first = run.from + 1;
  if (!/\s/u.test(text.charAt(tokens.end[run.from] ?? 0))) return null;
  const start = tokens.start[first] ?? 0;
  const end = tokens.end[run.to - 1] ?? 0;
  return {
    start,
    end,
    inner: { start, end },
    open: "",
    close: "",
    depth: 0,
    reopened: false,
    from: first,
    to: run.to,
  };
}
