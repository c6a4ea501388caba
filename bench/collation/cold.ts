import { collate } from "@/domain/collation/collate";
import { printingsOf } from "./printings";

/** The first collation of a process, from its start to its table; run by the bench as a process of its own. */
const [count = 20, length = 120] = process.argv.slice(2).map(Number);
const witnesses = printingsOf(count, length, 7);
const [began, used] = [performance.now(), process.cpuUsage()];
const collated = collate(witnesses, "en");
const [took, { user, system }] = [performance.now() - began, process.cpuUsage(used)];
if (!collated.ok) throw new Error("the bench's printings were refused");
process.send?.({ took, core: (user + system) / 1000 });
