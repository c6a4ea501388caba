import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { quoteSpeakers, quotes } from "@/db/schema/quote";
import { speakerRoles } from "@/db/schema/speaker";
import { mayEdit } from "@/domain/access/policies";
import type { RoleBody } from "@/domain/edition/body-parts";
import { idField, versionField } from "@/domain/input/fields";
import { ok, refuse } from "@/domain/refusal";
import { SPEAKER_PARTS } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { deskQuote } from "./_kernel/load";
import { areSpeakers } from "./_kernel/load-shared";
import { staleEdit, unknownField } from "./_kernel/refusals";

const named = z.strictObject({
  speaker: idField,
  part: z.enum(SPEAKER_PARTS, { error: "not_in_list" }),
  /** One of the speaker's roles, frozen here as it stands now; `kept` leaves what was frozen; absent: none. */
  role: z.union([z.literal("kept"), idField]).optional(),
});

type Named = z.output<typeof named>;

/** Says who speaks in a quote, in order, each with their part and the title held on the day. */
export const nameQuoteSpeakers = defineCommand({
  name: "quote.name-speakers",
  input: z.strictObject({
    quote: idField,
    version: versionField,
    speakers: z.array(named).min(1, "empty").max(10, "too_long"),
  }),
  subject: (tx, input) => deskQuote(tx, input.quote),
  policy: mayEdit,
  run: async (tx, { subject: { row }, input, newId }) => {
    const before = await tx.select().from(quoteSpeakers).where(eq(quoteSpeakers.quote, row.id));
    if (row.version !== input.version) {
      const shown = before.map(({ speaker, part }) => ({ speaker, part }));
      return staleEdit(tx, row.id, { version: row.version, speakers: shown });
    }
    await tx.delete(quoteSpeakers).where(eq(quoteSpeakers.quote, row.id));
    for (const [position, one] of input.speakers.entries()) {
      const field = `speakers.${position}`;
      if (input.speakers.findIndex((other) => other.speaker === one.speaker) < position) {
        return refuse({ kind: "invalid", rule: "speaker-twice", field: `${field}.speaker` });
      }
      if (!(await areSpeakers(tx, [one.speaker]))) return unknownField(`${field}.speaker`);
      const kept = before.find((other) => other.speaker === one.speaker)?.role ?? null;
      const role = one.role === "kept" ? kept : await roleOf(tx, one);
      if (role === undefined) return unknownField(`${field}.role`);
      const { speaker, part } = one;
      await tx.insert(quoteSpeakers).values({ id: newId(), quote: row.id, position, speaker, part, role });
    }
    const version = row.version + 1;
    await tx
      .update(quotes)
      .set({ version })
      .where(and(eq(quotes.id, row.id), eq(quotes.version, input.version)));
    const ids = input.speakers.map((one) => one.speaker);
    return ok({
      value: { quote: row.id, version },
      log: { subject: row.id, body: { version, speakers: ids } },
      edited: [row.id],
    });
  },
});

/** The role as it is frozen; null where none is chosen, undefined where it is not one of the speaker's. */
async function roleOf(tx: Tx, { speaker, role }: Named): Promise<RoleBody | null | undefined> {
  if (role === undefined) return null;
  const [row] = await tx
    .select()
    .from(speakerRoles)
    .where(and(eq(speakerRoles.id, role), eq(speakerRoles.speaker, speaker)))
    .limit(1);
  if (!row) return undefined;
  const { title, organisation, fromDate, untilDate, asOf } = row;
  return {
    title,
    ...(organisation === null ? {} : { organisation }),
    ...(fromDate === null ? {} : { from: fromDate }),
    ...(untilDate === null ? {} : { until: untilDate }),
    ...(asOf === null ? {} : { asOf }),
  };
}
