import { Graph, layout } from "@dagrejs/dagre";
import { grouped } from "./grouped";

/** A box to be placed: its size in the drawing's own units (CSS pixels at full width). */
export type StemmaNode = { id: string; width: number; height: number };
export type StemmaEdge = { from: string; to: string };
/** From above to below, or from left to right as a fan of many branches is read best. */
export type Direction = "down" | "right";

/** Where a box stands: `left` and `top` of it. */
export type StemmaBox = StemmaNode & { left: number; top: number };
/** The line of an edge as SVG path data, and where it enters the later box. */
export type StemmaPath = StemmaEdge & { d: string; end: Point };
export type Stemma = {
  direction: Direction;
  width: number;
  height: number;
  boxes: readonly StemmaBox[];
  paths: readonly StemmaPath[];
};

type Point = { x: number; y: number };

const MARGIN = 4;
/** How far before a box the line turns towards it. */
const TURN = 26;
/** Half the height of a line of words. */
const FIRST_LINE = 11;
const SPACES = {
  down: { rankdir: "TB", nodesep: 14, ranksep: 52 },
  right: { rankdir: "LR", nodesep: 6, ranksep: 44 },
} as const;

/**
 * Places boxes in ranks and draws the lines between them (layered layout by dagre: network simplex ranks, few
 * crossings). Pure: the same input gives the same drawing. The edges must close no circle (see `chainOf`).
 */
export function stemmaOf(
  nodes: readonly StemmaNode[],
  edges: readonly StemmaEdge[],
  direction: Direction = "down",
): Stemma {
  const graph = new Graph();
  graph.setGraph({ ...SPACES[direction], marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  for (const { from, to } of edges) graph.setEdge(from, to);
  layout(graph);
  const placed = nodes.map((node) => ({ ...node, ...pointOf(graph.node(node.id)) }));
  const turned = mirrored(placed, direction);
  const inRanks = aligned(
    placed.map(({ id, width, height, ...middle }) => {
      const { x, y } = turned(middle);
      return { id, width, height, left: x - width / 2, top: y - height / 2 };
    }),
    direction,
  );
  const boxes = direction === "right" ? raised(inRanks, edges) : inRanks;
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const paths = edges.flatMap(({ from, to }): StemmaPath[] => {
    const [before, after] = [byId.get(from), byId.get(to)];
    if (!before || !after) return [];
    const points = (graph.edge(from, to) as { points?: Point[] }).points ?? [];
    return [{ from, to, ...lineOf(before, after, points.map(turned), direction) }];
  });
  return {
    ...{ direction, boxes, paths },
    width: Math.ceil(Math.max(0, ...boxes.map((box) => box.left + box.width)) + MARGIN),
    height: Math.ceil(Math.max(0, ...boxes.map((box) => box.top + box.height)) + MARGIN),
  };
}

/**
 * A width that no drawing from above to below falls short of, known without drawing it: that of the boxes of one depth
 * of a tree, side by side. 0 where a box has two lines in: where it stands is for the layout to say.
 */
export function leastWidth(nodes: readonly StemmaNode[], edges: readonly StemmaEdge[]): number {
  const parents = new Map(edges.map(({ from, to }) => [to, from]));
  if (parents.size < edges.length) return 0;
  const depthOf = (id: string): string => {
    let [at, depth] = [id, 0];
    for (let from = parents.get(at); from !== undefined; from = parents.get(at))
      [at, depth] = [from, depth + 1];
    return `${at} ${depth}`;
  };
  const depths = [...grouped(nodes, ({ id }) => depthOf(id)).values()];
  const { nodesep } = SPACES.down;
  return Math.max(
    0,
    ...depths.map((boxes) => boxes.reduce((sum, { width }) => sum + width + nodesep, -nodesep)),
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;
const pointOf = (node: unknown): Point => {
  const { x = 0, y = 0 } = node as Partial<Point>;
  return { x, y };
};

/** Of two mirror images the one in which more neighbours of the input stand in its order. */
function mirrored(boxes: readonly (StemmaNode & Point)[], direction: Direction): (point: Point) => Point {
  const isDown = direction === "down";
  let order = 0;
  for (const [n, one] of boxes.entries()) {
    const next = boxes[n + 1];
    if (next && round(isDown ? one.y : one.x) === round(isDown ? next.y : next.x)) {
      order += Math.sign(isDown ? next.x - one.x : next.y - one.y);
    }
  }
  if (order >= 0) return (point) => point;
  const ends = (sign: 1 | -1) =>
    boxes.map((one) => (isDown ? one.x + (sign * one.width) / 2 : one.y + (sign * one.height) / 2));
  const sum = Math.min(...ends(-1)) + Math.max(...ends(1));
  return ({ x, y }) => (isDown ? { x: sum - x, y } : { x, y: sum - y });
}

// Boxes of one rank differ in size; dagre aligns their middles, a stemma their heads.
function aligned(boxes: readonly StemmaBox[], direction: Direction): StemmaBox[] {
  const isDown = direction === "down";
  const middle = (box: StemmaBox) => round(isDown ? box.top + box.height / 2 : box.left + box.width / 2);
  const heads = new Map<number, number>();
  for (const box of boxes) {
    const head = isDown ? box.top : box.left;
    heads.set(middle(box), Math.min(heads.get(middle(box)) ?? head, head));
  }
  return boxes.map((box) => {
    const head = round(heads.get(middle(box)) ?? 0);
    return isDown
      ? { ...box, left: round(box.left), top: head }
      : { ...box, left: head, top: round(box.top) };
  });
}

/** Beside its first branch and not amid all of them, so that a long fan begins where it is read first. */
function raised(boxes: readonly StemmaBox[], edges: readonly StemmaEdge[]): StemmaBox[] {
  const branches = grouped(edges, (edge) => edge.from);
  const tops = new Map(boxes.map((box) => [box.id, box.top]));
  // Later ranks first: where a branch is raised, what it came from goes with it.
  for (const box of boxes.toSorted((a, b) => b.left - a.left)) {
    const below = (branches.get(box.id) ?? []).map((edge) => tops.get(edge.to) ?? 0);
    tops.set(box.id, Math.min(box.top, ...below));
  }
  const moved = boxes.map((box) => ({ ...box, top: tops.get(box.id) ?? box.top }));
  return areApart(moved) ? moved : [...boxes];
}

/** Whether no two boxes of one rank lie on each other. */
function areApart(boxes: readonly StemmaBox[]): boolean {
  return [...grouped(boxes, (box) => box.left).values()].every((rank) => {
    const sorted = rank.toSorted((a, b) => a.top - b.top);
    return sorted.every(
      (box, n) => n === 0 || box.top >= (sorted[n - 1]?.top ?? 0) + (sorted[n - 1]?.height ?? 0),
    );
  });
}

/** Where a line from left to right meets a box: at its first line of words. */
const firstLine = ({ top, height }: StemmaBox): number => round(top + Math.min(height / 2, FIRST_LINE));

// Out of the earlier box, along, and into the later one; a longer way goes by dagre's own points.
function lineOf(
  before: StemmaBox,
  after: StemmaBox,
  points: readonly Point[],
  direction: Direction,
): { d: string; end: Point } {
  const isDown = direction === "down";
  const start = isDown
    ? { x: round(before.left + before.width / 2), y: round(before.top + before.height) }
    : { x: round(before.left + before.width), y: firstLine(before) };
  const end = isDown
    ? { x: round(after.left + after.width / 2), y: after.top }
    : { x: after.left, y: firstLine(after) };
  const turn = round((isDown ? end.y : end.x) - TURN);
  const from = `M${start.x} ${start.y}`;
  const last = isDown ? `V${end.y}` : `H${end.x}`;
  if (isDown ? start.x === end.x : start.y === end.y) return { d: `${from}${last}`, end };
  if (points.length <= 3) {
    return { d: `${from}${isDown ? `V${turn}H${end.x}` : `H${turn}V${end.y}`}${last}`, end };
  }
  const between = points.slice(1, -1).map(({ x, y }) => `L${round(x)} ${round(y)}`);
  return { d: `${from}${between.join("")}L${isDown ? `${end.x} ${turn}` : `${turn} ${end.y}`}${last}`, end };
}
