import { asc, eq, inArray } from "drizzle-orm";
import type { NameBody, SpeakerBody } from "@/domain/edition/body-parts";
import type { Reader } from "../client";
import { formerIdsOf } from "../merge/standing";
import { quoteSpeakers } from "../schema/quote";
import { speakerFacts, speakerNames, speakers } from "../schema/speaker";
import { present } from "./present";

/** The names of speakers, usual name first. */
export async function namesOf(tx: Reader, ids: readonly string[]): Promise<Map<string, NameBody[]>> {
  const names = new Map<string, NameBody[]>();
  if (ids.length === 0) return names;
  const rows = await tx
    .select()
    .from(speakerNames)
    .where(inArray(speakerNames.speaker, [...new Set(ids)]))
    .orderBy(asc(speakerNames.speaker), asc(speakerNames.position));
  for (const { speaker, lang, script, text, kind } of rows) {
    names.set(speaker, [...(names.get(speaker) ?? []), { lang, script, text, kind }]);
  }
  return names;
}

/** The usual name of each speaker, for lists. */
export async function usualNames(
  tx: Reader,
  ids: readonly string[],
): Promise<{ id: string; name: string }[]> {
  const names = await namesOf(tx, ids);
  return ids.map((id) => ({ id, name: names.get(id)?.[0]?.text ?? "" }));
}

/** The speakers of a quote with the title held on the day, in order. */
export async function speakersOfQuote(tx: Reader, quote: string): Promise<SpeakerBody[]> {
  const rows = await tx
    .select({
      id: speakers.id,
      kind: speakers.kind,
      familyNameFirst: speakers.familyNameFirst,
      wikidata: speakers.wikidata,
      part: quoteSpeakers.part,
      role: quoteSpeakers.role,
    })
    .from(quoteSpeakers)
    .innerJoin(speakers, eq(speakers.id, quoteSpeakers.speaker))
    .where(eq(quoteSpeakers.quote, quote))
    .orderBy(asc(quoteSpeakers.position));
  const ids = rows.map((row) => row.id);
  const names = await namesOf(tx, ids);
  const former = await formerIdsOf(tx, ids);
  const facts =
    ids.length === 0 ? [] : await tx.select().from(speakerFacts).where(inArray(speakerFacts.speaker, ids));
  return rows.map(({ familyNameFirst, wikidata, role, ...row }) => {
    const known = facts
      .filter((fact) => fact.speaker === row.id)
      .map(({ date, sentence, source }) => ({ sentence, ...present({ date, source }) }));
    return {
      ...row,
      names: names.get(row.id) ?? [],
      ...(familyNameFirst ? { familyNameFirst: true as const } : {}),
      ...present({ wikidata, role, formerIds: former.get(row.id) ?? null }),
      ...(known.length > 0 ? { facts: known } : {}),
    };
  });
}
