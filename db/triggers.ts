import type { Client } from "@libsql/client";

/**
 * What no code may do, refused by the database itself. A table rebuilt by a migration loses its triggers in
 * silence, so they are made anew after every migration. REPLACE passes UPDATE and DELETE triggers; only the
 * guard on INSERT stops it.
 */
type Table = readonly [table: string, keys: readonly string[]];

/** What never changes, with the keys that a new row could take the place of an old one by. */
const IMMUTABLE: readonly Table[] = [
  ["capture", ["id"]],
  ["edition", ["id", "record, number"]],
  ["approval", ["id", "proposal, member"]],
  ["rating_scale_version", ["id", "scale, number"]],
  ["rating", ["id", "scale_version, key"]],
  ["checkpoint", ["size"]],
  ["sighting", ["id"]],
  ["annotation_revision", ["id", "annotation, number"]],
  ["opened_evidence", ["proposal, member, evidence"]],
];

// The row's own number is a key too; where it is not given it is -1 and meets none.
const meets = ([table, keys]: Table, more = ""): string => {
  const met = ["rowid", ...keys].map((key) =>
    key
      .split(", ")
      .map((column) => `"${column}" = NEW."${column}"`)
      .join(" AND "),
  );
  return `EXISTS (SELECT 1 FROM "${table}" WHERE (${met.map((one) => `(${one})`).join(" OR ")})${more})`;
};

const refuse = (name: string, when: string, condition: string, words: string): [string, string] => [
  name,
  `CREATE TRIGGER "${name}" ${when} ${condition} BEGIN SELECT RAISE(ABORT, '${words}'); END`,
];

const kept = (of: Table, words: string): [string, string][] => {
  const [table] = of;
  return [
    refuse(`${table}_no_delete`, `BEFORE DELETE ON "${table}"`, "", words),
    refuse(`${table}_no_replace`, `BEFORE INSERT ON "${table}"`, `WHEN ${meets(of)}`, words),
  ];
};

const immutable = (of: Table): [string, string][] => {
  const [table] = of;
  const words = `${table} is immutable`;
  return [refuse(`${table}_no_update`, `BEFORE UPDATE ON "${table}"`, "", words), ...kept(of, words)];
};

/** What may change in nothing but some columns: a row that is kept, but moves on. */
type Moving = {
  of: Table;
  name: string;
  fixed: readonly string[];
  barred?: string;
  kept: string;
  words: string;
};

const changed = (columns: readonly string[]): string =>
  columns.map((column) => `NEW."${column}" IS NOT OLD."${column}"`).join(" OR ");

// An update that replaces puts out whatever has the key that the row gets.
const moving = ({ of, name, fixed, barred, ...say }: Moving): [string, string][] => {
  const update = `BEFORE UPDATE ON "${of[0]}"`;
  return [
    ...kept(of, say.kept),
    refuse(`${of[0]}_no_displace`, update, `WHEN ${meets(of, " AND rowid <> OLD.rowid")}`, say.kept),
    refuse(name, update, `WHEN ${[changed(fixed), ...(barred ? [barred] : [])].join(" OR ")}`, say.words),
  ];
};

/** Acts that can be taken back: once, and what they were is never changed. */
const UNDONE_ONCE = "(OLD.undone_at IS NOT NULL AND NEW.undone_at IS NOT OLD.undone_at)";

const MOVING: readonly Moving[] = [
  {
    of: ["proposal", ["id", "record, number"]],
    name: "proposal_frozen",
    fixed: [
      "id",
      "record",
      "kind",
      "number",
      "body",
      "hash",
      "authors",
      "submitted_by",
      "submitted_at",
      "needed",
    ],
    kept: "a proposal is kept",
    words: "a proposal is frozen",
  },
  {
    of: ["attestation", ["id", "quote, siglum"]],
    name: "attestation_words",
    fixed: ["id", "capture", "exact", "prefix", "suffix", "start", "end"],
    kept: "a printing is kept",
    words: "the words of a printing never change",
  },
  {
    of: ["merge", ["id"]],
    name: "merge_undone_once",
    fixed: ["id", "kind", "absorbed", "surviving", "name", "changes", "reason", "by", "at"],
    barred: `OLD.kept IS NOT NULL OR (OLD.undone_at IS NOT NULL AND (${changed(["undone_at", "undone_by"])}))`,
    kept: "a merge is kept",
    words: "a merge is undone once and otherwise never changes",
  },
  // What the passage was before names a quote and speakers, which move with a merge.
  {
    of: ["span_step", ["id", "article, position"]],
    name: "span_step_undone_once",
    fixed: ["id", "article", "span", "position", "act", "member", "at"],
    barred: UNDONE_ONCE,
    kept: "a step is kept",
    words: "a step is undone once and otherwise never changes",
  },
  // Of whom it is moves with a merge.
  {
    of: ["phrase_step", ["id", "quote, position"]],
    name: "phrase_step_undone_once",
    fixed: ["id", "position", "before", "member", "at"],
    barred: UNDONE_ONCE,
    kept: "a step is kept",
    words: "a step is undone once and otherwise never changes",
  },
  {
    of: ["dismissed_derivation", ["id", "from_attestation, to_attestation"]],
    name: "dismissed_derivation_fixed",
    fixed: ["id", "from_attestation", "to_attestation", "dismissed_by", "dismissed_at"],
    kept: "what was dismissed is kept",
    words: "what was dismissed never changes",
  },
];

const ownAttestation = (column: string): [string, string] =>
  refuse(
    `quote_${column}_own`,
    `BEFORE UPDATE OF "${column}" ON "quote"`,
    `WHEN NEW."${column}" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM attestation WHERE id = NEW."${column}" AND quote = NEW.id)`,
    `${column} must be an attestation of the quote`,
  );

/** Name and statement of every trigger, in the order of making. */
export const TRIGGERS: readonly (readonly [string, string])[] = [
  ...IMMUTABLE.flatMap(immutable),
  ...MOVING.flatMap(moving),
  refuse("log_entry_no_update", "BEFORE UPDATE ON log_entry", "", "the log is append-only"),
  refuse("log_entry_no_delete", "BEFORE DELETE ON log_entry", "", "the log is append-only"),
  refuse(
    "log_entry_next",
    "BEFORE INSERT ON log_entry",
    "WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM log_entry)",
    "the log is append-only and has no gaps",
  ),
  refuse(
    "approval_four_eyes",
    "BEFORE INSERT ON approval",
    `WHEN NEW.decision = 'approve' AND EXISTS (SELECT 1 FROM proposal p WHERE p.id = NEW.proposal AND (p.submitted_by = NEW.member OR EXISTS (SELECT 1 FROM json_each(p.authors) WHERE value = NEW.member)))`,
    "an author cannot approve",
  ),
  refuse(
    "approval_of_hash",
    "BEFORE INSERT ON approval",
    "WHEN NOT EXISTS (SELECT 1 FROM proposal p WHERE p.id = NEW.proposal AND p.hash = NEW.hash)",
    "an approval is given to the hash of its proposal",
  ),
  refuse(
    "edition_approved",
    "BEFORE INSERT ON edition",
    `WHEN (SELECT count(*) FROM approval a JOIN proposal p ON p.id = a.proposal WHERE p.id = NEW.proposal AND p.hash = NEW.hash AND p.record = NEW.record AND a.hash = NEW.hash AND a.decision = 'approve') < (SELECT needed FROM proposal WHERE id = NEW.proposal)`,
    "an edition needs its approvals",
  ),
  refuse(
    "edition_next",
    "BEFORE INSERT ON edition",
    "WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM edition WHERE record = NEW.record)",
    "editions are numbered without gaps",
  ),
  // Two merges of one record that both stand: a replacing insert would put out the first.
  refuse(
    "merge_standing_once",
    "BEFORE INSERT ON merge",
    "WHEN NEW.undone_at IS NULL AND EXISTS (SELECT 1 FROM merge WHERE absorbed = NEW.absorbed AND undone_at IS NULL)",
    "a record is absorbed once at a time",
  ),
  ownAttestation("leading"),
  ownAttestation("original_attestation"),
];

/** Makes every trigger anew; safe to repeat. */
export async function createTriggers(client: Client): Promise<void> {
  await client.batch(
    TRIGGERS.flatMap(([name, statement]) => [`DROP TRIGGER IF EXISTS "${name}"`, statement]),
    "write",
  );
}
