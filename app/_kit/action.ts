import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { currentActor } from "@/auth/current-actor";
import type { Command } from "@/commands/_kernel/define-command";
import type { FormState } from "@/components/desk/form/state";
import { fromForm } from "@/domain/input/from-form";
import { pathDone } from "@/domain/input/path-done";
import { takeTheirs } from "@/domain/input/versions";
import { preferences } from "./desk-visit";
import { refusedForm } from "./refused-form";
import { isSameOrigin } from "./same-origin";

/** Where to go when it is done: an own path, from what the command gave back and what the form held. */
export type Next<V> = (value: V, form: Submitted) => string;

/** The form's fields as they were sent, one value each. */
export type Submitted = Readonly<Record<string, string | undefined>>;

/**
 * Makes a server action of a command: the posted form becomes its input, the member of this request its
 * actor. Done, it leads on to another page; refused, the form is shown again with its problems and all that
 * was typed. The guard is the command's own policy.
 */
export function action<V>(command: Command<V>, next: Next<V>) {
  return async (_before: FormState, data: FormData): Promise<FormState> => {
    const words = await preferences();
    // Nothing holds a stranger to the two arguments that a form sends.
    if (!(data instanceof FormData)) {
      return refusedForm(words, [{ kind: "invalid", rule: "form-key" }], new FormData());
    }
    takeTheirs(data);
    const refused = (...refusals: Parameters<typeof refusedForm>[1]) => refusedForm(words, refusals, data);
    if (!isSameOrigin(await headers())) return refused({ kind: "forbidden", rule: "foreign-origin" });
    const member = await currentActor();
    if (!member) return refused({ kind: "forbidden", rule: "signed-out" });
    const result = await command.execute(member, fromForm(command.input, data), keyOf(data));
    if (!result.ok) return refused(...result.refusals);
    return redirect(pathDone(next(result.value, submitted(data)), command.commandName));
  };
}

/** The form's own token makes sending it twice one effect. */
const keyOf = (data: FormData): { key?: string } => {
  const token = data.get("_token");
  return typeof token === "string" ? { key: token } : {};
};

const submitted = (data: FormData): Submitted =>
  Object.fromEntries(
    [...data].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
