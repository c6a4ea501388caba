import { Graph, layout } from "@dagrejs/dagre";

/** A box to be placed: its size in the drawing's own units (CSS pixels at full width). */
export type StemmaNode = { id: string; width: number; height: number };
export type StemmaEdge = { from: string; to: string };

/** Where a box stands: `x` is its middle, `y` its top. */
export type StemmaBox = StemmaNode & { x: number; y: number };
/** The line of an edge as SVG path data, and where it enters the lower box. */
export type StemmaPath = StemmaEdge & { d: string; end: { x: number; y: number } };
export type Stemma = {
  width: number;
  height: number;
  boxes: readonly StemmaBox[];
  paths: readonly StemmaPath[];
};

const BETWEEN_BOXES = 14;
const BETWEEN_RANKS = 52;
/** How far above a box the line turns towards it. */
const TURN = 26;

/**
 * Places boxes in ranks from above to below and draws the lines between them (layered layout by dagre:
 * network simplex ranks, few crossings). Pure: the same input gives the same drawing. The edges must close
 * no circle (see `chainOf`).
 */
export function stemmaOf(nodes: readonly StemmaNode[], edges: readonly StemmaEdge[]): Stemma {
  const graph = new Graph();
  graph.setGraph({ rankdir: "TB", nodesep: BETWEEN_BOXES, ranksep: BETWEEN_RANKS, marginx: 4, marginy: 4 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  for (const { from, to } of edges) graph.setEdge(from, to);
  layout(graph);
  const placed = nodes.map((node) => ({ ...node, ...pointOf(graph.node(node.id)) }));
  const tops = rankTops(placed);
  const boxes = placed.map(({ id, width, height, x, y }) => ({
    id,
    width,
    height,
    x: round(x),
    y: round(tops.get(round(y)) ?? y - height / 2),
  }));
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const paths = edges.flatMap(({ from, to }) => {
    const [above, below] = [byId.get(from), byId.get(to)];
    if (!above || !below) return [];
    const points = (graph.edge(from, to) as { points?: Point[] }).points ?? [];
    return [{ from, to, d: lineOf(above, below, points), end: { x: below.x, y: below.y } }];
  });
  return {
    width: Math.ceil(Math.max(0, ...boxes.map((box) => box.x + box.width / 2)) + 4),
    height: Math.ceil(Math.max(0, ...boxes.map((box) => box.y + box.height)) + 4),
    boxes,
    paths,
  };
}

type Point = { x: number; y: number };

const round = (value: number): number => Math.round(value * 10) / 10;
const pointOf = (node: unknown): Point => {
  const { x = 0, y = 0 } = node as Partial<Point>;
  return { x, y };
};

// Boxes of one rank differ in height; dagre aligns their middles, a stemma their heads.
function rankTops(boxes: readonly (StemmaNode & Point)[]): ReadonlyMap<number, number> {
  const tallest = new Map<number, number>();
  for (const { y, height } of boxes) tallest.set(round(y), Math.max(tallest.get(round(y)) ?? 0, height));
  return new Map([...tallest].map(([y, height]) => [y, y - height / 2]));
}

// Down from the upper box, along, and down into the lower one; a longer way goes by dagre's own points.
function lineOf(above: StemmaBox, below: StemmaBox, points: readonly Point[]): string {
  const start = { x: above.x, y: above.y + above.height };
  const turn = round(below.y - TURN);
  if (points.length <= 3) {
    return start.x === below.x
      ? `M${start.x} ${start.y}V${below.y}`
      : `M${start.x} ${start.y}V${turn}H${below.x}V${below.y}`;
  }
  const between = points.slice(1, -1).map(({ x, y }) => `L${round(x)} ${round(y)}`);
  return `M${start.x} ${start.y}${between.join("")}L${below.x} ${turn}V${below.y}`;
}
