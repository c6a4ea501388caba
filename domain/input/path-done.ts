/**
 * An own path, with what was done added to its query. What a form held may stand in the path: the answer's header
 * takes ASCII alone, so everything else is percent-encoded.
 */
export function pathDone(path: string, done: string): string {
  const way = new URL(path, "https://own.invalid");
  const query = `${way.search === "" ? "?" : `${way.search}&`}done=${done}`;
  // Steps back may leave slashes at the start: two of them would name another site.
  return `${way.pathname.replace(/^\/+/, "/")}${query}${way.hash}`;
}
