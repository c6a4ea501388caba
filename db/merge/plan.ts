import "server-only";
import { canonicalJson, type Json } from "@/domain/canonical-json";
import { sha256Hex } from "@/domain/hash";
import type { Cells, Change } from "@/domain/merge/changes";
import { type Choices, type Clash, joinFields, type MergeKind } from "@/domain/merge/fields";
import type { Reader } from "../client";
import { quoteParts } from "./quotes";
import { REFERENCES } from "./references";
import { movesOf, type Pair, rowAt, setOf } from "./rows";

/** What a merge does, in order, and what has to be decided first. */
export type Plan = {
  changes: readonly Change[];
  /** Fields that were empty and take the absorbed record's value. */
  filled: readonly string[];
  clashes: readonly Clash[];
};

type Asked = Pair & { kind: MergeKind; choices: Choices; now: string };

/** Works a merge out from the tables without writing; null where one of the two is not there. */
export async function planMerge(tx: Reader, { kind, choices, now, ...pair }: Asked): Promise<Plan | null> {
  const [surviving, absorbed] = [
    await rowAt(tx, kind, { id: pair.surviving }),
    await rowAt(tx, kind, { id: pair.absorbed }),
  ];
  if (!surviving || !absorbed) return null;
  const moved: Change[] = [];
  for (const reference of REFERENCES[kind]) {
    if (reference.how === "move") moved.push(...(await movesOf(tx, reference, pair)));
  }
  const own = kind === "quote" ? await quoteParts(tx, pair, choices, now) : { changes: [], clashes: [] };
  const { is, filled, clashes } = joinFields(kind, { surviving, absorbed }, choices);
  const said = [
    ...(Object.keys(is).length > 0 ? [setOf(kind, surviving, is)] : []),
    ...(kind === "quote" ? [setOf(kind, absorbed, { state: "withdrawn" })] : []),
  ];
  // What is said of the quote comes last: only then are the printings its own that it may name.
  return { changes: [...own.changes, ...moved, ...said], filled, clashes: [...clashes, ...own.clashes] };
}

/**
 * SHA-256 of everything that the preview of a merge was made from: a preview whose records have changed since is not
 * acted upon.
 */
export async function stampOf(tx: Reader, asked: Pair & { kind: MergeKind }): Promise<string | null> {
  const plan = await planMerge(tx, { ...asked, choices: {}, now: "" });
  const rows: (Cells | undefined)[] = [];
  for (const id of [asked.surviving, asked.absorbed]) rows.push(await rowAt(tx, asked.kind, { id }));
  return plan && sha256Hex(canonicalJson(JSON.parse(JSON.stringify({ plan, rows })) as Json));
}
