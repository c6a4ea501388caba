import "server-only";
import { eq } from "drizzle-orm";
import { database, type Reader } from "@/db/client";
import { appendLog } from "@/db/log";
import { members } from "@/db/schema/member";
import { type Member, provenMember } from "@/domain/access/actor";
import type { Role } from "@/domain/vocabulary";
import { hashPassword } from "./password";
import { clock, freshAuthId, startSession } from "./sessions";

/** Known to everybody: good for trying the demo, and the reason why a production start refuses its members. */
export const DEMO_PASSWORD = "read-the-original";

const member = (email: string, name: string, role: Role) => ({
  email: `${email}@demo.example`,
  name,
  role,
});

/** One member for each role, and two reviewers, since nobody approves their own. */
export const DEMO_MEMBERS = [
  member("contributor", "Chiara Conti", "contributor"),
  member("reviewer", "Renzo Riva", "reviewer"),
  member("second-reviewer", "Rita Rinaldi", "reviewer"),
  member("editor", "Elena Esposito", "editor"),
  member("auditor", "Aldo Amato", "auditor"),
  member("admin", "Agnese Alberti", "admin"),
] as const;

/** Whether the database holds a member of the demo. */
export async function hasDemoMembers(reader: Reader): Promise<boolean> {
  const [row] = await reader.select({ id: members.id }).from(members).where(eq(members.demo, true)).limit(1);
  return row !== undefined;
}

/** Makes the members of the demo, each with its log entry, and gives them as having just proved who they are. */
export async function createDemoMembers(now = clock): Promise<Member[]> {
  const { queue } = await database();
  const made: Member[] = [];
  for (const { email, name, role } of DEMO_MEMBERS) {
    const passwordHash = await hashPassword(DEMO_PASSWORD);
    const [id, at] = [freshAuthId(), now()];
    const session = await queue.write(async (tx) => {
      const row = {
        id,
        email,
        name,
        role,
        state: "active",
        passwordHash,
        demo: true,
        createdAt: at,
      } as const;
      await tx.insert(members).values(row);
      await appendLog(tx, { at, actor: "system", action: "demo.member", subject: id, body: { role } });
      return startSession(tx, id, "demo", at);
    });
    made.push(provenMember({ id, email, name, role, session: session.id, provedAt: at }));
  }
  return made;
}
