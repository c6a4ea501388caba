import { database, databaseUrl } from "@/db/client";
import { prepareDatabase } from "@/db/prepare";
import { alone } from "./alone";

/** `npm run db:migrate`: brings the database to the newest schema, with its triggers and default scales. */
await alone(async () => {
  const opened = await database();
  await prepareDatabase(opened);
  console.log(`ready: ${databaseUrl()}`);
  opened.close();
});
