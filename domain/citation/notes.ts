import type { Citable, CitedUpstream } from "./citable";

/** Who is quoted, with the native form of the name where it differs: "Li Shangfu (李尚福), as cited in …". */
export function asCitedIn(citable: Citable): string {
  const { authors, container, publisher } = citable.source;
  const where = authors[0]?.literal ?? container ?? publisher ?? "this source";
  return `${speakerNames(citable)}, as cited in ${where}.`;
}

const speakerNames = ({ speakers }: Citable): string =>
  speakers
    .map(({ literal, native }) => (native === undefined ? literal : `${literal} (${native.text})`))
    .join(", ");

/** The native form of the speakers' names, for items that carry the Latin one; undefined where none differ. */
export function speakerNote(citable: Citable): string | undefined {
  const named = citable.speakers.filter(({ native }) => native !== undefined);
  return named.length === 0 ? undefined : `${speakerNames({ ...citable, speakers: named })}.`;
}

const step = ({ name, basis, confidence }: CitedUpstream): string =>
  `${name} (${confidence}, ${basis.replaceAll("_", " ")})`;

/** Where the printing took its words from, and its credit lines as printed; undefined where neither is known. */
export function chainNote({ upstream, source }: Citable): string | undefined {
  const chain = upstream.length === 0 ? [] : [`From: ${upstream.map(step).join(" ← ")}.`];
  const credits = source.credits === undefined ? [] : [`Credits as printed: “${source.credits}”.`];
  const via = source.via === undefined ? [] : [`Seen through: ${source.via}.`];
  const parts = [...chain, ...credits, ...via];
  return parts.length === 0 ? undefined : parts.join(" ");
}

/** The edition that a citation names: number, address and hash, as one line for note fields. */
export const editionNote = ({ n, editionUrl, modifiedOn, contentHash }: Citable): string =>
  `Edition ${n} of ${modifiedOn}: ${editionUrl} (sha256:${contentHash})`;
