/** One row of a table of figures, by the names of its columns. */
export type PlainRow = Readonly<Record<string, string | number | null | undefined>>;
/** A row of what a set, or a part of it, reaches. */
export type Row = PlainRow & { set: string; part: string };

const COLUMNS = ["gold", "pred", "P", "R", "F1", "exact", "char", "speaker", "resolved", "e2e"] as const;
const HEAD = ["Set", "Part", ...COLUMNS, "floor F1", "floor e2e", "MB/s"];

const cells = (row: Row): string[] => [
  ...[row.set, row.part],
  ...[...COLUMNS, "floorF1", "floorE2e", "MBs"].map((name) => String(row[name] ?? "")),
];

const line = (texts: readonly string[]): string => `| ${texts.join(" | ")} |`;

const table = (head: readonly string[], left: number, rows: readonly (readonly string[])[]): string[] => [
  line(head),
  line(head.map((_, column) => (column < left ? "---" : "---:"))),
  ...rows.map(line),
];

type Measured = {
  rows: readonly Row[];
  bands: readonly PlainRow[];
  claims: readonly PlainRow[];
  version: string;
  at: string;
};

/** The page of what the extraction reaches, as `npm run bench -- extraction` writes it anew. */
export const extractionPage = ({ rows, bands, claims, version, at }: Measured): string =>
  [
    "# What the extraction reaches",
    "",
    `Written by \`npm run bench -- extraction\` on ${at.slice(0, 10)}, rules ${version}. Figures are percentages of the scorer that comes with the evaluation sets, over the continuous parts of quotes: a part counts as found where intersection over union is at least a half; \`exact\` where its edges are the gold's; \`char\` over quoted characters; \`speaker\` over the parts found, by mention or name; \`resolved\` by the whole set of speakers; \`e2e\` is F1 where words and speaker must both be right. The floor, measured in the same run, takes what stands in quotation marks and the nearest capitalised name.`,
    "",
    "`shipped` are the articles in `tests/domain/extraction/gold/`; the other sets are no part of the product (their folder is named by `EXTRACTION_DATA`), and none of their texts ships. Sets of fewer than a hundred parts say little: one part is a point or more.",
    "",
    ...table(HEAD, 2, rows.map(cells)),
    "",
    ...rows.flatMap(({ set, traps, taken }) =>
      traps === undefined
        ? []
        : [`Of ${traps} traps in ${set} (titles, nicknames, signs, negated saying), ${taken} taken.`, ""],
    ),
    ...bandPart(bands),
    ...(claims.length === 0 ? [] : claimPart(claims)),
  ].join("\n");

const plainTable = (rows: readonly PlainRow[], left: number): string[] =>
  table(
    Object.keys(rows[0] ?? {}),
    left,
    rows.map((row) => Object.values(row).map((value) => String(value ?? ""))),
  );

const bandPart = (bands: readonly PlainRow[]): string[] => [
  "## How sure, and how often right",
  "",
  "Direct quotes by the confidence that the confirm page shows (the lower of words and speaker), and the share of them whose words, and of those whose speaker, are the gold's.",
  "",
  ...plainTable(bands, 2),
  "",
];

const claimPart = (claims: readonly PlainRow[]): string[] => [
  "## Sentences worth checking",
  "",
  "The ranking is an aid: nothing is decided by it. `F1` is that of “is hinted”, `AP` the average precision of the order; the floors of the same run hint at every sentence (`all F1`), and at every one with a digit (`digit F1`). A set's row of several sentences counts by its likeliest. There are no rules for Dutch: numbers, amounts and names alone.",
  "",
  ...plainTable(claims, 1),
  "",
];
