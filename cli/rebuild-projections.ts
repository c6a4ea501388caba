import { database } from "@/db/client";
import { rebuildProjections } from "@/db/projections";
import { alone } from "./alone";

/** `npm run projections:rebuild`: makes what public pages look up anew from the editions. */
await alone(async () => {
  const { queue, close } = await database();
  const records = await queue.write((tx) => rebuildProjections(tx));
  console.log(`${records} records projected from their editions`);
  close();
});
