import { type Anchored, anchor, everyAnchor } from "./anchor";

type Asked = { words: string | undefined; start: string | undefined; end: string | undefined };

/**
 * Where in a text the words stand that somebody asks for: by offsets, or pasted. A form's line ends are CR LF
 * whatever was pasted, so pasted words are looked for with the text's own; the places are always the text's.
 */
export function placesAsked(
  text: string,
  { words, start, end }: Asked,
): { words: string | undefined; places: Anchored[] } {
  if (start !== undefined && end !== undefined) {
    const place = anchor(text, Number(start), Number(end));
    if (place) return { words: place.exact, places: [place] };
  }
  if (words === undefined || words === "") return { words: undefined, places: [] };
  const pasted = words.replaceAll("\r\n", "\n");
  const places = everyAnchor(text, pasted);
  return {
    words: pasted,
    places: places.length > 0 ? places : everyAnchor(text, pasted.replaceAll("\n", "\r\n")),
  };
}
