const BLOCKS = new Set(
  "address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const UNREAD = new Set(
  "script style noscript template svg iframe object select button input textarea".split(" "),
);

/**
 * The text of an element as a reader sees it: blocks are paragraphs with an empty line between, `br` is a
 * line end, white space in between is one space. The characters themselves are left as they are.
 */
export function textOf(root: Element): string {
  const out: string[] = [];
  let line = "";
  const close = (end: string) => {
    if (line.trim() !== "") out.push(line.replace(/ $/u, ""), end);
    line = "";
  };
  // By hand rather than by recursion: pages nest as deep as they like.
  const open: { node: Node; next: Node | null }[] = [{ node: root, next: root.firstChild }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const child = top.next;
    if (child === null) {
      if (isBlock(top.node)) close("\n\n");
      open.pop();
      continue;
    }
    top.next = child.nextSibling;
    if (child.nodeType === 3) line = joined(line, child.textContent ?? "");
    if (child.nodeType !== 1 || isUnread(child as Element)) continue;
    if (nameOf(child) === "br") close("\n");
    else {
      if (isBlock(child)) close("\n\n");
      open.push({ node: child, next: child.firstChild });
    }
  }
  close("");
  return out.slice(0, -1).join("");
}

// Only the white space that HTML collapses: a no-break space is a character of the text.
function joined(line: string, text: string): string {
  const flat = text.replace(/[ \t\n\r\f]+/gu, " ");
  return line === "" || line.endsWith(" ") ? `${line}${flat.replace(/^ /u, "")}` : `${line}${flat}`;
}

const nameOf = (node: Node): string => node.nodeName.toLowerCase();
const isBlock = (node: Node): boolean => BLOCKS.has(nameOf(node));
const isUnread = (element: Element): boolean =>
  UNREAD.has(nameOf(element)) ||
  element.hasAttribute("hidden") ||
  element.getAttribute("aria-hidden") === "true";
