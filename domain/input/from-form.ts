import type { z } from "zod";

/** One field of a posted form: its own values in the order sent, and the fields below it. */
type Node = { values: string[]; below: Map<string, Node> };

const node = (): Node => ({ values: [], below: new Map() });

/** The fields that are the form's own and no command's: React's, and those that begin with `_`. */
export const isOfTheForm = (name: string): boolean => name.startsWith("$") || name.startsWith("_");

/**
 * Turns a posted form into the input that a command's schema asks for. Dotted names nest (`sentence.en`,
 * `unknowns.0.it`), numbers and ticks are read where the schema has numbers and booleans, an optional field
 * left empty is left out, and `[]` stands for a list that was answered with nothing. Nothing is judged here:
 * what does not fit stays as it was sent, for the schema to refuse. Browsers send each line end as CR LF,
 * whatever was typed (HTML, form submission): it becomes the LF of the field again.
 */
export function fromForm(schema: z.ZodType, entries: Iterable<readonly [string, unknown]>): unknown {
  const root = node();
  for (const [name, value] of entries) {
    if (isOfTheForm(name) || typeof value !== "string") continue;
    let at = root;
    for (const part of name.split(".").slice(0, 8)) {
      const next = at.below.get(part) ?? node();
      at.below.set(part, next);
      at = next;
    }
    at.values.push(value.replaceAll("\r\n", "\n"));
  }
  return read(schema, root) ?? {};
}

type Schema = z.core.$ZodType;

function read(schema: Schema, at: Node): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "default":
    case "nullable": {
      const value = read(def.innerType, at);
      return isEmpty(value) ? undefined : value;
    }
    case "pipe":
      return read(def.in, at);
    case "object":
      return readObject(def.shape, at);
    case "array":
      return readList(def.element, at);
    case "union":
      return read(chosen(def.options, at), at);
    case "number":
      return asNumber(last(at));
    case "boolean":
      return asBoolean(last(at));
    default:
      return at.below.size > 0 ? asSent(at) : last(at);
  }
}

const last = (at: Node): string | undefined => at.values.at(-1);

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === "" ||
  (typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0);

const asNumber = (text: string | undefined): unknown =>
  text !== undefined && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? Number(text) : text;

function asBoolean(text: string | undefined): unknown {
  if (text === "on" || text === "true") return true;
  return text === "false" ? false : text;
}

function readObject(shape: Readonly<Record<string, Schema>>, at: Node): unknown {
  if (at.below.size === 0) return last(at);
  const fields = [...at.below].map(([name, below]): [string, unknown] => {
    const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
    return [name, field ? read(field, below) : asSent(below)];
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** Rows by number, or one name sent several times; a row in which nothing was written is no row. */
function readList(element: Schema, at: Node): unknown {
  const rows = [...at.below].sort(([a], [b]) => Number(a) - Number(b)).map(([, below]) => below);
  const given = rows.length > 0 ? rows : at.values.map((value) => ({ ...node(), values: [value] }));
  const written = given
    .filter((row) => row.below.size > 0 || row.values.some((value) => value !== "[]"))
    .map((row) => read(element, row))
    .filter((value) => !isBlank(value));
  return written.length === 0 && !at.values.includes("[]") ? undefined : written;
}

const isBlank = (value: unknown): boolean =>
  isEmpty(value) ||
  (typeof value === "object" && value !== null && Object.values(value).every((one) => isBlank(one)));

/** Of several shapes the one that has room for every field sent, else the first whose literal fields were sent. */
function chosen(options: readonly Schema[], at: Node): Schema {
  const fit = options.filter((option) => {
    const { def } = (option as z.core.$ZodTypes)._zod;
    if (def.type !== "object") return at.below.size === 0;
    const literals = Object.entries(def.shape).flatMap(([name, field]) => {
      const inner = (field as z.core.$ZodTypes)._zod.def;
      return inner.type === "literal" ? [[name, inner.values] as const] : [];
    });
    return (
      at.below.size > 0 &&
      literals.every(([name, values]) => values.some((v) => v === last(at.below.get(name) ?? node())))
    );
  });
  const hasRoom = (option: Schema) => {
    const { def } = (option as z.core.$ZodTypes)._zod;
    return def.type === "object" && [...at.below.keys()].every((name) => Object.hasOwn(def.shape, name));
  };
  const fits = fit.find(hasRoom) ?? fit[0];
  const [first] = options;
  if (!fits && !first) throw new Error("a union without options");
  return (fits ?? first) as Schema;
}

/** What no schema describes, as it came. */
function asSent(at: Node): unknown {
  if (at.below.size === 0) return at.values.length > 1 ? at.values : last(at);
  return Object.fromEntries([...at.below].map(([name, below]) => [name, asSent(below)]));
}
