import { existsSync, renameSync, rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { createDemoMembers, DEMO_MEMBERS, DEMO_PASSWORD } from "@/auth/demo-members";
import { endSession } from "@/commands/end-session";
import { adoptDatabase, databaseUrl, openDatabase } from "@/db/client";
import { foldIntoFile, prepareDatabase } from "@/db/prepare";
import { signLog } from "@/db/sign-log";
import { loadDemo } from "./load";
import { showProgress } from "./progress";

const FILE = "file:";

/** The lines that tell who can sign in to the demo. */
export const memberLines = (): string[] => [
  ...DEMO_MEMBERS.map(({ role, name, email }) => `  ${role.padEnd(12)} ${name.padEnd(16)} ${email}`),
  `  password of all: ${DEMO_PASSWORD}`,
];

/**
 * Makes a database with the demo in it, where there is none yet; true when it was made. It is loaded beside
 * its place and moved there whole, so that a load that was cut short leaves nothing half-filled. One that is
 * there already is brought up to date.
 */
export async function fillDemo(url = databaseUrl()): Promise<boolean> {
  if (!url.startsWith(FILE)) throw new Error(`the demo lives in a file, and ${url} is none`);
  const place = url.slice(FILE.length);
  if (existsSync(place)) {
    const kept = await openDatabase(url);
    await prepareDatabase(kept);
    kept.close();
    return false;
  }
  const beside = `${place}.loading`;
  remove(beside);
  const opened = await openDatabase(`${FILE}${beside}`);
  adoptDatabase(opened);
  await prepareDatabase(opened);
  const progress = showProgress("Loading the demo");
  const members = await createDemoMembers();
  const desk = await loadDemo(members, progress.told);
  for (const member of members) await desk.act(endSession, member, { session: "all" });
  progress.end();
  await signLog(opened);
  await foldIntoFile(opened);
  opened.close();
  renameSync(beside, place);
  remove(beside);
  return true;
}

const remove = (path: string) => {
  for (const ending of ["", "-wal", "-shm"]) rmSync(`${path}${ending}`, { force: true });
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const isNew = await fillDemo();
  console.log(
    isNew ? "The demo is loaded. Its members:" : "There is a database already. Members of the demo:",
  );
  for (const line of memberLines()) console.log(line);
}
