import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { apparatusOf } from "@/domain/collation/analysis/apparatus";
import { COLLATION_FORMATS } from "@/domain/collation/exports/formats";
import type { Collation } from "@/domain/collation/types";
import { messagesIn } from "@/messages/messages";
import { closeCollating, collateInThread } from "@/workers/collating";
import { type Asked, asked, USAGE } from "./collate/asked";
import { showBar } from "./extract/bar";

/** `npm run collate -- a.txt b.txt`: where printings of one text differ; nothing is stored. */
const wanted = asked(process.argv.slice(2));
if (typeof wanted === "string") {
  console.error(`${wanted}\n${USAGE}`);
  process.exitCode = 2;
} else if (wanted.isHelp) console.log(USAGE);
else await run(wanted);

async function run({ files, lang, base, ignored, format }: Asked): Promise<void> {
  const witnesses = files.map((file, n) => ({ siglum: siglumOf(n), text: readFileSync(file, "utf8") }));
  let bar: ReturnType<typeof showBar> | undefined;
  const collated = await collateInThread(witnesses, lang, ignored, {
    onProgress: (now) => {
      bar ??= showBar(now.pairsOfAll + now.joinsOfAll);
      bar.shows(now.pairs + now.joins);
    },
  });
  bar?.clear();
  await closeCollating();
  if (!collated.ok) {
    const words: Readonly<Record<string, (params: Record<string, string | number>) => string>> =
      messagesIn("en").refusals;
    for (const { rule, field, params } of collated.refusals) {
      console.error(`${field}: ${words[rule]?.({ ...params }) ?? rule}`);
    }
    process.exitCode = 1;
  } else if (!witnesses.some((one) => one.siglum === base)) {
    console.error(`--base ${base} is none of ${witnesses.map((one) => one.siglum).join(", ")}.`);
    process.exitCode = 2;
  } else if (format) {
    const about = Object.fromEntries(files.map((file, n) => [siglumOf(n), basename(file)]));
    const title = files.map((file) => basename(file)).join(", ");
    process.stdout.write(COLLATION_FORMATS[format].write({ collation: collated.value, base, title, about }));
  } else printApparatus(collated.value, base);
}

function printApparatus(collation: Collation, base: string): void {
  for (const { lemma, agreeing, readings } of apparatusOf(collation, base)) {
    const others = readings.map(({ text, sigla }) => `${text === "" ? "om." : text} ${sigla.join(" ")}`);
    console.log(`${[`${lemma} ]`, ...agreeing].join(" ")} · ${others.join(" · ")}`);
  }
}

/** A to Z, then A1, B1 and so on. */
function siglumOf(n: number): string {
  const letter = String.fromCharCode(65 + (n % 26));
  return n < 26 ? letter : `${letter}${Math.floor(n / 26)}`;
}
