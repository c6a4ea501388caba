import type { Context } from "@/components/public/parts/context";
import { printerOf, shortName } from "@/components/public/parts/sources";
import { stemmaOf } from "@/domain/derivation/stemma";
import type { SourceBody } from "@/domain/edition/body-parts";
import type { AttestationBody } from "@/domain/edition/quote-body";
import { type Reading, unknownOrigin } from "./reading";

type Props = Context & { reading: Reading };

/** Drawn at this width or wider the letters keep their size; beyond the widest they could not be read. */
const FULL_WIDTH = 940;
const WIDEST = 1500;

const LINE = 16;
const SIGN = 22;
const LETTER = 6.4;
const LONGEST_LINE = 18;
const ORIGIN = "origin";

type Label = { id: string; sign: string; lines: readonly string[]; notes: readonly string[] };

/** The tree of printings, drawn: solid where a source states the way, dashed where we infer it. */
export function Stemma({ reading, lang, t }: Props) {
  const labels = labelsOf(reading, lang, t);
  const edges = edgesOf(reading);
  const drawing = stemmaOf(labels.map(sized), edges);
  if (drawing.width > WIDEST) return <p className="note">{t.record.chain.wide}</p>;
  const byId = new Map(labels.map((label) => [label.id, label]));
  const changed = new Set(materialChanges(reading).map((one) => one.to));
  return (
    <figure className="stemma">
      <svg
        viewBox={`0 0 ${Math.max(FULL_WIDTH, drawing.width)} ${drawing.height}`}
        role="img"
        aria-label={t.record.chain.drawing(t.record.printings(reading.facts.printings))}
      >
        {drawing.paths.map(({ from, to, d }) => (
          <path key={`${from} ${to}`} d={d} className={isInferred(edges, from, to) ? "inf" : undefined} />
        ))}
        {drawing.paths
          .filter(({ to }) => changed.has(to))
          .map(({ from, to, end }) => (
            <path key={`${from} ${to}`} className="tick" d={`M${end.x - 9} ${end.y - 12}H${end.x + 9}`} />
          ))}
        {drawing.boxes.map(({ id, x, y }) => {
          const label = byId.get(id);
          return label ? <BoxText key={id} {...{ label, x, y }} /> : null;
        })}
      </svg>
    </figure>
  );
}

function BoxText({ label, x, y }: { label: Label; x: number; y: number }) {
  const [first, below] = [y + SIGN, y + SIGN + LINE * label.lines.length];
  return (
    <>
      <text className="sig" textAnchor="middle" x={x} y={first - 2}>
        {label.sign}
      </text>
      {label.lines.map((line, n) => {
        const at = first + LINE * (n + 1) - 1;
        return (
          <text key={at} className="nm" textAnchor="middle" x={x} y={at}>
            {line}
          </text>
        );
      })}
      {label.notes.map((note, n) => (
        <text key={note} className="hl" textAnchor="middle" x={x} y={below + LINE * (n + 1) - 1}>
          {note}
        </text>
      ))}
    </>
  );
}

const sized = ({ id, lines, notes }: Label) => ({
  id,
  width: Math.max(70, ...[...lines, ...notes].map((line) => line.length * LETTER + 6)),
  height: SIGN + LINE * (lines.length + notes.length) + 4,
});

type Edge = { from: string; to: string; isInferred: boolean };

function edgesOf({ body, facts, chain, printing }: Reading): Edge[] {
  const steps = body.derivations.flatMap(({ from, to, confidence }) =>
    from !== undefined && printing(from) && printing(to)
      ? [{ from, to, isInferred: confidence === "inferred" }]
      : [],
  );
  if (!facts.isOriginalMissing || !chain.ok) return steps;
  return [...chain.roots.map(({ id }) => ({ from: ORIGIN, to: id, isInferred: true })), ...steps];
}

const isInferred = (edges: readonly Edge[], from: string, to: string): boolean =>
  edges.some((edge) => edge.from === from && edge.to === to && edge.isInferred);

const materialChanges = ({ body }: Reading) =>
  body.variances.filter((one) => one.materiality === "material" && one.scope === "words");

function labelsOf(reading: Reading, lang: Context["lang"], t: Context["t"]): Label[] {
  const { body, facts } = reading;
  const origin = { id: ORIGIN, sign: "[ — ]", lines: [unknownOrigin(reading, lang, t)], notes: [] };
  const printings = body.attestations.map((one) => ({
    id: one.id,
    sign: one.siglum,
    lines: linesOf(one, reading.source(one.source), t),
    notes: notesOf(one, reading, t),
  }));
  return facts.isOriginalMissing ? [origin, ...printings] : printings;
}

function notesOf(one: AttestationBody, reading: Reading, t: Context["t"]): string[] {
  const words = t.record.chain;
  const changes = materialChanges(reading).filter((change) => change.to === one.id);
  const names = one.speakerAsPrinted?.map(({ name }) => name) ?? [];
  return [
    ...(one.id === reading.body.leading ? [words.shown] : []),
    ...(changes.length === 0
      ? []
      : [changes.some((change) => change.category === "omission") ? words.cutHere : words.changedHere]),
    ...(names.length === 0 ? [] : wrapped(words.givenTo(names.join(", ")))),
  ];
}

function linesOf(one: AttestationBody, source: SourceBody | undefined, t: Context["t"]): string[] {
  if (!source) return [one.lang];
  const { agency, publisher } = source;
  const writer =
    agency && agency.id !== publisher?.id ? `${shortName(agency.name)}${t.record.printing.inPublisher}` : "";
  return wrapped(`${writer}${shortName(printerOf(source))}\u00a0·\u00a0${one.lang}`);
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > LONGEST_LINE) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.length > 4 ? [...lines.slice(0, 3), `${lines[3]}…`] : lines;
}
