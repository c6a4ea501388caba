import "server-only";
import { eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { members } from "@/db/schema/member";

/** A member as the subject of a command; the password's hash stays in the table. */
export async function memberById(tx: Reader, id: string) {
  const [row] = await tx
    .select({ id: members.id, role: members.role, state: members.state, version: members.version })
    .from(members)
    .where(eq(members.id, id))
    .limit(1);
  return row ?? null;
}
