/** Which characters of the frozen text are selected on the page (UTF-16 offsets); null where none are. */
export function selectedRange(): { start: number; end: number } | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = placeOf(range.startContainer, range.startOffset, false);
  const end = placeOf(range.endContainer, range.endOffset, true);
  return start === null || end === null || end <= start ? null : { start, end };
}

/** Where a point of the page lies in the text; a mark for a hidden character counts as the character. */
function placeOf(node: Node, offset: number, isEnd: boolean): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const piece =
    node instanceof Element
      ? (node.childNodes[offset] ?? node.lastElementChild)
      : element?.closest("[data-at]");
  const held =
    piece instanceof Element ? (piece.closest("[data-at]") ?? piece.querySelector("[data-at]")) : null;
  if (!(held instanceof HTMLElement)) return null;
  const at = Number(held.dataset.at);
  const length = held.dataset.length === undefined ? undefined : Number(held.dataset.length);
  if (node instanceof Element) return at;
  if (length !== undefined) return isEnd ? at + length : at;
  return at + offset;
}
