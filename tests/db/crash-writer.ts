import { createPublisher } from "@/commands/create-publisher";
import { database } from "@/db/client";
import { provenMember } from "@/domain/access/actor";

/** Writes through a command, four at a time, and says each id once it is acknowledged, until it is killed. */
const member = provenMember(JSON.parse(process.env.CRASH_MEMBER ?? ""));
await database();
process.stdout.write("ready\n");
const write = async (): Promise<never> => {
  for (;;) {
    const result = await createPublisher.execute(member, { name: "A publisher of the crash test" });
    if (result.ok) process.stdout.write(`${result.value.publisher}\n`);
  }
};
await Promise.all([write(), write(), write(), write()]);
