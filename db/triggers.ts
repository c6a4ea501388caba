import type { Client } from "@libsql/client";

/**
 * What no code may do, refused by the database itself. A table rebuilt by a migration loses its triggers in
 * silence, so they are made anew after every migration. REPLACE passes UPDATE and DELETE triggers; only the
 * guard on INSERT stops it.
 */
/** What never changes, with the keys that a new row could take the place of an old one by. */
const IMMUTABLE: readonly (readonly [string, readonly string[]])[] = [
  ["capture", ["id"]],
  ["edition", ["id", "record, number"]],
  ["approval", ["id", "proposal, member"]],
  ["rating_scale_version", ["id", "scale, number"]],
  ["rating", ["id", "scale_version, key"]],
  ["checkpoint", ["size"]],
  ["sighting", ["id"]],
];

const taken = (table: string, keys: readonly string[]): string => {
  // The row's own number is a key too; where it is not given it is -1 here and meets none.
  const met = ["rowid", ...keys].map((key) => {
    const columns = key.split(", ");
    return columns.map((column) => `"${column}" = NEW."${column}"`).join(" AND ");
  });
  return `WHEN EXISTS (SELECT 1 FROM "${table}" WHERE ${met.map((one) => `(${one})`).join(" OR ")})`;
};

const refuse = (name: string, when: string, condition: string, words: string): string =>
  `CREATE TRIGGER "${name}" ${when} ${condition} BEGIN SELECT RAISE(ABORT, '${words}'); END`;

const immutable = ([table, keys]: (typeof IMMUTABLE)[number]): [string, string][] => [
  [
    `${table}_no_update`,
    refuse(`${table}_no_update`, `BEFORE UPDATE ON "${table}"`, "", `${table} is immutable`),
  ],
  [
    `${table}_no_delete`,
    refuse(`${table}_no_delete`, `BEFORE DELETE ON "${table}"`, "", `${table} is immutable`),
  ],
  [
    `${table}_no_replace`,
    refuse(`${table}_no_replace`, `BEFORE INSERT ON "${table}"`, taken(table, keys), `${table} is immutable`),
  ],
];

const ownAttestation = (column: string): [string, string] => [
  `quote_${column}_own`,
  refuse(
    `quote_${column}_own`,
    `BEFORE UPDATE OF "${column}" ON "quote"`,
    `WHEN NEW."${column}" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM attestation WHERE id = NEW."${column}" AND quote = NEW.id)`,
    `${column} must be an attestation of the quote`,
  ),
];

/** Name and statement of every trigger, in the order of making. */
export const TRIGGERS: readonly (readonly [string, string])[] = [
  ...IMMUTABLE.flatMap(immutable),
  [
    "log_entry_no_update",
    refuse("log_entry_no_update", "BEFORE UPDATE ON log_entry", "", "the log is append-only"),
  ],
  [
    "log_entry_no_delete",
    refuse("log_entry_no_delete", "BEFORE DELETE ON log_entry", "", "the log is append-only"),
  ],
  [
    "log_entry_next",
    refuse(
      "log_entry_next",
      "BEFORE INSERT ON log_entry",
      "WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM log_entry)",
      "the log is append-only and has no gaps",
    ),
  ],
  [
    "approval_four_eyes",
    refuse(
      "approval_four_eyes",
      "BEFORE INSERT ON approval",
      `WHEN NEW.decision = 'approve' AND EXISTS (SELECT 1 FROM proposal p WHERE p.id = NEW.proposal AND (p.submitted_by = NEW.member OR EXISTS (SELECT 1 FROM json_each(p.authors) WHERE value = NEW.member)))`,
      "an author cannot approve",
    ),
  ],
  [
    "approval_of_hash",
    refuse(
      "approval_of_hash",
      "BEFORE INSERT ON approval",
      "WHEN NOT EXISTS (SELECT 1 FROM proposal p WHERE p.id = NEW.proposal AND p.hash = NEW.hash)",
      "an approval is given to the hash of its proposal",
    ),
  ],
  [
    "edition_approved",
    refuse(
      "edition_approved",
      "BEFORE INSERT ON edition",
      `WHEN (SELECT count(*) FROM approval a JOIN proposal p ON p.id = a.proposal WHERE p.id = NEW.proposal AND p.hash = NEW.hash AND p.record = NEW.record AND a.hash = NEW.hash AND a.decision = 'approve') < (SELECT needed FROM proposal WHERE id = NEW.proposal)`,
      "an edition needs its approvals",
    ),
  ],
  [
    "edition_next",
    refuse(
      "edition_next",
      "BEFORE INSERT ON edition",
      "WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM edition WHERE record = NEW.record)",
      "editions are numbered without gaps",
    ),
  ],
  [
    "proposal_frozen",
    refuse(
      "proposal_frozen",
      "BEFORE UPDATE ON proposal",
      "WHEN NEW.body IS NOT OLD.body OR NEW.hash IS NOT OLD.hash OR NEW.authors IS NOT OLD.authors OR NEW.submitted_by IS NOT OLD.submitted_by OR NEW.record IS NOT OLD.record OR NEW.needed IS NOT OLD.needed",
      "a proposal is frozen",
    ),
  ],
  ["proposal_no_delete", refuse("proposal_no_delete", "BEFORE DELETE ON proposal", "", "a proposal is kept")],
  [
    "proposal_no_replace",
    refuse(
      "proposal_no_replace",
      "BEFORE INSERT ON proposal",
      taken("proposal", ["id", "record, number"]),
      "a proposal is kept",
    ),
  ],
  [
    "attestation_words",
    refuse(
      "attestation_words",
      "BEFORE UPDATE ON attestation",
      'WHEN NEW.id IS NOT OLD.id OR NEW.capture IS NOT OLD.capture OR NEW.exact IS NOT OLD.exact OR NEW.prefix IS NOT OLD.prefix OR NEW.suffix IS NOT OLD.suffix OR NEW."start" IS NOT OLD."start" OR NEW."end" IS NOT OLD."end"',
      "the words of a printing never change",
    ),
  ],
  [
    "attestation_no_delete",
    refuse("attestation_no_delete", "BEFORE DELETE ON attestation", "", "a printing is kept"),
  ],
  [
    "attestation_no_replace",
    refuse(
      "attestation_no_replace",
      "BEFORE INSERT ON attestation",
      taken("attestation", ["id", "quote, siglum"]),
      "a printing is kept",
    ),
  ],
  ["merge_no_delete", refuse("merge_no_delete", "BEFORE DELETE ON merge", "", "a merge is kept")],
  [
    "merge_no_replace",
    refuse("merge_no_replace", "BEFORE INSERT ON merge", taken("merge", ["id"]), "a merge is kept"),
  ],
  [
    "merge_undone_once",
    refuse(
      "merge_undone_once",
      "BEFORE UPDATE ON merge",
      'WHEN NEW.id IS NOT OLD.id OR NEW.kind IS NOT OLD.kind OR NEW.absorbed IS NOT OLD.absorbed OR NEW.surviving IS NOT OLD.surviving OR NEW.name IS NOT OLD.name OR NEW.changes IS NOT OLD.changes OR NEW.reason IS NOT OLD.reason OR NEW."by" IS NOT OLD."by" OR NEW.at IS NOT OLD.at OR OLD.kept IS NOT NULL OR (OLD.undone_at IS NOT NULL AND (NEW.undone_at IS NOT OLD.undone_at OR NEW.undone_by IS NOT OLD.undone_by))',
      "a merge is undone once and otherwise never changes",
    ),
  ],
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
