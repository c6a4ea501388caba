import type { ReactNode } from "react";
import { type Block, type Inline, readMarkdown } from "@/domain/text/markdown";

/** A remark's Markdown as elements: what was typed never becomes markup of its own. */
export function Markdown({ text }: { text: string }) {
  return <div className="md">{blocks(readMarkdown(text))}</div>;
}

// Where a piece stands is what it is: the tree of a text does not change.
const keyed = <Piece,>(pieces: readonly Piece[], view: (piece: Piece, key: string) => ReactNode) =>
  pieces.map((piece, place) => view(piece, String(place)));

const blocks = (pieces: readonly Block[]): ReactNode => keyed(pieces, block);
const inlines = (pieces: readonly Inline[]): ReactNode => keyed(pieces, inline);

function block(piece: Block, key: string): ReactNode {
  switch (piece.kind) {
    case "paragraph":
      return <p key={key}>{inlines(piece.of)}</p>;
    case "heading":
      return (
        <p key={key}>
          <strong>{inlines(piece.of)}</strong>
        </p>
      );
    case "code":
      return <pre key={key}>{piece.text}</pre>;
    case "quote":
      return <blockquote key={key}>{blocks(piece.of)}</blockquote>;
    case "rule":
      return <hr key={key} />;
    case "list": {
      const items = keyed(piece.items, (item, at) => <li key={at}>{blocks(item)}</li>);
      return piece.isOrdered ? <ol key={key}>{items}</ol> : <ul key={key}>{items}</ul>;
    }
  }
}

function inline(piece: Inline, key: string): ReactNode {
  switch (piece.kind) {
    case "text":
      return piece.text;
    case "code":
      return <code key={key}>{piece.text}</code>;
    case "break":
      return <br key={key} />;
    case "emphasis":
      return <em key={key}>{inlines(piece.of)}</em>;
    case "strong":
      return <strong key={key}>{inlines(piece.of)}</strong>;
    case "link":
      return (
        <a key={key} href={piece.href} rel="noreferrer">
          {inlines(piece.of)}
        </a>
      );
  }
}
