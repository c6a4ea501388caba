import { isOutside } from "@/domain/collation/analysis/rows";
import { type Exported, type Place, placesOf } from "./cells";

/**
 * The table as TEI P5, parallel segmentation: https://tei-c.org/release/doc/tei-p5-doc/en/html/TC.html. Every
 * printing can be read back to the letter. Readings that differ in nothing that was compared are marked
 * `orthographic`, places that a partial printing does not reach `outside`; a character that XML has no place
 * for is a `g` with its code.
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
      <ab xml:space="preserve">${placesOf(exported)
        .map((place) => written(place, exported))
        .join("")}</ab>
    </body>
  </text>
</TEI>
`;
}

const idOf = (n: number): string => `w${n + 1}`;

function written(place: Place, { collation, base }: Exported): string {
  const at = collation.rows.findIndex(({ siglum }) => siglum === base);
  const lemma = place.cells[at];
  if (!lemma) return "";
  const texts = new Map<string, number[]>();
  place.cells.forEach(({ text }, n) => {
    texts.set(text, [...(texts.get(text) ?? []), n]);
  });
  if (texts.size === 1) return content(lemma.text);
  const readings = [...texts].flatMap(([text, rows]) => {
    const [first = 0] = rows;
    const row = collation.rows[first];
    if (!row || text === lemma.text) return [];
    const isAlike = place.cells[first]?.key === lemma.key;
    const type = isOutside(row, place) ? ' type="outside"' : isAlike ? ' type="orthographic"' : "";
    return [element(`rdg wit="${witOf(rows)}"${type}`, text)];
  });
  return `<app>${element(`lem wit="${witOf(texts.get(lemma.text) ?? [at])}"`, lemma.text)}${readings.join("")}</app>`;
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
