import type { FormState, Problem } from "@/components/desk/form/state";
import { wayOn } from "@/components/desk/form/way-on";
import { isOfTheForm } from "@/domain/input/from-form";
import type { Refusal } from "@/domain/refusal";
import type { Messages } from "@/messages/messages";
import { refusalText } from "@/messages/refusal-text";
import type { Preferences } from "./desk-visit";
import { twoVersions } from "./two-versions";

/** What a refused form is told: every problem in words, at its field, and all that was typed. */
export function refusedForm(
  { t, lang }: Pick<Preferences, "t" | "lang">,
  refusals: readonly Refusal[],
  data: FormData,
): FormState {
  const values: Record<string, string[]> = {};
  for (const [name, value] of data) {
    if (typeof value === "string" && !isOfTheForm(name)) {
      values[name] = [...(values[name] ?? []), value.replaceAll("\r\n", "\n")];
    }
  }
  const stale = refusals.find((one) => one.theirs !== undefined);
  const conflict = stale && twoVersions({ t, lang }, stale, values);
  return {
    heading: t.desk.problems(refusals.length),
    mark: t.desk.error,
    problems: refusals.map((one) => problemOf(t, one)),
    values,
    token: crypto.randomUUID(),
    ...(conflict ? { conflict } : {}),
  };
}

// The place of a cut goes along unseen: the words after which it lies mend it.
const UNSEEN = /^(elisions\.\d{1,4})\.at$/;

function problemOf(t: Messages, refusal: Refusal): Problem {
  const { rule } = refusal;
  const field = refusal.field?.replace(UNSEEN, "$1.behind");
  const href = wayOn(refusal);
  return {
    rule,
    text: named(fieldName(t, field), refusalText(t, refusal)),
    ...(field ? { field } : {}),
    ...(href === undefined ? {} : { href }),
  };
}

const named = (name: string | undefined, text: string): string =>
  name === undefined ? text : `${name}: ${text}`;

/** The field's own name is the last part of its path that is neither a row's number nor a language. */
function fieldName(t: Messages, field = ""): string | undefined {
  const names: Readonly<Record<string, string>> = t.fields;
  const last = field.split(".").findLast((part) => Object.hasOwn(names, part));
  return last === undefined ? undefined : names[last];
}
