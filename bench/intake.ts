import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDemoMembers } from "@/auth/demo-members";
import { readCase } from "@/cli/demo/case";
import { takeInArticle } from "@/commands/take-in-article";
import { adoptDatabase, openDatabase } from "@/db/client";
import { prepareDatabase } from "@/db/prepare";
import { at, report, timed } from "./measure";

const WHOLE = "../shared/demo/article.it.txt";

/** From the pasted text to the passages that wait for a person, through the command that takes an article in. */
export async function intake(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "attesto-bench-"));
  const opened = await openDatabase(`file:${join(folder, "attesto.db")}`);
  adoptDatabase(opened);
  await prepareDatabase(opened);
  const [, member] = await createDemoMembers();
  if (!member) throw new Error("no member");
  const excerpt = readCase().sources.find((one) => one.id === "s-seed")?.excerpt ?? "";
  const text = existsSync(WHOLE) ? readFileSync(WHOLE, "utf8") : excerpt;
  const rows = [];
  for (const [what, times] of [
    ["the article", 1],
    ["ten times its length", 10],
  ] as const) {
    const long = Array.from({ length: times }, () => text).join("\n\n");
    const took = await timed(20, async () => {
      const made = await takeInArticle.execute(member, {
        text: long,
        title: "Bench",
        lang: "it",
        kind: "blog",
      });
      if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    });
    // Line by line: over a long text in one piece the platform's segmenter takes longer than in proportion.
    const segmenter = new Intl.Segmenter("it", { granularity: "word" });
    const bare = await timed(5, async () => long.split("\n").map((line) => [...segmenter.segment(line)]));
    rows.push({
      what,
      characters: long.length,
      p50: at(took, 0.5),
      p95: at(took, 0.95),
      segmenterP50: at(bare, 0.5),
    });
  }
  opened.close();
  rmSync(folder, { recursive: true });
  report("intake", rows);
}
