import type { Context } from "@/components/public/parts/context";
import { type Stemma as Drawing, leastWidth, type StemmaBox, stemmaOf } from "@/domain/derivation/stemma";
import type { Reading } from "./reading";
import {
  changedIn,
  KIND_GAP,
  kindOf,
  type Label,
  LINE,
  labelsOf,
  linesIn,
  reachOf,
  SIGN,
  signWidth,
  sized,
} from "./stemma-labels";

type Props = Context & { reading: Reading };

/** Drawn at this width or wider the letters keep their size. */
const FULL_WIDTH = 940;
/** Up to here a drawing is made a little smaller; beyond, it is laid from left to right, or moved sideways. */
const WIDEST = 1200;

/** The tree of printings, drawn: solid where a source states the way, dashed where we infer it. */
export function Stemma({ reading, lang, t }: Props) {
  const lines = linesIn(reading);
  const kinds = new Map(lines.map((line) => [line.to, kindOf(line, t)]));
  const sizedIn = (direction: Drawing["direction"]) => {
    const labels = labelsOf({ reading, lang, t, direction });
    return { labels, nodes: labels.map((label) => sized(label, direction, kinds.get(label.id) ?? "")) };
  };
  const laid = (direction: Drawing["direction"]): Laid => {
    const { labels, nodes } = sizedIn(direction);
    return { labels, drawing: stemmaOf(nodes, lines, direction) };
  };
  const { labels, drawing } = narrower(leastWidth(sizedIn("down").nodes, lines), laid);
  const reach = drawing.direction === "down" ? Math.ceil(reachOf(drawing.boxes, kinds)) : 0;
  const isWide = drawing.width > WIDEST;
  const [width, words] = [Math.max(FULL_WIDTH, drawing.width, reach), t.record.chain];
  const changed = new Set(changedIn(reading).map((one) => one.to));
  const inferred = new Set(lines.filter((one) => one.isInferred).map(({ from, to }) => `${from} ${to}`));
  const byId = new Map(labels.map((label) => [label.id, label]));
  return (
    <figure
      className={isWide ? "stemma wide" : "stemma"}
      {...(isWide ? { role: "region", tabIndex: 0, "aria-label": words.region } : {})}
    >
      <svg
        viewBox={`0 0 ${width} ${drawing.height}`}
        role="img"
        aria-label={words.drawing(t.record.printings(reading.facts.printings))}
        {...(isWide ? { width, height: drawing.height } : {})}
      >
        {drawing.paths.map(({ from, to, d }) => (
          <path key={`${from} ${to}`} d={d} className={inferred.has(`${from} ${to}`) ? "inf" : undefined} />
        ))}
        {drawing.paths
          .filter(({ to }) => changed.has(to))
          .map(({ from, to, end }) => (
            <path key={`${from} ${to}`} className="tick" d={tickAt(end, drawing.direction)} />
          ))}
        {drawing.boxes.map((box) => {
          const label = byId.get(box.id);
          return label ? (
            <BoxText key={box.id} {...{ label, box, drawing }} kind={kinds.get(box.id) ?? ""} />
          ) : null;
        })}
      </svg>
    </figure>
  );
}

type Laid = { labels: readonly Label[]; drawing: Drawing };

/**
 * From above to below where the page is wide enough for it, else the narrower of both. One that is sure to be the
 * wider (by its `least` width) is not laid at all: that takes longest of the page of many printings.
 */
function narrower(least: number, laid: (direction: Drawing["direction"]) => Laid): Laid {
  const beside = least > WIDEST ? laid("right") : undefined;
  if (beside && beside.drawing.width < least) return beside;
  const down = laid("down");
  if (down.drawing.width <= WIDEST) return down;
  const other = beside ?? laid("right");
  return other.drawing.width < down.drawing.width ? other : down;
}

/** A stroke across a line, where a change came in. */
const tickAt = ({ x, y }: { x: number; y: number }, direction: Drawing["direction"]): string =>
  direction === "down" ? `M${x - 9} ${y - 12}H${x + 9}` : `M${x - 12} ${y - 8}V${y + 8}`;

type BoxProps = { label: Label; box: StemmaBox; drawing: Drawing; kind: string };

const BoxText = (props: BoxProps) =>
  props.drawing.direction === "down" ? <Below {...props} /> : <Beside {...props} />;

/** Names below their letter, in the middle of the box; the kind of the line beside the line. */
function Below({ label, box, kind }: BoxProps) {
  const x = box.left + box.width / 2;
  const rows = rowsOf(label, box.top + SIGN - 1);
  return (
    <>
      {kind === "" ? null : (
        <text className="kd" x={x + KIND_GAP} y={box.top - 8}>
          {kind}
        </text>
      )}
      <text className="sig" textAnchor="middle" x={x} y={box.top + SIGN - 2}>
        {label.sign}
      </text>
      {rows.map(({ text, y, isNote }) => (
        <text key={y} className={isNote ? "hl" : "nm"} textAnchor="middle" x={x} y={y}>
          {text}
        </text>
      ))}
    </>
  );
}

/** Names beside their letter, as in a list; the kind of the line behind the first of them. */
function Beside({ label, box, kind }: BoxProps) {
  const x = box.left + signWidth(label);
  const rows = rowsOf(label, box.top + 1);
  return (
    <>
      <text className="sig" x={box.left + 4} y={box.top + LINE + 2}>
        {label.sign}
      </text>
      {rows.map(({ text, y, isNote }, n) => (
        <text key={y} className={isNote ? "hl" : "nm"} x={x} y={y}>
          {text}
          {n > 0 || kind === "" ? null : (
            <tspan className="kd" dx="8">
              {kind}
            </tspan>
          )}
        </text>
      ))}
    </>
  );
}

const rowsOf = ({ lines, notes }: Label, top: number) =>
  [...lines, ...notes].map((text, n) => ({ text, y: top + LINE * (n + 1), isNote: n >= lines.length }));
