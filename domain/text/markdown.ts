import { parse, postprocess, preprocess } from "micromark";

/** A piece of a remark within a line. */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "code"; text: string }
  | { kind: "break" }
  | { kind: "emphasis" | "strong"; of: readonly Inline[] }
  | { kind: "link"; href: string; of: readonly Inline[] };

/** A block of a remark. */
export type Block =
  | { kind: "paragraph" | "heading"; of: readonly Inline[] }
  | { kind: "code"; text: string }
  | { kind: "quote"; of: readonly Block[] }
  | { kind: "list"; isOrdered: boolean; items: readonly (readonly Block[])[] }
  | { kind: "rule" };

/** A token of the parser with what it spans and what it holds. */
type Node = { type: string; text: string; of: Node[] };

/** How deep blocks and marks may lie in each other; what lies deeper is shown as it was typed. */
const DEEPEST = 12;

/**
 * Reads a text in Markdown (CommonMark) as a tree that views make elements of. There is no way for markup of
 * others in it: HTML, images, definitions and references stay the characters that were typed, and a link
 * leads to http, https or mailto or is none.
 */
export function readMarkdown(text: string): Block[] {
  return blocks(tokens(text), 0);
}

function tokens(text: string): Node[] {
  const root: Node = { type: "root", text: "", of: [] };
  const open = [root];
  for (const [step, token, context] of postprocess(
    parse()
      .document()
      .write(preprocess()(text, undefined, true)),
  )) {
    if (step === "exit") open.pop();
    else {
      const node: Node = { type: token.type, text: context.sliceSerialize(token), of: [] };
      open.at(-1)?.of.push(node);
      open.push(node);
    }
  }
  return root.of;
}

function blocks(nodes: readonly Node[], depth: number): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (depth > DEEPEST) return node.text.trim() === "" ? [] : [asTyped(node.text)];
    switch (node.type) {
      case "content":
        return blocks(node.of, depth);
      case "paragraph":
        return [{ kind: "paragraph", of: inlines(node.of, depth) }];
      case "atxHeading":
      case "setextHeading":
        return [{ kind: "heading", of: headingOf(node, depth) }];
      case "blockQuote":
        return [{ kind: "quote", of: blocks(node.of, depth + 1) }];
      case "listOrdered":
      case "listUnordered":
        return [{ kind: "list", isOrdered: node.type === "listOrdered", items: itemsOf(node, depth) }];
      case "codeFenced":
      case "codeIndented":
        return [{ kind: "code", text: codeOf(node) }];
      case "thematicBreak":
        return [{ kind: "rule" }];
      case "htmlFlow":
      case "definition":
        return [asTyped(node.text)];
      default:
        return [];
    }
  });
}

const asTyped = (text: string): Block => ({ kind: "paragraph", of: [{ kind: "text", text }] });

const headingOf = (node: Node, depth: number): Inline[] =>
  node.of
    .filter((one) => one.type === "atxHeadingText" || one.type === "setextHeadingText")
    .flatMap((one) => inlines(one.of, depth));

/** The parser marks where an item begins, not the item itself. */
function itemsOf(list: Node, depth: number): Block[][] {
  const items: Node[][] = [];
  for (const node of list.of) {
    if (node.type === "listItemPrefix") items.push([]);
    else items.at(-1)?.push(node);
  }
  return items.map((item) => blocks(item, depth + 1));
}

/** The lines of a block of code, without its fences and without the line end after the first. */
function codeOf(node: Node): string {
  const inner = node.of.filter((one) => one.type === "codeFlowValue" || one.type === "lineEnding");
  const text = inner.map((one) => one.text).join("");
  return node.type === "codeFenced" ? text.replace(/^\n/, "").replace(/\n$/, "") : text;
}

function inlines(nodes: readonly Node[], depth: number): Inline[] {
  return nodes.flatMap((node): Inline[] => (depth > DEEPEST ? [typed(node)] : inline(node, depth)));
}

const typed = ({ text }: Node): Inline => ({ kind: "text", text });

function inline(node: Node, depth: number): Inline[] {
  switch (node.type) {
    case "emphasis":
    case "strong": {
      const held = node.of.filter((one) => one.type === `${node.type}Text`).flatMap((one) => one.of);
      return [{ kind: node.type, of: inlines(held, depth + 1) }];
    }
    case "codeText":
      return [{ kind: "code", text: textOf(node, "codeTextData") }];
    case "hardBreakEscape":
    case "hardBreakTrailing":
      return [{ kind: "break" }];
    case "characterEscape":
      return [{ kind: "text", text: textOf(node, "characterEscapeValue") }];
    case "autolink":
      return [linkOr(node, node.text.slice(1, -1), [{ kind: "text", text: node.text.slice(1, -1) }])];
    case "link":
      return [linkOr(node, textOf(node, "resourceDestinationString"), labelOf(node, depth))];
    default:
      return [typed(node)];
  }
}

/** The text of all tokens of a type below a node. */
const textOf = (node: Node, type: string): string =>
  node.of.map((one) => (one.type === type ? one.text : textOf(one, type))).join("");

const labelOf = (node: Node, depth: number): Inline[] => {
  const label = node.of.find((one) => one.type === "label");
  const held = label?.of.find((one) => one.type === "labelText");
  return inlines(held?.of ?? [], depth + 1);
};

const SAFE = ["http:", "https:", "mailto:"];

/** A link where the address is a safe one; else what was typed. */
function linkOr(node: Node, address: string, of: Inline[]): Inline {
  const href = /^[^\s:/]+@[^\s:/]+$/.test(address) ? `mailto:${address}` : address;
  return URL.canParse(href) && SAFE.includes(new URL(href).protocol)
    ? { kind: "link", href, of }
    : typed(node);
}
