import { isOutside } from "@/domain/collation/analysis/rows";
import { type Exported, type Place, placesOf } from "./cells";
import { type Moves, movesOf } from "./moves";

/**
 * The table as TEI P5, parallel segmentation: https://tei-c.org/release/doc/tei-p5-doc/en/html/TC.html. Every
 * printing can be read back to the letter. Readings that differ in nothing that was compared are marked
 * `orthographic`, places that a partial printing does not reach `outside`; where a block has moved, the readings at
 * both places, or at the one, have it as their `cause` and name each other (`corresp`). A character that XML has no
 * place for is a `g` with its code.
 */
export function teiOf(exported: Exported): string {
  const { collation, title, about } = exported;
  const witnesses = collation.rows.map(
    ({ siglum }, n) =>
      `          <witness xml:id="${idOf(n)}" n="${attribute(siglum)}">${content(about[siglum] ?? siglum)}</witness>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
  <teiHeader>
    <fileDesc>
      <titleStmt>
        <title>${content(title)}</title>
      </titleStmt>
      <publicationStmt>
        <p>Collated by Attesto.</p>
      </publicationStmt>
      <sourceDesc>
        <listWit>
${witnesses.join("\n")}
        </listWit>
      </sourceDesc>
    </fileDesc>
    <encodingDesc>
      <variantEncoding method="parallel-segmentation" location="internal"/>
    </encodingDesc>
  </teiHeader>
  <text xml:lang="${attribute(collation.lang)}">
    <body>
      <ab xml:space="preserve">${written(exported)}</ab>
    </body>
  </text>
</TEI>
`;
}

const idOf = (n: number): string => `w${n + 1}`;

/** What some printings have alike in one place, by their numbers, and the places to which its words belong in the base. */
type Group = { text: string; rows: readonly number[]; moved: readonly number[] };

/** The groups of a place, that of the base first. */
function groupsOf({ cells }: Place, at: number, base: number, movesAt: Moves): Group[] {
  const lemma = cells[base]?.text ?? "";
  const groups = new Map<string, Group & { rows: number[] }>([["", { text: lemma, rows: [], moved: [] }]]);
  for (const [row, { text }] of cells.entries()) {
    const moved = text === lemma ? [] : movesAt(row, at);
    const key = text === lemma ? "" : `${moved.join(" ")}:${text}`;
    const group = groups.get(key) ?? { text, rows: [], moved };
    groups.set(key, group);
    group.rows.push(row);
  }
  return [...groups.values()];
}

function written(exported: Exported): string {
  const { collation } = exported;
  const base = collation.rows.findIndex(({ siglum }) => siglum === exported.base);
  const places = placesOf(exported);
  const movesAt = movesOf(exported, places);
  const groups = places.map((place, at) => groupsOf(place, at, base, movesAt));
  const idAt = (at: number, row: number): string | undefined => {
    const group = groups[at]?.slice(1).find(({ rows }) => rows.includes(row));
    return group && `p${at + 1}-${idOf(group.rows[0] ?? 0)}`;
  };
  const linksOf = ({ moved, rows }: Group) => [
    ...new Set(moved.flatMap((at) => rows.flatMap((row) => idAt(at, row) ?? []))),
  ];
  const entries = places.map((place, at) => {
    const [lemma, ...readings] = groups[at] ?? [];
    if (!lemma || readings.length === 0) return content(lemma?.text ?? "");
    const others = readings.map((group) => {
      const [first = 0] = group.rows;
      const links = linksOf(group);
      const about =
        group.moved.length > 0
          ? ` cause="transposition"${linked(idAt(at, first), links)}`
          : typeOf(place, first, base, exported);
      return element(`rdg wit="${witOf(group.rows)}"${about}`, group.text);
    });
    return `<app>${element(`lem wit="${witOf(lemma.rows)}"`, lemma.text)}${others.join("")}</app>`;
  });
  return entries.join("");
}

/** What a reading is named by, and the readings it names besides itself. */
function linked(id: string | undefined, named: readonly string[]): string {
  const others = named.filter((one) => one !== id);
  return others.length === 0 ? "" : ` xml:id="${id}" corresp="${others.map((one) => `#${one}`).join(" ")}"`;
}

function typeOf(place: Place, at: number, base: number, { collation }: Exported): string {
  const row = collation.rows[at];
  if (row && isOutside(row, place)) return ' type="outside"';
  return place.cells[at]?.key === place.cells[base]?.key ? ' type="orthographic"' : "";
}

const witOf = (rows: readonly number[]): string => rows.map((n) => `#${idOf(n)}`).join(" ");

const element = (start: string, text: string): string =>
  text === "" ? `<${start}/>` : `<${start}>${content(text)}</${start.slice(0, 3)}>`;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };
// What XML 1.0 allows nowhere, not even as a reference.
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const SPECIAL = /[&<>\r]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const content = (text: string): string =>
  text.replace(SPECIAL, (sign) => ENTITIES[sign] ?? `<g type="U+${codeOf(sign)}"/>`);

const codeOf = (sign: string): string =>
  (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");

const attribute = (text: string): string =>
  [...text]
    .map((sign) =>
      IMPOSSIBLE.test(sign) ? "\ufffd" : /[&<>"\t\n\r]/u.test(sign) ? `&#${sign.codePointAt(0)};` : sign,
    )
    .join("");
