import "server-only";
import type { SpeakerBody } from "@/domain/edition/body-parts";
import type { MentionCursor, SpeakerPage } from "@/domain/public/pages";
import { currentEditions } from "./current";
import { mentionsOf, ratingCounts } from "./mentions";
import { isQuoteEdition } from "./rows";

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
