import { type WordMark, wordMarks } from "@/domain/collation/analysis/copies";
import { languageAt } from "@/domain/text/languages";

/** Every field of a form as it was sent. */
export type Sent = Readonly<Record<string, readonly string[]>>;

/** One field of which two versions stand: as it was just sent, and as another member saved it. */
export type Collision = { name: string; lang?: string; mine: WordMark[]; theirs: WordMark[] };

/** The fields of a form that stand otherwise than they were sent, of those that the form has. */
export function collisions(sent: Sent, theirs: object): Collision[] {
  const standing = formFields(theirs);
  const roots = new Set(Object.keys(sent).map(rootOf));
  const names = new Set([...Object.keys(sent), ...Object.keys(standing)]);
  return [...names].flatMap((name): Collision[] => {
    const root = rootOf(name);
    if (root === "version" || !Object.hasOwn(theirs, root) || !roots.has(root)) return [];
    const [mine, stands] = [asRead(sent[name]?.at(-1)), asRead(standing[name])];
    if (mine === stands) return [];
    const lang = languageAt(name.split("."));
    const { was, now } = wordMarks(stands, mine, lang ?? "und");
    return [{ name, ...(lang ? { lang } : {}), mine: now, theirs: was }];
  });
}

const rootOf = (name: string): string => name.split(".", 1)[0] ?? name;

// An unticked box sends "false" or nothing.
const asRead = (value = ""): string => (value === "on" ? "true" : value === "false" ? "" : value);

/** An input as the fields of a form that sends it: dotted names, `[]` for a list answered with nothing. */
export function formFields(input: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(input).flatMap(([name, value]) => below(value).map(([path, text]) => [name + path, text])),
  );
}

function below(value: unknown): [path: string, text: string][] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value) && value.length === 0) return [["", "[]"]];
  if (typeof value === "object") {
    return Object.entries(formFields(value)).map(([name, text]) => [`.${name}`, text]);
  }
  return [["", String(value)]];
}

/** Puts the other's version in the place of one's own, for each field where that was chosen. */
export function takeTheirs(data: FormData): void {
  for (const [key, choice] of [...data]) {
    if (!key.startsWith("_keep.") || choice !== "theirs") continue;
    const name = key.slice("_keep.".length);
    const theirs = data.get(`_theirs.${name}`);
    data.delete(name);
    if (typeof theirs === "string") data.set(name, theirs);
  }
}
