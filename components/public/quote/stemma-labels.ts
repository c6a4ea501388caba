import type { Context } from "@/components/public/parts/context";
import { printerOf, shortName } from "@/components/public/parts/sources";
import { grouped } from "@/domain/derivation/grouped";
import { textWidth, wrapped } from "@/domain/derivation/label";
import type { Direction, StemmaBox, StemmaNode } from "@/domain/derivation/stemma";
import type { SourceBody } from "@/domain/edition/body-parts";
import type { AttestationBody } from "@/domain/edition/quote-body";
import type { DerivationKind } from "@/domain/vocabulary";
import { type Reading, unknownOrigin } from "./reading";

/** The words of one box: a letter, who printed, and what is to be known of it. */
export type Label = { id: string; sign: string; lines: readonly string[]; notes: readonly string[] };

/** All steps between two printings as one line: dashed only where nobody states any of them. */
export type Line = { from: string; to: string; isInferred: boolean; kinds: readonly DerivationKind[] };

export const LINE = 16;
export const SIGN = 22;
export const ORIGIN = "origin";
const NARROWEST = 70;
/** Names are wrapped narrow where boxes stand side by side, and wide where they stand one below another. */
const MOST = { down: 116, right: 200 } as const;
const ORIGIN_MOST = 180;
const MOST_LINES = 4;

type Given = { reading: Reading; lang: Context["lang"]; t: Context["t"]; direction: Direction };

/** The lines of the drawing: steps between printings, and from the words as spoken where no original is held. */
export function linesIn({ body, facts, chain, printing }: Reading): Line[] {
  const lines = new Map<string, Line>();
  const steps = grouped(body.derivations, ({ to }) => to);
  // In the order of the letters, so that the same chain is drawn in the same way.
  for (const { from, to, kind, confidence } of body.attestations.flatMap(({ id }) => steps.get(id) ?? [])) {
    if (from === undefined || !printing(from)) continue;
    const key = `${from} ${to}`;
    const known = lines.get(key);
    const kinds = known?.kinds.includes(kind) ? known.kinds : [...(known?.kinds ?? []), kind];
    const isInferred = confidence === "inferred" && known?.isInferred !== false;
    lines.set(key, { from, to, isInferred, kinds });
  }
  if (!facts.isOriginalMissing || !chain.ok) return [...lines.values()];
  const fromOrigin = chain.roots.map(({ id }) => ({ from: ORIGIN, to: id, isInferred: true, kinds: [] }));
  return [...fromOrigin, ...lines.values()];
}

/** Printings into which a material change of wording came. */
export const changedIn = ({ body }: Reading) =>
  body.variances.filter((one) => one.materiality === "material" && one.scope === "words");

/** The words of every box. */
export function labelsOf(given: Given): Label[] {
  const { reading, lang, t, direction } = given;
  const spoken = wrapped(unknownOrigin(reading, lang, t), ORIGIN_MOST);
  const origin = { id: ORIGIN, sign: "[ — ]", lines: spoken, notes: [] };
  const printings = reading.body.attestations.map((one) => ({
    id: one.id,
    sign: one.siglum,
    lines: shortened(wrapped(nameOf(one, reading.source(one.source), t), MOST[direction])),
    notes: notesOf(one, given),
  }));
  return reading.facts.isOriginalMissing ? [origin, ...printings] : printings;
}

const shortened = (lines: string[]): string[] =>
  lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]}…`] : lines;

function notesOf(one: AttestationBody, { reading, t, direction }: Given): string[] {
  const words = t.record.chain;
  const { facts, chain, body } = reading;
  const changes = changedIn(reading).filter((change) => change.to === one.id);
  const names = one.speakerAsPrinted?.map(({ name }) => name) ?? [];
  const isRoot = chain.ok && chain.roots.some((root) => root.id === one.id);
  const said = [
    ...(one.id === body.leading ? [words.shown] : []),
    ...(facts.through && isRoot ? [`${t.record.throughWhom[facts.through.part]}${facts.through.name}`] : []),
    ...(changes.length === 0
      ? []
      : [changes.some((change) => change.category === "omission") ? words.cutHere : words.changedHere]),
    ...(names.length === 0 ? [] : [words.givenTo(names.join(", "))]),
  ];
  return said.flatMap((text) => wrapped(text, MOST[direction]));
}

function nameOf(one: AttestationBody, source: SourceBody | undefined, t: Context["t"]): string {
  if (!source) return one.lang;
  const { agency, publisher } = source;
  const writer =
    agency && agency.id !== publisher?.id ? `${shortName(agency.name)}${t.record.printing.inPublisher}` : "";
  return `${writer}${shortName(printerOf(source))}\u00a0·\u00a0${one.lang}`;
}

/** The kinds of a line in words, where it is more than a translation. */
export const kindOf = ({ kinds }: Line, t: Context["t"]): string =>
  kinds
    .filter((kind) => kind !== "translates")
    .map((kind) => t.vocabulary.derivation[kind])
    .join(", ");

/** Between a line and its kind in words. */
export const KIND_GAP = 5;

/** How far to the right a drawing from above to below reaches with the kinds beside its lines. */
export const reachOf = (boxes: readonly StemmaBox[], kinds: ReadonlyMap<string, string>): number =>
  Math.max(
    0,
    ...boxes.map(({ id, left, width }) => left + width / 2 + KIND_GAP + textWidth(kinds.get(id) ?? "")),
  );

const BOLD = 1.08;
/** Left of the names where they stand beside their letter. */
export const signWidth = ({ sign }: Label): number => 2 * textWidth(sign) + 12;

/** How large a box must be for its words, and for the kind of its line beside the line. */
export function sized(label: Label, direction: Direction, kind: string): StemmaNode {
  const { id, lines, notes } = label;
  const names = Math.max(0, ...lines.map(textWidth), ...notes.map((note) => textWidth(note) * BOLD)) + 6;
  const rows = lines.length + notes.length;
  if (direction === "right") {
    const beside = kind === "" ? 0 : textWidth(kind) + 8;
    return { id, width: signWidth(label) + names + beside, height: LINE * Math.max(1, rows) + 6 };
  }
  const width = Math.max(NARROWEST, names, kind === "" ? 0 : 2 * textWidth(kind) - 20);
  return { id, width, height: SIGN + LINE * rows + 4 };
}
