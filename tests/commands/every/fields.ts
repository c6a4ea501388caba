import { z } from "zod";
import type { Command } from "@/commands/_kernel/define-command";

type Kind = "string" | "number" | "boolean" | "list" | "object";
/** A field of a command's input: where it stands, what kinds of values fit, and whether it is a closed list. */
export type Field = { path: string; kinds: readonly Kind[]; isChosen: boolean };

type Schema = {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  anyOf?: Schema[];
  oneOf?: Schema[];
};

const KINDS: Record<string, Kind> = {
  ...{ string: "string", integer: "number", number: "number", boolean: "boolean" },
  ...{ array: "list", object: "object" },
};

/**
 * Every field that a command takes beside this valid input, by the command's own schema. The parts of a
 * list are walked along the input, which must therefore hold one of each part that has fields of its own.
 */
export function fieldsOf(command: Command<unknown>, input: object): Field[] {
  return below(z.toJSONSchema(command.input, { io: "input", unrepresentable: "any" }) as Schema, input, "");
}

const shapesOf = (schema: Schema): Schema[] => schema.anyOf ?? schema.oneOf ?? [schema];

/** Of several shapes of an object the one that this value has. */
function shapeOf(schema: Schema, value: object): Schema {
  const fits = shapesOf(schema).find(({ properties = {}, required = [] }) => {
    const isWhole = required.every((name) => name in value);
    return isWhole && Object.entries(value).every(([name, one]) => hasRoomFor(properties[name], one));
  });
  if (!fits) throw new Error(`no shape of this input: ${JSON.stringify(value)}`);
  return fits;
}

const hasRoomFor = (schema: Schema | undefined, value: unknown): boolean =>
  schema !== undefined && (schema.const === undefined || schema.const === value);

function below(schema: Schema, value: object, prefix: string): Field[] {
  const held = value as Readonly<Record<string, unknown>>;
  return Object.entries(shapeOf(schema, value).properties ?? {}).flatMap(([name, field]) =>
    fieldAt(field, held[name], `${prefix}${name}`),
  );
}

function fieldAt(schema: Schema, value: unknown, path: string): Field[] {
  const shapes = shapesOf(schema);
  const kinds = shapes.map((shape) => KINDS[shape.type ?? ""]).filter((kind) => kind !== undefined);
  if (kinds.length === 0) throw new Error(`${path} is of no known kind`);
  const own = { path, kinds, isChosen: shapes.every((shape) => shape.enum ?? shape.const !== undefined) };
  const [shape] = shapes;
  if (shape?.type === "object") return [own, ...below(schema, value ?? {}, `${path}.`)];
  if (shape?.type === "array") {
    const [first] = Array.isArray(value) ? value : [];
    return [own, ...fieldAt(shape.items ?? {}, first, `${path}.0`)];
  }
  return [own];
}

/** The input with another value at a field; what has no place yet is made on the way. */
export function withValue(input: unknown, path: string, value: unknown): unknown {
  const [name = "", ...rest] = path.split(".");
  const inner = (at: unknown): unknown => (rest.length === 0 ? value : withValue(at, rest.join("."), value));
  if (/^\d+$/.test(name)) {
    const list = Array.isArray(input) ? [...input] : [];
    list[Number(name)] = inner(list[Number(name)]);
    return list;
  }
  const held = (input ?? {}) as Readonly<Record<string, unknown>>;
  return { ...held, [name]: inner(held[name]) };
}

/** What stands at a field of an input. */
export const valueAt = (input: unknown, path: string): unknown =>
  path.split(".").reduce((at: unknown, name) => (at as Record<string, unknown> | undefined)?.[name], input);
