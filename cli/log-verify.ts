import { ownKey } from "@/db/checkpoints";
import { database } from "@/db/client";
import { verifyStored } from "@/db/verify";

/** `npm run log:verify`: reads the whole log, its checkpoints and every edition; exit code 1 on any finding. */
const { reader, close } = await database();
const key = ownKey();
const report = await verifyStored(reader, key ? [key] : []);
for (const { seq, problem } of report.findings) console.error(`entry ${seq}: ${problem}`);
for (const { record, number, problem } of report.editions)
  console.error(`${record} edition ${number}: ${problem}`);
const wrong = report.findings.length + report.editions.length;
console.log(
  `${report.entries} entries, ${report.checkpoints} checkpoints: ${wrong === 0 ? "verified" : `${wrong} findings`}`,
);
close();
process.exitCode = wrong === 0 ? 0 : 1;
