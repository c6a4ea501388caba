import { z } from "zod";
import { readId } from "@/domain/ids";
import { lineOfText } from "@/domain/text/checks";

/** Who speaks, as a form says it: a speaker on record (`id:7k3m9xq2`) or a name yet without one (`name:Li Shangfu`). */
export type Who = { id: string } | { name: string };

const name = lineOfText("name");

/** A speaker chosen or named. */
export const whoField = z.string({ error: "wrong_type" }).transform((text, context): Who => {
  const [, kind, rest = ""] = /^(id|name):(.*)$/su.exec(text) ?? [];
  if (kind === "id") {
    const read = readId(rest);
    if (read.ok) return { id: read.id };
    context.addIssue({ code: "custom", message: `id_${read.reason}` });
    return z.NEVER;
  }
  const parsed = name.safeParse(kind === "name" ? rest : "");
  if (parsed.success) return { name: parsed.data };
  const [issue] = parsed.error.issues;
  const params = issue?.code === "custom" ? issue.params : undefined;
  context.addIssue({ code: "custom", message: issue?.message ?? "empty", ...(params ? { params } : {}) });
  return z.NEVER;
});

/** One speaker as a form sends them: `id:` of a known one, else `name:` and the name to the letter. */
export const whoValue = (who: Who): string => ("id" in who ? `id:${who.id}` : `name:${who.name}`);

/** Who speaks in a passage, as the fields of a form. */
export const whoOf = (span: { speakers: readonly string[]; speakerNames: readonly string[] }): string[] => [
  ...span.speakers.map((id) => whoValue({ id })),
  ...span.speakerNames.map((name) => whoValue({ name })),
];

/** Ids and names apart, each once, in the order given. */
export const whoParts = (who: readonly Who[]): { speakers: string[]; speakerNames: string[] } => ({
  speakers: [...new Set(who.flatMap((one) => ("id" in one ? [one.id] : [])))],
  speakerNames: [...new Set(who.flatMap((one) => ("name" in one ? [one.name] : [])))],
});
