import "server-only";
import type { SpeakerBody } from "@/domain/edition/body-parts";
import { currentEditions } from "./current";
import { type Mention, type MentionCursor, mentionsOf, type RatingCount, ratingCounts } from "./mentions";
import { isQuoteEdition } from "./rows";

/** A speaker as the published record knows them; nothing of the desk's own notes. */
export type SpeakerPage = {
  speaker: SpeakerBody;
  mentions: readonly Mention[];
  next?: MentionCursor;
  counts: readonly RatingCount[];
};

/** The page of a speaker, or null while no published quote is theirs. */
export async function speakerPage(id: string, after?: MentionCursor): Promise<SpeakerPage | null> {
  const first = await mentionsOf("speaker", id);
  const speaker = await speakerIn(
    id,
    first.mentions.filter((one) => one.part === "speaker").map((one) => one.record.id),
  );
  if (!speaker) return null;
  const page = after ? await mentionsOf("speaker", id, after) : first;
  return {
    speaker,
    mentions: page.mentions,
    ...(page.next ? { next: page.next } : {}),
    counts: await ratingCounts("speaker", id, "speaker"),
  };
}

async function speakerIn(id: string, records: readonly string[]): Promise<SpeakerBody | undefined> {
  const [edition] = (await currentEditions(records.slice(0, 1))).filter(isQuoteEdition);
  return edition?.body.speakers.find((speaker) => speaker.id === id);
}
