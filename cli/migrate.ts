import { database, databaseUrl } from "@/db/client";
import { prepareDatabase } from "@/db/prepare";

/** `npm run db:migrate`: brings the database to the newest schema, with its triggers and default scales. */
const opened = await database();
await prepareDatabase(opened);
console.log(`ready: ${databaseUrl()}`);
opened.close();
