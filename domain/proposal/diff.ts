import { canonicalJson, isJsonObject, type Json, type JsonObject } from "@/domain/canonical-json";

/**
 * One difference between two bodies. `path` leads to it by field names and by the ids of entries, so that an
 * entry that moved is still itself. Without `was` it is new, without `now` it is gone. `at` is the place of a
 * new entry in its list; `isOrder` says that entries stand in another order (their ids, was and now).
 */
export type Change = {
  path: readonly string[];
  was?: Json;
  now?: Json;
  at?: number;
  isOrder?: true;
};

/**
 * Every difference between two bodies of a record, field by field; nothing of either is passed over. Without
 * a former body everything is new. Equal bodies give no change.
 */
export const bodyDiff = (was: object | null, now: object): Change[] =>
  diffObjects([], (was ?? {}) as JsonObject, now as JsonObject);

/** What stands in both bodies alike, in the largest parts that do: with the differences, all of `now` but its ids. */
export const unchangedIn = (was: object | null, now: object): Change[] =>
  was === null ? [] : same([], was as JsonObject, now as JsonObject);

function same(path: readonly string[], was: Json | undefined, now: Json | undefined): Change[] {
  if (was === undefined || now === undefined) return [];
  if (path.length > 0 && canonicalJson(was) === canonicalJson(now)) return [{ path, now }];
  const entries = { was: entriesOf(was), now: entriesOf(now) };
  if (entries.was && entries.now) {
    const before = new Map(entries.was.map((entry) => [entry.id, entry]));
    return entries.now.flatMap((entry) => same([...path, entry.id], before.get(entry.id), entry));
  }
  if (!isJsonObject(was) || !isJsonObject(now)) return [];
  const names = Object.keys(now).filter((name) => name !== "id");
  return names.flatMap((name) => same([...path, name], was[name], now[name]));
}

function diffObjects(path: readonly string[], was: JsonObject, now: JsonObject): Change[] {
  return Object.keys({ ...was, ...now }).flatMap((name) => diffValues([...path, name], was[name], now[name]));
}

function diffValues(path: readonly string[], was: Json | undefined, now: Json | undefined): Change[] {
  if (was !== undefined && now !== undefined && canonicalJson(was) === canonicalJson(now)) return [];
  const entries = { was: entriesOf(was), now: entriesOf(now) };
  if (entries.was && entries.now) return diffEntries(path, entries.was, entries.now);
  if (entries.now?.length && was === undefined) return diffEntries(path, [], entries.now);
  if (isJsonObject(was) && isJsonObject(now)) return diffObjects(path, was, now);
  return [{ path, ...(was === undefined ? {} : { was }), ...(now === undefined ? {} : { now }) }];
}

type Entry = JsonObject & { readonly id: string };

function diffEntries(path: readonly string[], was: readonly Entry[], now: readonly Entry[]): Change[] {
  const before = new Map(was.map((entry) => [entry.id, entry]));
  const after = new Set(now.map((entry) => entry.id));
  const stayed = { was: idsIn(was, after), now: idsIn(now, before) };
  const isMoved = stayed.was.join(" ") !== stayed.now.join(" ");
  return [
    ...now.flatMap((entry, at): Change[] => {
      const former = before.get(entry.id);
      return former
        ? diffObjects([...path, entry.id], former, entry)
        : [{ path: [...path, entry.id], now: entry, at }];
    }),
    ...was.flatMap((entry) => (after.has(entry.id) ? [] : [{ path: [...path, entry.id], was: entry }])),
    ...(isMoved ? [{ path, was: stayed.was, now: stayed.now, isOrder: true as const }] : []),
  ];
}

const idsIn = (entries: readonly Entry[], known: { has(id: string): boolean }): string[] =>
  entries.map((entry) => entry.id).filter((id) => known.has(id));

/** A list of things that have ids of their own, each once; others are compared as a whole. */
function entriesOf(value: Json | undefined): readonly Entry[] | null {
  if (!Array.isArray(value)) return null;
  const entries = value as readonly Json[];
  const isEntry = (one: Json): one is Entry => isJsonObject(one) && typeof one.id === "string";
  if (!entries.every(isEntry)) return null;
  return new Set(entries.map((entry) => entry.id)).size === entries.length ? entries : null;
}
