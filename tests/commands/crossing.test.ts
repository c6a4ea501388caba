import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Member } from "@/domain/access/actor";
import { readId } from "@/domain/ids";
import { memberOf, type TestDatabase, testDatabase } from "../database";
import { at, everything, rulesOf } from "./case";
import { commands } from "./every/commands";
import { valueAt, withValue } from "./every/fields";
import { MATRIX } from "./every/rows";
import { FULL } from "./every/shapes";
import { prepare, type World } from "./every/world";

/** The commands about how words travelled and changed, and about records that are one. */
const names = Object.keys(MATRIX).filter((name) =>
  /^(?:variance|phrase|derivation|sighting)\.|^merge\.|\.merge$/.test(name),
);

let held: TestDatabase;
let world: World;
let other: World;
let colleague: Member;
beforeAll(async () => {
  held = await testDatabase();
  world = await prepare(held, "editor", "other's draft");
  other = await prepare(held, "editor", "other's draft");
  colleague = await memberOf(held.db, "editor", "colleague");
});
afterAll(() => held.close());

const inputsFor = (name: string, of: World): readonly object[] => [
  ...(MATRIX[name] ? [MATRIX[name].input(of)] : []),
  ...(FULL[name]?.(of) ?? []),
];

const isId = (value: unknown): boolean => typeof value === "string" && readId(value).ok;

describe.each(names)("%s", (name) => {
  test("takes nothing of another record inside", async () => {
    const accepted: string[] = [];
    const before = await everything(held);
    for (const [n, input] of inputsFor(name, world).entries()) {
      const ids = Object.keys(input).filter((field) => isId(valueAt(input, field)));
      for (const field of ids.length > 1 ? ids : []) {
        const strange = valueAt(inputsFor(name, other)[n], field);
        const result = await commands.get(name)?.execute(world.actor, withValue(input, field, strange), at);
        if (result?.ok) accepted.push(`${n} ${field}`);
      }
    }
    expect(accepted).toEqual([]);
    expect(await everything(held)).toBe(before);
  });

  test("acts on nothing that it did not see as it is", async () => {
    const input = MATRIX[name]?.input(world) ?? {};
    const before = await everything(held);
    const { version } = input as { version?: number };
    for (const seen of version === undefined ? [] : [Math.max(1, version - 1), version + 1]) {
      if (seen === version) continue;
      const result = await commands.get(name)?.execute(world.actor, { ...input, version: seen }, at);
      expect(result).toMatchObject({ ok: false, refusals: [{ kind: "conflict", rule: "stale-version" }] });
    }
    for (const field of ["stamp", "hash"].filter((one) => one in input)) {
      const result = await commands
        .get(name)
        ?.execute(world.actor, { ...input, [field]: "0".repeat(64) }, at);
      expect(result).toMatchObject({ ok: false, refusals: [{ kind: "conflict" }] });
    }
    expect(await everything(held)).toBe(before);
  });

  // Undoing goes on to the act before; of two sightings the later one stands.
  if (["phrase.undo", "sighting.confirm"].includes(name)) return;
  test("given by two at once has one effect, and the other is told", async () => {
    const own = await held.copy();
    const input = MATRIX[name]?.input(world);
    const before = (await own.db.readerClient.execute("SELECT max(seq) AS n FROM log_entry")).rows[0]?.n;
    const results = await Promise.all(
      [world.actor, colleague].map((actor) => commands.get(name)?.execute(actor, input, at)),
    );
    expect(results.map((one) => one?.ok)).toEqual([true, false]);
    const [, second] = results;
    expect(second && rulesOf(second)).toHaveLength(1);
    if (second && !second.ok) expect(["conflict", "missing"]).toContain(second.refusals[0]?.kind);
    const { rows } = await own.db.readerClient.execute({
      sql: "SELECT actor FROM log_entry WHERE seq > ?",
      args: [before ?? 0],
    });
    expect(rows.map((row) => row.actor)).toEqual([world.actor.id]);
    own.close();
  });
});
