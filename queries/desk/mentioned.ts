import "server-only";
import { and, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { publicMentions } from "@/db/schema/projection";

/** Whether a published record speaks of it. */
export async function isMentioned(
  reader: Reader,
  kind: "speaker" | "source",
  subject: string,
): Promise<boolean> {
  const [row] = await reader
    .select({ record: publicMentions.record })
    .from(publicMentions)
    .where(and(eq(publicMentions.kind, kind), eq(publicMentions.subject, subject)))
    .limit(1);
  return row !== undefined;
}
