import { cautionsOf } from "@/domain/extraction/passages";
import type { ChainLink, ClaimHint, Extraction, OccasionHint, Quote } from "@/domain/extraction/types";
import { languageName } from "@/domain/text/languages";
import { withMarks } from "@/domain/text/visible";
import { messagesIn } from "@/messages/messages";
import { inColumns } from "./columns";

/** `sure`: of the words and of the speaker, each 0 to 100. */
const COLUMNS = { id: 5, type: 9, sure: 8, speaker: 28 } as const;
const MOST_CLAIMS = 5;
const LEAST_FOR_WORDS = 30;
const HEAD = [
  inColumns("id", COLUMNS.id),
  inColumns("type", COLUMNS.type),
  inColumns("sure", COLUMNS.sure),
  inColumns("speaker", COLUMNS.speaker),
  "words",
].join("");
const INDENT = " ".repeat(COLUMNS.id);

const { why, cautions: words } = messagesIn("en").intake;

/** What was found in a text, as lines of a table so many columns wide: each quote, and under it why. */
export function tableOf(name: string, text: string, found: Extraction, columns: number): string[] {
  const { quotes, lang, langBasis, chain } = found;
  const cautions = cautionsOf(found);
  const language = lang === "und" ? "language not known" : `${languageName(lang, "en")}, ${langBasis}`;
  return [
    `${oneLine(name)}: ${quotes.length} found (${language})`,
    ...(quotes.length === 0 ? [] : [HEAD]),
    ...quotes.flatMap((quote) => [
      row(found, quote, text, columns),
      reasons(quote),
      ...quote.via.map(link),
      ...(cautions.get(quote.id) ?? []).map((kind) => `${INDENT}look: ${words[kind]}.`),
    ]),
    ...chain.filter(({ certainty }) => certainty !== "stated").map(link),
    ...found.occasions.map(occasion),
    ...found.claims.slice(0, MOST_CLAIMS).map((one) => claim(one, text)),
    "",
  ];
}

function row(found: Extraction, quote: Quote, text: string, columns: number): string {
  const { id, type, speaker, confidence, parts } = quote;
  const named = speaker.entities.map((one) => found.entities.find(({ id }) => id === one)?.name ?? one);
  const taken = Object.values(COLUMNS).reduce((sum, width) => sum + width, 0);
  const said = parts.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return [
    inColumns(id, COLUMNS.id),
    inColumns(type, COLUMNS.type),
    inColumns(`${confidence.span}/${confidence.speaker}`, COLUMNS.sure),
    inColumns(named.length === 0 ? "nobody" : oneLine(named.join(" and ")), COLUMNS.speaker - 1),
    " ",
    inColumns(oneLine(said), Math.max(LEAST_FOR_WORDS, columns - taken)).trimEnd(),
  ].join("");
}

function reasons({ speaker, trace }: Quote): string {
  const because = trace.map(({ rule, note, points }) => {
    const words = why[rule] ?? rule;
    return `${words}${note === undefined ? "" : ` (${oneLine(note)})`} ${points > 0 ? "+" : ""}${points}`;
  });
  return `${INDENT}${speaker.basis}: ${because.join("; ")}`;
}

const link = ({ role, text, certainty }: ChainLink): string =>
  `${INDENT}${role}: ${oneLine(text)} (${certainty})`;

/** Where, when and at what a quote may have been said. */
const occasion = ({ quote, event, place, date }: OccasionHint): string =>
  `${INDENT}${quote} perhaps: ${[event, place, date].flatMap((one) => (one ? oneLine(one.text) : [])).join("; ")}`;

/** A sentence that may be worth checking, with what speaks for it. */
const claim = ({ start, end, points, reasons }: ClaimHint, text: string): string =>
  `${INDENT}worth checking (${points}): ${oneLine(text.slice(start, end))} [${reasons.map(({ note }) => oneLine(note ?? "")).join(", ")}]`;

/** On one line, and with nothing that a terminal would obey. */
const oneLine = (text: string): string => withMarks(text.replaceAll(/\s+/gu, " ").trim());
