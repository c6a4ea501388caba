/** A value that JSON can hold without loss: what goes into log entries, proposals and editions. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object: named values, each once. */
export type JsonObject = { readonly [key: string]: Json };

/** Whether a value is an object with names, so neither a list nor plain. */
export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Thrown when a value has no canonical form; `path` names the place (`$.speakers[0].name`). */
export class NotCanonicalError extends TypeError {
  readonly path: string;
  constructor(path: string, why: string) {
    super(`${path}: ${why}`);
    this.name = "NotCanonicalError";
    this.path = path;
  }
}

// Deep enough for every record; a circle ends here instead of in a stack overflow.
const DEEPEST = 500;
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * The canonical JSON text of a value (RFC 8785): no blanks, keys sorted by UTF-16 units, numbers and
 * strings as ECMAScript writes them. Two equal values give the same text, hence the same hash.
 * Throws NotCanonicalError for lone surrogates, non-finite numbers, undefined, functions, symbols, big
 * integers, holes in arrays, objects that are not plain (Date, Map, …) and nesting deeper than 500.
 */
export function canonicalJson(value: Json): string {
  return write(value, "$", 0);
}

function write(value: unknown, path: string, depth: number): string {
  if (depth > DEEPEST) throw new NotCanonicalError("$", `nested deeper than ${DEEPEST}`);
  if (value === null) return "null";
  switch (typeof value) {
    case "boolean":
      return value ? "true" : "false";
    case "number":
      if (!Number.isFinite(value)) throw new NotCanonicalError(path, "a number that is not finite");
      return JSON.stringify(value);
    case "string":
      return writeString(value, path);
    case "object":
      return Array.isArray(value) ? writeArray(value, path, depth) : writeObject(value, path, depth);
    default:
      throw new NotCanonicalError(path, `${typeof value} has no JSON form`);
  }
}

function writeString(text: string, path: string): string {
  if (LONE_SURROGATE.test(text)) throw new NotCanonicalError(path, "a lone surrogate");
  return JSON.stringify(text);
}

function writeArray(items: readonly unknown[], path: string, depth: number): string {
  const parts: string[] = [];
  // By index, so that a hole is met as undefined and refused.
  for (let index = 0; index < items.length; index += 1) {
    parts.push(write(items[index], `${path}[${index}]`, depth + 1));
  }
  return `[${parts.join(",")}]`;
}

function writeObject(value: object, path: string, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new NotCanonicalError(path, "not a plain object");
  }
  if (Object.getOwnPropertySymbols(value).length > 0) throw new NotCanonicalError(path, "a symbol as key");
  const parts: string[] = [];
  // The default sort compares UTF-16 units, as RFC 8785 section 3.2.3 asks.
  for (const key of Object.keys(value).sort()) {
    const at = `${path}.${key}`;
    parts.push(`${writeString(key, at)}:${write((value as Record<string, unknown>)[key], at, depth + 1)}`);
  }
  return `{${parts.join(",")}}`;
}
