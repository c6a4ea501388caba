/**
 * A pure, dear function of one text that keeps its results, the least recently asked for dropped beyond
 * `most`. What it throws is not kept.
 */
export function remembered<V extends object>(work: (text: string) => V, most: number): (text: string) => V {
  const kept = new Map<string, V>();
  return (text) => {
    const value = kept.get(text) ?? work(text);
    kept.delete(text);
    kept.set(text, value);
    const [oldest] = kept.size > most ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    return value;
  };
}
