import { siteOf } from "@/app/_document/site";
import { database } from "@/db/client";
import { renderAll } from "@/upkeep/citations";
import { closeCitations } from "@/workers/citations";
import { alone } from "./alone";
import { showProgress } from "./demo/progress";

/** `npm run citations:render`: prints the citations that editions lack; a running server does so by itself. */
await alone(async () => {
  const opened = await database();
  const progress = showProgress("Printing");
  const printed = await renderAll(opened, siteOf("en"), progress.told);
  progress.end();
  console.log(`${printed} citations printed`);
  await closeCitations();
  opened.close();
});
