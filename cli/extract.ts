import { readFileSync } from "node:fs";
import { extract } from "@/domain/extraction/extract";
import { InputTooLarge } from "@/domain/extraction/limits";
import { asked, USAGE } from "./extract/asked";
import { showBar } from "./extract/bar";
import { tableOf } from "./extract/table";

/** `npm run extract -- file.txt`: what the extraction finds in texts, with its reasons; nothing is stored. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever reads the lines has read enough.
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
const wanted = asked(process.argv.slice(2));
if (typeof wanted === "string") {
  console.error(`${wanted}\n${USAGE}`);
  process.exitCode = 2;
} else if (wanted.isHelp) console.log(USAGE);
else {
  const { files, lang, isJson } = wanted;
  const bar = showBar(files.length);
  for (const [done, file] of files.entries()) {
    bar.shows(done);
    try {
      const text = readFileSync(file === "-" ? 0 : file, "utf8");
      const found = extract(text, lang === undefined ? {} : { lang });
      const name = file === "-" ? "standard input" : file;
      bar.clear();
      if (isJson) console.log(JSON.stringify({ file: name, ...found }));
      else for (const line of tableOf(name, text, found, process.stdout.columns ?? 120)) console.log(line);
    } catch (error) {
      bar.clear();
      console.error(`${file}: ${sentenceOf(error)}`);
      process.exitCode = 1;
    }
  }
  bar.clear();
}

function sentenceOf(error: unknown): string {
  if (error instanceof InputTooLarge) {
    return `${error.actual} bytes, and at most ${error.limit} are read. Cut it in pieces.`;
  }
  if (error instanceof Error && "code" in error) return `cannot be read (${error.code}).`;
  throw error;
}
