import type { Doc, ParagraphOf } from "@/domain/extraction/document/document";
import type { ChainLink, ChainRole, Quote, Span } from "@/domain/extraction/types";
import { closingCredits, readCredits } from "@/domain/extraction/zones/credits";

function link(doc: Doc, role: ChainRole, { start, end }: Span, certainty: ChainLink["certainty"]): ChainLink {
  return { role, text: doc.text.slice(start, end), at: { start, end }, certainty };
}

/** A line put aside as a credit: what it says, else a guess at the publisher. */
function ofLine(doc: Doc, paragraph: ParagraphOf): ChainLink[] {
  const credits = readCredits(doc.text, paragraph);
  if (credits.length === 0 && paragraph.zone !== "caption")
    return [link(doc, "publisher", paragraph, "guessed")];
  return credits.map(({ role, at }) => link(doc, role, at, "credited"));
}

/** Credits of the whole document: its credit lines, the agencies that sign it, the bracket at a paragraph's end. */
function creditsOf(doc: Doc): ChainLink[] {
  return doc.paragraphs.flatMap((paragraph) => {
    const { zone, dateline } = paragraph;
    if (zone === "credit" || zone === "byline" || zone === "caption") return ofLine(doc, paragraph);
    if (dateline) return dateline.agencies.map((at) => link(doc, "agency", at, "credited"));
    if (zone !== "body") return [];
    return closingCredits(doc.text, paragraph).map(({ role, at }) => link(doc, role, at, "credited"));
  });
}

/** The document's path: credits, then the stations its quotes name, each once. */
export function chainOf(doc: Doc, quotes: Quote[]): ChainLink[] {
  const out = creditsOf(doc);
  const seen = new Set(out.map((one) => one.at.start));
  for (const one of quotes.flatMap((quote) => quote.via)) {
    if (seen.has(one.at.start)) continue;
    seen.add(one.at.start);
    out.push(one);
  }
  return out;
}
