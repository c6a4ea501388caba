import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDemoMembers } from "@/auth/demo-members";
import { readCase } from "@/cli/demo/case";
import { keepArticleDraft } from "@/commands/keep-article-draft";
import { takeInArticle } from "@/commands/take-in-article";
import { adoptDatabase, openDatabase } from "@/db/client";
import { prepareDatabase } from "@/db/prepare";
import type { Result } from "@/domain/refusal";
import { draftView } from "@/queries/desk/articles";
import { at, report, timed, watched } from "./measure";

const WHOLE = "../shared/demo/article.it.txt";

/** The most that is accepted, in bytes. */
const LARGEST = 1_000_000;

/**
 * From the pasted text to the passages that wait for a person, through the command that takes an article in and
 * the view of its draft; and for how long, at the longest, nobody else was served meanwhile.
 */
export async function intake(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "attesto-bench-"));
  const opened = await openDatabase(`file:${join(folder, "attesto.db")}`);
  adoptDatabase(opened);
  await prepareDatabase(opened);
  const [, member] = await createDemoMembers();
  if (!member) throw new Error("no member");
  const excerpt = readCase().sources.find((one) => one.id === "s-seed")?.excerpt ?? "";
  const text = existsSync(WHOLE) ? readFileSync(WHOLE, "utf8") : excerpt;
  const most = Math.floor(LARGEST / Buffer.byteLength(`${text}\n\n`));
  const rows = [];
  for (const [what, copies, times] of [
    ["the article", 1, 20],
    ["ten times its length", 10, 20],
    ["the longest accepted", most, 3],
  ] as const) {
    const long = Array.from({ length: copies }, () => text).join("\n\n");
    const { draft } = done(await keepArticleDraft.execute(member, { text: long }));
    const view = await watched(times, () => draftView(member, draft));
    const given = { text: long, title: "Bench", lang: "it", kind: "blog" };
    const takeIn = await watched(times, async () => done(await takeInArticle.execute(member, given)));
    // Line by line: over a long text in one piece the platform's segmenter takes longer than in proportion.
    const segmenter = new Intl.Segmenter("it", { granularity: "word" });
    const bare = await timed(5, async () => long.split("\n").map((line) => [...segmenter.segment(line)]));
    const { took } = takeIn;
    rows.push({
      ...{ what, characters: long.length, p50: at(took, 0.5), p95: at(took, 0.95), blocked: takeIn.blocked },
      ...{ viewP50: at(view.took, 0.5), viewBlocked: view.blocked, segmenterP50: at(bare, 0.5) },
    });
  }
  opened.close();
  rmSync(folder, { recursive: true });
  report("intake", rows);
}

function done<Value>(made: Result<Value>): Value {
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return made.value;
}
