import type { Rules } from "@/domain/extraction/cues/lexicon";
import { roleOf } from "@/domain/extraction/cues/people";
import { SIGN, type Tokens, WORD } from "@/domain/extraction/text/tokens";
import type { Marked, Range } from "./document";

const MAX_INCISE = 40;
const DASHES = new Set([..."—–―-"].map((sign) => sign.charCodeAt(0)));
const STOPS = new Set([...",.!?…»"].map((sign) => sign.charCodeAt(0)));
const COMMA = 0x2c;
const COMMAS = new Set([COMMA]);
const FULL_STOP = new Set([0x2e]);
const CLAUSE_ENDS = new Set([...",.;:!?…»"].map((sign) => sign.charCodeAt(0)));

const isSign = (tokens: Tokens, at: number, units: ReadonlySet<number>) =>
  at >= 0 && at < tokens.count && tokens.kind[at] === SIGN && units.has(tokens.id[at] ?? 0);

const startsAfterSpace = (text: string, tokens: Tokens, at: number) =>
  /\s/u.test(text.charAt((tokens.start[at] ?? 0) - 1));

const wordOf = (tokens: Tokens, at: number) =>
  tokens.kind[at] === WORD ? (tokens.words[tokens.id[at] ?? 0] ?? "") : "";

/** Place of the finite speech verb (or its auxiliary) within the first words after `at`; -1 when there is none. */
function verbNear(tokens: Tokens, rules: Rules, at: number): number {
  for (let next = at + 1; next <= at + 3 && tokens.kind[next] === WORD; next++) {
    const form = rules.verbs.get(wordOf(tokens, next));
    if (form && (form.shape === "finite" || form.shape === "past")) return next;
    if (form?.shape === "participle" && rules.have.has(wordOf(tokens, next - 1))) return next;
  }
  return -1;
}

/** Does the writer's own clause begin at this dash: ", — said X"? */
function opensAtDash(text: string, tokens: Tokens, rules: Rules, at: number): boolean {
  if (!isSign(tokens, at, DASHES) || !startsAfterSpace(text, tokens, at)) return false;
  const verb = verbNear(tokens, rules, at);
  if (verb < 0) return false;
  return isSign(tokens, at - 1, STOPS) || (verb <= at + 2 && isFollowedBySubject(tokens, rules, verb));
}

const isFollowedBySubject = (tokens: Tokens, rules: Rules, verb: number) => {
  const next = wordOf(tokens, verb + 1);
  return (
    rules.pronouns.has(next) || rules.articles.has(next) || next === "je" || (tokens.cap[verb + 1] ?? 0) > 0
  );
};

const LONGEST_ASIDE = 4;

/** "répond, agacée, X": the comma that closes a short aside between verb and subject; the verb itself where none stands. */
function pastAside(tokens: Tokens, rules: Rules, verb: number): number {
  if (!isSign(tokens, verb + 1, COMMAS)) return verb;
  for (let at = verb + 2; at <= verb + 2 + LONGEST_ASIDE; at++) {
    if (isSign(tokens, at, COMMAS)) return isFollowedBySubject(tokens, rules, at) ? at : verb;
    if (tokens.kind[at] !== WORD || (tokens.cap[at] ?? 0) > 0) return verb;
  }
  return verb;
}

/**
 * ", a expliqué X", "? s’étonne la maire", ", dit-il": verb, then subject, straight after a sign of the speech. Gives the
 * token after which the subject stands; -1 where no such clause begins.
 */
function opensAtComma(tokens: Tokens, rules: Rules, at: number): number {
  if (!isSign(tokens, at, STOPS) || isSign(tokens, at, FULL_STOP)) return -1;
  for (let next = at + 1; next <= at + 3 && tokens.kind[next] === WORD; next++) {
    const word = wordOf(tokens, next);
    if (rules.have.has(word)) {
      const done = rules.pronouns.has(wordOf(tokens, next + 1)) ? next + 2 : next + 1;
      const form = rules.verbs.get(wordOf(tokens, done));
      const last = pastAside(tokens, rules, done);
      const inverted = done === next + 2 || isFollowedBySubject(tokens, rules, last);
      return form?.takes.has("d") && inverted ? last : -1;
    }
    const form = rules.verbs.get(word);
    if (form?.shape === "finite") {
      const last = pastAside(tokens, rules, next);
      return form.takes.has("d") && isFollowedBySubject(tokens, rules, last) ? last : -1;
    }
    if (!rules.adverbs.has(word)) return -1;
  }
  return -1;
}

const isCapitalAt = (tokens: Tokens, at: number) => tokens.kind[at] === WORD && (tokens.cap[at] ?? 0) > 0;

/** "X, maire de Rives,", "la maire, X,": an office or a name in apposition that another sign closes, behind a comma. */
function isApposition(tokens: Tokens, rules: Rules, comma: number): boolean {
  const article = rules.articles.has(wordOf(tokens, comma + 1));
  let at = article ? comma + 2 : comma + 1;
  const isRole = roleOf(rules.people, wordOf(tokens, at)) !== undefined;
  if (!isRole && (article || !isCapitalAt(tokens, at) || isCapitalAt(tokens, comma - 1))) return false;
  at++;
  if (isRole && rules.people.of.has(wordOf(tokens, at)))
    at += rules.articles.has(wordOf(tokens, at + 1)) ? 3 : 2;
  while (isCapitalAt(tokens, at)) at++;
  return isSign(tokens, at, CLAUSE_ENDS);
}

/** Where a clause between commas ends (exclusive): at its first comma or stop, unless it goes on after that comma. */
function commaEnd(tokens: Tokens, rules: Rules, from: number, upTo: number): number {
  for (let at = from; at < upTo && at - from < MAX_INCISE; at++) {
    if (!isSign(tokens, at, CLAUSE_ENDS)) continue;
    const goesOn =
      isSign(tokens, at, COMMAS) &&
      (rules.inciseGoesOn?.has(wordOf(tokens, at + 1)) || isApposition(tokens, rules, at));
    const short = isSign(tokens, at, FULL_STOP) && rules.abbreviations.has(wordOf(tokens, at - 1));
    if (!goesOn && !short) return at + 1;
  }
  return upTo;
}

/** The incises of a run of tokens, each with the sign that ends it; a dash belongs to its incise, a comma does not. */
function incisesIn(text: string, tokens: Tokens, rules: Rules, run: Range): Range[] {
  const out: Range[] = [];
  for (let at = run.from + 1; at < run.to; at++) {
    const subject = rules.commaIncises ? opensAtComma(tokens, rules, at) : -1;
    if (subject >= 0) {
      const to = commaEnd(tokens, rules, subject + 1, run.to);
      out.push({ from: at + 1, to });
      at = to - 1;
    } else if (opensAtDash(text, tokens, rules, at)) {
      let to = at + 1;
      while (to < run.to && to - at < MAX_INCISE && !isSign(tokens, to, DASHES)) to++;
      out.push({
        from: at,
        to: to < run.to && isSign(tokens, to, DASHES) ? afterStop(tokens, to + 1) : run.to,
      });
      at = to;
    }
  }
  return out;
}

/** "—dijo X—. Claro": the stop that follows the closing dash belongs to the writer. */
const afterStop = (tokens: Tokens, at: number) => (isSign(tokens, at, STOPS) ? at + 1 : at);

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
  const hyphen = text.charAt(tokens.start[run.from] ?? 0) === "-";
  if (hyphen && !/\s/u.test(text.charAt(tokens.end[run.from] ?? 0))) return null;
  // A mere hyphen also opens the points of a list; only a clause of the writer's own tells speech from them.
  if (hyphen && incisesIn(text, tokens, rules, { from: first, to: run.to }).length === 0) return null;
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
