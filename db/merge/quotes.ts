import { sql } from "drizzle-orm";
import { joinSigla, placeOfSiglum } from "@/domain/attestation/sigla";
import type { Cells, Change } from "@/domain/merge/changes";
import type { Choices, Clash, Side } from "@/domain/merge/fields";
import type { Reader } from "../client";
import { keyOf, type Pair, rowsTo, setOf } from "./rows";

type Parts = { changes: Change[]; clashes: Clash[] };
type Sides = Record<Side, Cells[]>;

/** The rows of both quotes in a table that names its quote. */
async function sidesOf(tx: Reader, pair: Pair, table: string, column = "quote"): Promise<Sides> {
  const of = (record: string) => rowsTo(tx, { table, column, how: "own" }, record);
  return { surviving: await of(pair.surviving), absorbed: await of(pair.absorbed) };
}

/** What a merge of two quotes does beside moving what simply points to them. */
export async function quoteParts(tx: Reader, pair: Pair, choices: Choices, now: string): Promise<Parts> {
  const parts = [
    { changes: await printings(tx, pair), clashes: [] },
    await speaking(tx, pair, choices),
    await judgements(tx, pair, choices),
    { changes: await links(tx, pair), clashes: [] },
    { changes: await phrases(tx, pair), clashes: [] },
    { changes: await work(tx, pair, now), clashes: [] },
  ];
  return {
    changes: parts.flatMap((one) => one.changes),
    clashes: parts.flatMap((one) => one.clashes),
  };
}

/** Every printing comes along, its words untouched; its siglum is a new one where the survivor has that already. */
async function printings(tx: Reader, pair: Pair): Promise<Change[]> {
  const { surviving, absorbed } = await sidesOf(tx, pair, "attestation");
  const sigla = (rows: readonly Cells[]) => rows.map((row) => String(row.siglum));
  const coming = absorbed.toSorted(
    (a, b) => placeOfSiglum(String(a.siglum)) - placeOfSiglum(String(b.siglum)),
  );
  const given = joinSigla([...sigla(surviving), ...(await siglaEver(tx, pair.surviving))], sigla(coming));
  return coming.map((row, n) =>
    setOf("attestation", row, { quote: pair.surviving, siglum: given[n] ?? String(row.siglum) }),
  );
}

/** Sigla that printings of a quote ever had, those included that were moved away again. */
export async function siglaEver(tx: Reader, quote: string): Promise<string[]> {
  const rows = await tx.all<{ siglum: string }>(sql`
    SELECT siglum FROM attestation WHERE quote = ${quote}
    UNION SELECT json_extract(one.value, '$.is.siglum') FROM merge, json_each(merge.changes) AS one
      WHERE merge.surviving = ${quote} AND json_extract(one.value, '$.is.siglum') IS NOT NULL`);
  return rows.map((row) => row.siglum);
}

const said = (rows: readonly Cells[]): string =>
  JSON.stringify(rows.map(({ speaker, part, role }) => ({ speaker, part, role })));

/** Who speaks is said once, by the survivor unless the other was chosen. */
async function speaking(tx: Reader, pair: Pair, choices: Choices): Promise<Parts> {
  const { surviving, absorbed } = await sidesOf(tx, pair, "quote_speaker");
  const [own, other] = [said(surviving), said(absorbed)];
  if (own === other || absorbed.length === 0) return { changes: [], clashes: [] };
  const isFree = surviving.length === 0;
  const clash = { field: "speakers", surviving: { speakers: own }, absorbed: { speakers: other } };
  return {
    changes:
      isFree || choices.speakers === "absorbed"
        ? [
            // Put back only while those that took their place still stand: who speaks may be named anew since.
            ...surviving.map((row): Change => {
              const twin = keyOf("quote_speaker", absorbed[0] ?? row);
              return { act: "drop", table: "quote_speaker", key: keyOf("quote_speaker", row), row, twin };
            }),
            ...absorbed.map((row) => setOf("quote_speaker", row, { quote: pair.surviving }, true)),
          ]
        : [],
    clashes: isFree ? [] : [clash],
  };
}

const isOfTheWhole = (row: Cells): boolean => row.attestation === null && row.withdrawn_at === null;

/**
 * A printing's judgement comes along with the printing. Of the quote as a whole one judgement stands; the other
 * stays with the absorbed record, with whoever was asked about it, and its evidence and searches go to the one that
 * stands: they are about the same utterance.
 */
async function judgements(tx: Reader, pair: Pair, choices: Choices): Promise<Parts> {
  const { surviving, absorbed } = await sidesOf(tx, pair, "review");
  const along = absorbed.filter((row) => row.attestation !== null);
  const [own, other] = [surviving.filter(isOfTheWhole), absorbed.filter(isOfTheWhole)];
  const moved = along.map((row) => setOf("review", row, { quote: pair.surviving }));
  const [first, theirs] = [own[0], other[0]];
  if (!theirs) return { changes: moved, clashes: [] };
  if (!first) {
    return {
      changes: [...moved, ...other.map((row) => setOf("review", row, { quote: pair.surviving }))],
      clashes: [],
    };
  }
  const isTheirs = choices.attribution === "absorbed";
  const [standing, aside] = isTheirs ? [theirs, own] : [first, other];
  const swapped = isTheirs
    ? [
        ...own.map((row) => setOf("review", row, { quote: pair.absorbed })),
        ...other.map((row) => setOf("review", row, { quote: pair.surviving })),
      ]
    : [];
  const brought: Change[] = [];
  for (const table of ["evidence", "search_entry"]) {
    for (const one of aside) {
      const rows = await rowsTo(tx, { table, column: "review", how: "own" }, String(one.id));
      brought.push(...rows.map((row) => setOf(table, row, { review: String(standing.id) })));
    }
  }
  return {
    changes: [...moved, ...swapped, ...brought],
    clashes: [
      {
        field: "attribution",
        surviving: { review: first.id ?? null },
        absorbed: { review: theirs.id ?? null },
      },
    ],
  };
}

/** Links of the absorbed quote are the survivor's; not to itself, and each once. */
async function links(tx: Reader, pair: Pair): Promise<Change[]> {
  const to = (quote: Cells[string] | undefined) =>
    quote === pair.absorbed ? pair.surviving : (quote ?? null);
  const out = await sidesOf(tx, pair, "quote_link", "from_quote");
  const into = await sidesOf(tx, pair, "quote_link", "to_quote");
  const there = [...out.surviving, ...into.surviving];
  const coming = new Map([...out.absorbed, ...into.absorbed].map((row) => [row.id, row]));
  const said = new Map(
    there
      .filter((row) => !coming.has(row.id ?? null))
      .map((row) => [`${row.from_quote} ${row.to_quote} ${row.kind}`, row]),
  );
  return [...coming.values()].map((row): Change => {
    const [from, end] = [to(row.from_quote), to(row.to_quote)];
    const words = `${from} ${end} ${row.kind}`;
    const twin = said.get(words);
    if (from === end || twin) {
      const twinKey = twin ? keyOf("quote_link", twin) : null;
      return { act: "drop", table: "quote_link", key: keyOf("quote_link", row), row, twin: twinKey };
    }
    said.set(words, row);
    const is = {
      ...(row.from_quote === pair.absorbed ? { from_quote: from } : {}),
      ...(row.to_quote === pair.absorbed ? { to_quote: end } : {}),
    };
    return setOf("quote_link", row, is);
  });
}

/** A quote is divided into phrases once: how the absorbed one was divided comes along where the survivor is not. */
async function phrases(tx: Reader, pair: Pair): Promise<Change[]> {
  const divided = await sidesOf(tx, pair, "phrasing");
  const steps = await sidesOf(tx, pair, "phrase_step");
  if (divided.surviving.length + steps.surviving.length > 0) return [];
  return [
    ...divided.absorbed.map((row) => setOf("phrasing", row, { quote: pair.surviving })),
    ...steps.absorbed.map((row) => setOf("phrase_step", row, { quote: pair.surviving })),
  ];
}

/**
 * Whoever wrote the absorbed quote since its last edition is an author of the survivor's next one, and so may not
 * approve it. Who has the work keeps it, unless the survivor is somebody's already.
 */
async function work(tx: Reader, pair: Pair, now: string): Promise<Change[]> {
  const authors = await sidesOf(tx, pair, "authorship", "record");
  const added = authors.absorbed
    .filter((row) => authors.surviving.every((other) => other.member !== row.member))
    .map((row): Change => {
      const copy = { ...row, record: pair.surviving };
      return { act: "add", table: "authorship", key: keyOf("authorship", copy), row: copy };
    });
  const given = await sidesOf(tx, pair, "assignment", "record");
  const isOpen = (row: Cells) => row.ended_at === null;
  const is: Cells = given.surviving.some(isOpen) ? { ended_at: now } : { record: pair.surviving };
  return [...added, ...given.absorbed.filter(isOpen).map((row) => setOf("assignment", row, is))];
}
