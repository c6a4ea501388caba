import { diffArrays } from "diff";
import { canonicalJson, isJsonObject, type Json, type JsonObject } from "@/domain/canonical-json";
import { bodyDiff } from "@/domain/proposal/diff";
import { isLanguageTag } from "@/domain/text/languages";

/** A step from a record down to a field; of a list, the member it goes into. */
export type PathStep = { field: string; member?: JsonObject };

/** One field that differs between two states of a record. Absent on one side: added or removed. */
export type FieldChange = {
  path: readonly PathStep[];
  /** Language of the two texts, where they have one. */
  lang?: string;
  before?: string;
  after?: string;
};

/**
 * The differences of two published bodies as readers get them: each down to its plain fields, in the order of
 * the body. In which order members of a list stand is passed over; lists whose members have no ids are compared
 * as rows.
 */
export const changesBetween = (before: object, after: object): FieldChange[] =>
  within([], before as JsonObject, after as JsonObject);

function within(path: readonly PathStep[], before: JsonObject, after: JsonObject): FieldChange[] {
  const changes = bodyDiff(before, after).filter((change) => !change.isOrder);
  return changes.flatMap((change) => {
    const steps = [...path, ...stepsTo(change.path, after, before)];
    const [was, is] = [before, after].map((body) => valueAt(change.path.slice(0, -1), body));
    const holder = { ...(isJsonObject(was) ? was : {}), ...(isJsonObject(is) ? is : {}) };
    return isLocal(holder)
      ? leaves(steps.slice(0, -1), change.was, change.now, change.path.at(-1))
      : leaves(steps, change.was, change.now, typeof holder.lang === "string" ? holder.lang : undefined);
  });
}

/** The way down a change's path, with the members that it goes into, each as the first body with it has it. */
export function stepsTo(path: readonly string[], ...bodies: readonly object[]): PathStep[] {
  const steps: PathStep[] = [];
  for (const [depth, field] of path.entries()) {
    const list = steps.at(-1);
    if (!list || !bodies.some((body) => isList(valueAt(path.slice(0, depth), body)))) steps.push({ field });
    else {
      const member = bodies.map((body) => valueAt(path.slice(0, depth + 1), body)).find(isJsonObject);
      if (member) list.member = member;
    }
  }
  return steps;
}

const valueAt = (path: readonly string[], body: object): Json | undefined =>
  path.reduce<Json | undefined>(
    (value, name) =>
      isList(value)
        ? value.find((one) => isJsonObject(one) && one.id === name)
        : isJsonObject(value)
          ? value[name]
          : undefined,
    body as JsonObject,
  );

function leaves(
  path: readonly PathStep[],
  was: Json | undefined,
  is: Json | undefined,
  lang?: string,
): FieldChange[] {
  if (was !== undefined && is !== undefined && shapeOf(was) !== shapeOf(is)) {
    return [...leaves(path, was, undefined, lang), ...leaves(path, undefined, is, lang)];
  }
  if (isList(was) || isList(is)) {
    return rowPairs(isList(was) ? was : [], isList(is) ? is : []).flatMap(([before, after]) =>
      leaves(into(path, after ?? before), before, after),
    );
  }
  if (isJsonObject(was) || isJsonObject(is))
    return within(path, isJsonObject(was) ? was : {}, isJsonObject(is) ? is : {});
  const [before, after] = [was, is].map((value) => (value === undefined ? undefined : String(value)));
  return [
    {
      path,
      ...(lang === undefined ? {} : { lang }),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  ];
}

function into(path: readonly PathStep[], member: Json | undefined): readonly PathStep[] {
  const last = path.at(-1);
  return last && isJsonObject(member) ? [...path.slice(0, -1), { ...last, member }] : path;
}

type Pair = readonly [before: Json | undefined, after: Json | undefined];

// Of rows that took the place of others, the first stands against the first, and so on.
function rowPairs(before: readonly Json[], after: readonly Json[]): Pair[] {
  const runs = diffArrays(before.map(canonicalJson), after.map(canonicalJson));
  return runs.flatMap((run, n): Pair[] => {
    if (!run.added && (!run.removed || runs[n + 1]?.added)) return [];
    const removed = run.removed ? run : runs[n - 1];
    const [was, is] = [removed?.removed ? removed.value : [], run.added ? run.value : []];
    const longer = was.length > is.length ? was : is;
    return longer.map((_, row) => [rowOf(was[row]), rowOf(is[row])]);
  });
}

const rowOf = (text: string | undefined) => (text === undefined ? undefined : (JSON.parse(text) as Json));

/** A text for readers: one a language, and nothing else. */
function isLocal(fields: JsonObject): boolean {
  const entries = Object.entries(fields);
  return (
    entries.length > 0 && entries.every(([name, value]) => isLanguageTag(name) && typeof value === "string")
  );
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const shapeOf = (value: Json): string => (isList(value) ? "list" : isJsonObject(value) ? "fields" : "plain");
