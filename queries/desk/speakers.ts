import "server-only";
import { and, asc, count, eq, inArray, type SQL, sql } from "drizzle-orm";
import { namesOf } from "@/db/bodies/speakers";
import { database, type Reader } from "@/db/client";
import { quoteSpeakers } from "@/db/schema/quote";
import { speakerFacts, speakerNames, speakerRoles, speakers } from "@/db/schema/speaker";
import type { Member } from "@/domain/access/actor";
import { mayEdit } from "@/domain/access/policies";
import type { Listed, SpeakerEditor, SpeakerRow } from "@/domain/desk/lists";
import { holdsFolded, PAGE, wanted } from "./matching";
import { isMentioned } from "./mentioned";
import { quotesOf } from "./quote-list";
import { knownTo } from "./visible";

const QUOTES = 20;

/** The place in the list: the folded usual name and the id of the last speaker shown. */
const placeText = (row: { folded: string; id: string }): string => `${row.id}~${row.folded}`;

function readPlace(text: string | undefined): { id: string; folded: string } | undefined {
  const [id, ...folded] = (text ?? "").split("~");
  return id && folded.length > 0 ? { id, folded: folded.join("~") } : undefined;
}

/** Speakers by their usual name; `find` looks in every name they have. */
export async function speakerList(
  member: Member,
  { find, after }: { find?: string | undefined; after?: string | undefined },
): Promise<Listed<SpeakerRow>> {
  const { reader } = await database();
  const [text, place] = [wanted(find), readPlace(after)];
  const later = place
    ? sql`(${speakerNames.folded}, ${speakers.id}) > (${place.folded}, ${place.id})`
    : undefined;
  const rows = await byName(reader, member, and(text ? named(text) : undefined, later), PAGE + 1);
  const last = rows[PAGE - 1];
  return {
    rows: await speakerRows(reader, rows.slice(0, PAGE)),
    ...(rows.length > PAGE && last ? { next: placeText(last) } : {}),
  };
}

/** The few speakers of which a condition holds. */
export async function speakersThat(member: Member, condition: SQL, most: number): Promise<SpeakerRow[]> {
  const { reader } = await database();
  return speakerRows(reader, await byName(reader, member, condition, most));
}

/** The few speakers that have such a name. */
export const speakersNamed = (member: Member, text: string, most: number) =>
  speakersThat(member, named(text), most);

const named = (text: string): SQL =>
  sql`${speakers.id} IN (SELECT n.speaker FROM speaker_name n WHERE ${holdsFolded(sql`n.folded`, text)})`;

const byName = (reader: Reader, member: Member, condition: SQL | undefined, most: number) =>
  reader
    .select({ id: speakers.id, kind: speakers.kind, name: speakerNames.text, folded: speakerNames.folded })
    .from(speakerNames)
    .innerJoin(speakers, eq(speakers.id, speakerNames.speaker))
    .where(and(eq(speakerNames.position, 0), knownTo(member, "speaker", speakers), condition))
    .orderBy(asc(speakerNames.folded), asc(speakers.id))
    .limit(most);

async function speakerRows(reader: Reader, rows: Awaited<ReturnType<typeof byName>>): Promise<SpeakerRow[]> {
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return [];
  const names = await namesOf(reader, ids);
  const said = await reader
    .select({ speaker: quoteSpeakers.speaker, n: count() })
    .from(quoteSpeakers)
    .where(inArray(quoteSpeakers.speaker, ids))
    .groupBy(quoteSpeakers.speaker);
  return rows.map(({ id, kind, name }) => ({
    ...{ id, kind, name },
    others: (names.get(id) ?? []).slice(1, 4).map(({ text, lang }) => ({ text, lang })),
    quotes: said.find((one) => one.speaker === id)?.n ?? 0,
  }));
}

/** A speaker with names, roles and facts; null where there is none for this member. */
export async function speakerEditor(member: Member, id: string): Promise<SpeakerEditor | null> {
  const { reader } = await database();
  const [row] = await reader
    .select()
    .from(speakers)
    .where(and(eq(speakers.id, id), knownTo(member, "speaker", speakers)))
    .limit(1);
  if (!row) return null;
  const isPublished = await isMentioned(reader, "speaker", id);
  const { version, kind, familyNameFirst, living, wikidata, note } = row;
  const facts = await reader.select().from(speakerFacts).where(eq(speakerFacts.speaker, id));
  return {
    ...{ id, version, kind, familyNameFirst, living, wikidata, note },
    isEditable: mayEdit(member, { createdBy: row.createdBy, isPublished }) === null,
    names: (await namesOf(reader, [id])).get(id) ?? [],
    roles: await rolesOf(reader, id),
    facts: facts.map(({ date, sentence, source }) => ({ date, sentence, source })),
    quotes: await quotesOf(member, id, QUOTES),
  };
}

/** The roles of a speaker, each as it can be frozen in a quote. */
export async function rolesOf(reader: Reader, speaker: string): Promise<SpeakerEditor["roles"]> {
  const rows = await reader.select().from(speakerRoles).where(eq(speakerRoles.speaker, speaker));
  return rows.map(({ id, title, organisation, fromDate, untilDate, asOf, source }) => ({
    ...{ id, title, source },
    ...(organisation === null ? {} : { organisation }),
    ...(fromDate === null ? {} : { from: fromDate }),
    ...(untilDate === null ? {} : { until: untilDate }),
    ...(asOf === null ? {} : { asOf }),
  }));
}
