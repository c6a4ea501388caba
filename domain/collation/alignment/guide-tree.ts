/** A leaf is the number of a line, a fork two trees; the left one holds the lowest number. */
export type Tree = number | readonly [Tree, Tree];

type Cluster = { tree: Tree; size: number; distances: number[] };

/**
 * The order in which lines are joined, the likest first (UPGMA, Sokal and Michener 1958); of equal pairs the
 * one of lowest numbers. `distance(a, b)` is asked once for each pair, a < b. Null without lines.
 */
export function guideTree(lines: number, distance: (a: number, b: number) => number): Tree | null {
  const clusters: (Cluster | null)[] = Array.from({ length: lines }, (_, n) => ({
    tree: n,
    size: 1,
    distances: [],
  }));
  for (let b = 0; b < lines; b++) {
    for (let a = 0; a < b; a++) {
      const far = distance(a, b);
      const [one, two] = [clusters[a], clusters[b]];
      if (one) one.distances[b] = far;
      if (two) two.distances[a] = far;
    }
  }
  for (let left = lines; left > 1; left--) joinNearest(clusters);
  return clusters[0]?.tree ?? null;
}

function joinNearest(clusters: (Cluster | null)[]): void {
  let nearest = { a: -1, b: -1, far: Number.POSITIVE_INFINITY };
  clusters.forEach((one, a) => {
    for (let b = a + 1; one && b < clusters.length; b++) {
      const far = one.distances[b] ?? 0;
      if (clusters[b] && far < nearest.far) nearest = { a, b, far };
    }
  });
  const [one, two] = [clusters[nearest.a], clusters[nearest.b]];
  if (!one || !two) return;
  const size = one.size + two.size;
  clusters.forEach((other, n) => {
    if (!other || other === one || other === two) return;
    const far = ((one.distances[n] ?? 0) * one.size + (two.distances[n] ?? 0) * two.size) / size;
    one.distances[n] = far;
    other.distances[nearest.a] = far;
  });
  clusters[nearest.a] = { tree: [one.tree, two.tree], size, distances: one.distances };
  clusters[nearest.b] = null;
}
