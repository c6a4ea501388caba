/**
 * JSON that may stand inside an HTML script element: `<` and the two line separators are escaped, so that
 * no text of it can end the element. The parsed value is the same.
 */
export function inlineJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
