import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Command } from "@/commands/_kernel/define-command";
import { readId } from "@/domain/ids";
import type { Refusal, Result } from "@/domain/refusal";
import { ROLES, type Role, UI_LANGS } from "@/domain/vocabulary";
import { messagesIn } from "@/messages/messages";
import { type TestDatabase, testDatabase } from "../database";
import { at, everything, rulesOf } from "./case";
import { commands } from "./every/commands";
import { type Field, fieldsOf, valueAt, withValue } from "./every/fields";
import {
  AS_PRINTED,
  HOSTILE,
  type Hostile,
  isWrongFor,
  MARKED,
  MISTYPED_ID,
  UNKNOWN_ID,
} from "./every/hostile-values";
import { MATRIX } from "./every/rows";
import { FULL } from "./every/shapes";
import { textFinder, undoWrites } from "./every/undoing";
import { prepare, type State, type World } from "./every/world";

const STATES: readonly State[] = ["other's draft", "own draft", "published"];
/** Where a command may be given at all: the first state of a record, and the role, that the matrix allows. */
const places = Object.entries(MATRIX).map(([name, { allowed }]) => {
  const state = STATES.find((one) => allowed[one].length > 0) ?? "own draft";
  const role = ROLES.toReversed().find((one) => allowed[state].includes(one)) ?? "editor";
  return { name, state, role };
});

let held: TestDatabase;
let isWritten: boolean | null = null;
let sought: string | null = null;
const worlds = new Map<string, World>();
const worldOf = (role: Role, state: State): World => {
  const world = worlds.get(`${role} ${state}`);
  if (!world) throw new Error("no such world");
  return world;
};

beforeAll(async () => {
  held = await testDatabase();
  for (const { role, state } of places) {
    const key = `${role} ${state}`;
    if (!worlds.has(key)) worlds.set(key, await prepare(held, role, state));
  }
  const stands = await textFinder(held);
  undoWrites(held, async (tx) => {
    isWritten = sought === null ? null : await stands(tx, sought);
  });
});
afterAll(() => held.close());

type Outcome = Result<unknown> | { thrown: string };

async function outcomeOf(command: Command<unknown>, world: World, input: unknown): Promise<Outcome> {
  try {
    return await command.execute(world.actor, input, at);
  } catch (error) {
    return { thrown: error instanceof Error ? `${error.message} ${error.cause ?? ""}` : String(error) };
  }
}

/** A refusal that a reader could not follow: without words, or without the place it is about. */
function isMute({ rule, kind, field, params }: Refusal): boolean {
  const isSaid = UI_LANGS.every((lang) => {
    const words: Readonly<Record<string, (params: NonNullable<Refusal["params"]>) => string>> =
      messagesIn(lang).refusals;
    const text = words[rule]?.(params ?? {});
    return text !== undefined && !/undefined|NaN/.test(text);
  });
  return !isSaid || (kind === "invalid" && !field);
}

const PLACE = ["from", "start", "end", "exact"];

// Where words stand is one thing said in several fields.
const isAbout = (path: string, field = ""): boolean =>
  `${path}.`.startsWith(`${field}.`) ||
  `${field}.`.startsWith(`${path}.`) ||
  (PLACE.includes(path) && PLACE.includes(field));

/** What is wrong with the answer to a hostile value; null where nothing is. */
function wrongWith(outcome: Outcome, field: Field, hostile: Hostile): string | null {
  if ("thrown" in outcome) return `thrown: ${outcome.thrown}`;
  if (outcome.ok) {
    if (isWrongFor(field, hostile)) return "accepted";
    return isWritten === false ? "accepted, but not stored as given" : null;
  }
  const mute = outcome.refusals.find(isMute);
  if (mute) return `refused without words or place: ${JSON.stringify(mute)}`;
  const isPlaced = outcome.refusals.some((one) => one.kind !== "invalid" || isAbout(field.path, one.field));
  return isPlaced ? null : `refused for another field: ${JSON.stringify(outcome.refusals)}`;
}

/** What stands in the database when a value was taken; null where another text is made of it. */
function writtenFor(command: string, { path }: Field, { value }: Hostile): string | null {
  if (value !== MARKED && value !== AS_PRINTED) return null;
  if (command === "article.keep-draft" && path === "html") return null;
  return command.startsWith("source.") && path === "title" ? value.trim() : value;
}

const inputsFor = (name: string, world: World): readonly object[] =>
  FULL[name]?.(world) ?? [MATRIX[name]?.input(world) ?? {}];

const commandOf = (name: string): Command<unknown> => {
  const command = commands.get(name);
  if (!command) throw new Error(name);
  return command;
};

/** What may be gone already: a draft is thrown away once its article is in, and again does no harm. */
const MAY_BE_GONE = ["article.take-in draft"];

const isToldUnknown = (refusals: readonly Refusal[], path: string): boolean =>
  refusals.every(({ kind, rule, field }) => {
    if (kind === "missing") return rule === "unknown";
    return kind === "invalid" && rule === "unknown" && isAbout(path, field);
  });

describe.each(places)("$name", ({ name, role, state }) => {
  test("takes each hostile value as the words they are, or refuses it by value at its field", async () => {
    const world = worldOf(role, state);
    const before = await everything(held);
    const failures: string[] = [];
    for (const input of inputsFor(name, world)) {
      for (const field of fieldsOf(commandOf(name), input)) {
        for (const hostile of HOSTILE) {
          sought = writtenFor(name, field, hostile);
          isWritten = null;
          const sent = withValue(input, field.path, hostile.value);
          const outcome = await outcomeOf(commandOf(name), world, sent);
          const wrong = wrongWith(outcome, field, hostile);
          if (wrong) failures.push(`${field.path}: ${hostile.label}: ${wrong}`);
        }
      }
    }
    sought = null;
    expect(failures).toEqual([]);
    expect(await everything(held)).toBe(before);
  });

  test("tells a mistyped id from an unknown one, and refuses both at their field", async () => {
    const world = worldOf(role, state);
    const failures: string[] = [];
    for (const input of inputsFor(name, world)) {
      for (const { path } of fieldsOf(commandOf(name), input)) {
        const answerTo = (sent: string) => outcomeOf(commandOf(name), world, withValue(input, path, sent));
        const mistyped = await answerTo(MISTYPED_ID);
        const isId = "ok" in mistyped && rulesOf(mistyped).includes("id_typo");
        const named = valueAt(input, path);
        if (!isId && typeof named === "string" && readId(named).ok) failures.push(`${path}: no id`);
        if (!isId || MAY_BE_GONE.includes(`${name} ${path}`)) continue;
        const unknown = await answerTo(UNKNOWN_ID);
        if (!("ok" in unknown) || unknown.ok || !isToldUnknown(unknown.refusals, path)) {
          failures.push(`${path}: ${JSON.stringify(unknown)}`);
        }
      }
    }
    expect(failures).toEqual([]);
  });

  test("refuses what is no input at all, and a field that nobody asks for", async () => {
    const world = worldOf(role, state);
    const [input = {}] = inputsFor(name, world);
    for (const sent of [null, undefined, "x", 7, [], [input], new Map(), () => input]) {
      expect(await outcomeOf(commandOf(name), world, sent)).toMatchObject({ ok: false });
    }
    for (const more of [
      { surprise: 1 },
      JSON.parse('{"__proto__":{"role":"admin"}}'),
      { actor: world.actor },
    ]) {
      const outcome = await outcomeOf(commandOf(name), world, { ...input, ...more });
      const [field] = Object.keys(more);
      expect(outcome).toMatchObject({ ok: false, refusals: [{ rule: "unrecognized_keys", field }] });
    }
  });
});
