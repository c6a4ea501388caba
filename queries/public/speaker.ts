import "server-only";
import type { Mention, MentionCursor, SpeakerPage } from "@/domain/public/pages";
import { currentEditions } from "./current";
import { mentionsOf, ratingCounts } from "./mentions";
import { isQuoteEdition } from "./rows";

/** The page of a speaker, or null while no published record names them. */
export async function speakerPage(id: string, after?: MentionCursor): Promise<SpeakerPage | null> {
  const first = await mentionsOf("speaker", id);
  const found = (await speakerIn(id, first.mentions)) ?? nameIn(id, first.mentions);
  if (!found) return null;
  const page = after ? await mentionsOf("speaker", id, after) : first;
  return {
    ...found,
    mentions: page.mentions,
    ...(page.next ? { next: page.next } : {}),
    counts: await ratingCounts("speaker", id, "speaker"),
  };
}

type Found = Pick<SpeakerPage, "speaker" | "sources">;

// As the newest quote in which they speak has them.
async function speakerIn(id: string, mentions: readonly Mention[]): Promise<Found | undefined> {
  const spoken = mentions.filter((one) => one.part === "speaker").map((one) => one.record.id);
  const [edition] = (await currentEditions(spoken.slice(0, 1))).filter(isQuoteEdition);
  const speaker = edition?.body.speakers.find((one) => one.id === id);
  if (!edition || !speaker) return undefined;
  const named = new Set(speaker.facts?.map((fact) => fact.source));
  return { speaker, sources: edition.body.sources.filter((source) => named.has(source.id)) };
}

// Printed as the speaker of somebody else's words, or named by a claim alone: the name is all that is known.
function nameIn(id: string, mentions: readonly Mention[]): Found | undefined {
  const named = mentions.flatMap((one) => one.record.card.speakers).find((one) => one.id === id);
  if (!named) return undefined;
  const name = { lang: "und", script: "Zyyy", text: named.name, kind: "exonym" as const };
  return { speaker: { id, names: [name] }, sources: [] };
}
