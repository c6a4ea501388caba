import { diffArrays } from "diff";
import { canonicalJson, type Json } from "@/domain/canonical-json";
import { isLanguageTag } from "@/domain/text/languages";

type Fields = { readonly [field: string]: Json };

/** A step from a record down to a field; of a list, the member it goes into. */
export type PathStep = { field: string; member?: Fields };

/** One field that differs between two states of a record. Absent on one side: added or removed. */
export type FieldChange = {
  path: readonly PathStep[];
  /** Language of the two texts, where they have one. */
  lang?: string;
  before?: string;
  after?: string;
};

/**
 * What differs between two published bodies, field by field, in the order of the body. Members of lists are
 * the same where their `id` is, in whatever order they stand; lists of plain texts are compared as rows.
 */
export const changesBetween = (before: object, after: object): FieldChange[] =>
  compared([], before as Fields, after as Fields);

function compared(
  path: readonly PathStep[],
  before: Json | undefined,
  after: Json | undefined,
): FieldChange[] {
  if (isSame(before, after)) return [];
  if (before !== undefined && after !== undefined && shapeOf(before) !== shapeOf(after)) {
    return [...compared(path, before, undefined), ...compared(path, undefined, after)];
  }
  if (isList(before) || isList(after)) {
    return listsCompared(path, isList(before) ? before : [], isList(after) ? after : []);
  }
  if (isFields(before) || isFields(after)) {
    return fieldsCompared(path, isFields(before) ? before : {}, isFields(after) ? after : {});
  }
  return [leaf(path, before, after, undefined)];
}

function fieldsCompared(path: readonly PathStep[], before: Fields, after: Fields): FieldChange[] {
  const both = { ...before, ...after };
  const fields = Object.keys(both);
  if (fields.length > 0 && fields.every((field) => isLanguageTag(field) && typeof both[field] === "string")) {
    return fields.flatMap((lang) =>
      isSame(before[lang], after[lang]) ? [] : [leaf(path, before[lang], after[lang], lang)],
    );
  }
  const lang = typeof both.lang === "string" ? both.lang : undefined;
  return fields.flatMap((field) => {
    const [was, is] = [before[field], after[field]];
    const here = [...path, { field }];
    if (isSame(was, is)) return [];
    const isPlain = ![was, is].some((one) => isList(one) || isFields(one));
    return isPlain ? [leaf(here, was, is, lang)] : compared(here, was, is);
  });
}

function listsCompared(
  path: readonly PathStep[],
  before: readonly Json[],
  after: readonly Json[],
): FieldChange[] {
  const last = path.at(-1);
  const into = (member: Json | undefined): PathStep[] =>
    last && isFields(member) ? [...path.slice(0, -1), { ...last, member }] : [...path];
  return pairs(before, after).flatMap(([was, is]) => compared(into(is ?? was), was, is));
}

type Pair = readonly [before: Json | undefined, after: Json | undefined];

function pairs(before: readonly Json[], after: readonly Json[]): Pair[] {
  if ([...before, ...after].some((one) => idOf(one) === undefined)) return rowPairs(before, after);
  const old = new Map(before.map((one) => [idOf(one), one]));
  const kept = new Set(after.map(idOf));
  return [
    ...after.map((one): Pair => [old.get(idOf(one)), one]),
    ...before.filter((one) => !kept.has(idOf(one))).map((one): Pair => [one, undefined]),
  ];
}

// Within one change of a row, the first removed stands against the first added, and so on.
function rowPairs(before: readonly Json[], after: readonly Json[]): Pair[] {
  const out: Pair[] = [];
  let removed: string[] = [];
  const close = () => {
    for (const one of removed) out.push([JSON.parse(one) as Json, undefined]);
    removed = [];
  };
  for (const change of diffArrays(before.map(canonicalJson), after.map(canonicalJson))) {
    if (change.removed) removed = [...change.value];
    else if (change.added) {
      for (const one of change.value) {
        const was = removed.shift();
        out.push([was === undefined ? undefined : (JSON.parse(was) as Json), JSON.parse(one) as Json]);
      }
      close();
    } else close();
  }
  close();
  return out;
}

const leaf = (
  path: readonly PathStep[],
  before: Json | undefined,
  after: Json | undefined,
  lang: string | undefined,
): FieldChange => ({
  path,
  ...(lang === undefined ? {} : { lang }),
  ...(before === undefined ? {} : { before: String(before) }),
  ...(after === undefined ? {} : { after: String(after) }),
});

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const isFields = (value: Json | undefined): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const shapeOf = (value: Json): string => (isList(value) ? "list" : isFields(value) ? "fields" : "plain");

const idOf = (value: Json | undefined): string | undefined =>
  isFields(value) && typeof value.id === "string" ? value.id : undefined;

const isSame = (a: Json | undefined, b: Json | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));
