import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClaim } from "@/commands/create-claim";
import type { Member } from "@/domain/access/actor";
import { ROLES } from "@/domain/vocabulary";
import { id, memberOf, type TestDatabase, testDatabase } from "../database";
import { at, done, everything, rulesOf } from "./case";
import { commands, files } from "./every/commands";
import { MATRIX } from "./every/rows";
import { prepare, type State, WORDS, type World } from "./every/world";

test("every command has its row, and every row its command", () => {
  expect(Object.keys(MATRIX).sort()).toEqual([...commands.keys()].sort());
  expect(commands.size).toBeGreaterThan(0);
});

test("one file holds one verb or two of one thing, each through the kernel", () => {
  for (const file of files) {
    const made = readFileSync(`commands/${file}`, "utf8").match(/defineCommand\(/g) ?? [];
    expect([file, made.length === 1 || made.length === 2]).toEqual([file, true]);
  }
});

describe.each(["own draft", "other's draft", "published"] as const)("%s", (state) => {
  describe.each(ROLES)("as %s", (role) => {
    let held: TestDatabase;
    let world: World;
    beforeAll(async () => {
      held = await testDatabase();
      world = await prepare(held, role, state);
    });
    afterAll(() => held.close());

    // Refused ones first: they must leave the record as it was; then each allowed one on a copy of its own.
    const names = Object.keys(MATRIX);
    const refused = names.filter((name) => !MATRIX[name]?.allowed[state].includes(role));
    const allowed = names.filter((name) => MATRIX[name]?.allowed[state].includes(role));

    test.each(refused)("%s is refused and nothing changes", async (name) => {
      const before = await everything(held);
      const result = await commands.get(name)?.execute(world.actor, MATRIX[name]?.input(world), at);
      expect(result?.ok).toBe(false);
      if (result && !result.ok) expect(result.refusals.every((one) => one.kind !== "invalid")).toBe(true);
      expect(await everything(held)).toBe(before);
    });

    if (allowed.length > 0) {
      test.each(allowed)("%s is allowed and logged once", async (name) => {
        const own = await held.copy();
        const input = MATRIX[name]?.input(
          name === "claim.add-occurrence" ? await withClaim(world, state) : world,
        );
        const before = (await own.db.readerClient.execute("SELECT max(seq) AS n FROM log_entry")).rows[0]?.n;
        const result = await commands.get(name)?.execute(world.actor, input, at);
        expect(result && rulesOf(result)).toEqual([]);
        const { rows } = await own.db.readerClient.execute({
          sql: "SELECT action, actor FROM log_entry WHERE seq > ?",
          args: [before ?? 0],
        });
        expect(rows).toEqual([{ action: name, actor: world.actor.id }]);
        own.close();
      });
    }
  });
});

// A published state of a claim is not needed here: an occurrence is added to a draft of the same author.
async function withClaim(world: World, state: State): Promise<World> {
  if (state !== "published") return world;
  const { claim } = done(await createClaim.execute(world.actor, { text: WORDS, lang: "en" }, at));
  return { ...world, claim };
}

test("an id that names nothing is missing or a refused field, never a fault", async () => {
  const held = await testDatabase();
  const actor: Member = await memberOf(held.db, "editor");
  const world = await prepare(held, "editor", "other's draft");
  for (const [name, { input }] of Object.entries(MATRIX)) {
    const sound = JSON.stringify(input(world));
    const strange = JSON.parse(
      [
        world.quote,
        world.review,
        world.claim,
        world.open.proposal,
        world.ready.proposal,
        world.speaker,
        world.article,
        world.span,
        world.draft,
        world.occasion,
        world.derivation,
        world.variance,
        world.evidence,
        world.newer.capture,
        world.sources[0].source,
        world.printings[1],
      ].reduce((text, known) => text.replaceAll(known, id()), sound),
    );
    if (JSON.stringify(strange) === sound) continue;
    const result = await commands.get(name)?.execute(actor, strange, at);
    expect([name, result?.ok]).toEqual([name, false]);
  }
  held.close();
});
