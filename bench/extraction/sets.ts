import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { goldArticles } from "@/tests/domain/extraction/gold";

const DEFAULT_FOLDER = "../shared/extraction";

/** Where the evaluation sets lie: none is part of the product. */
export const setsFolder = (): string => process.env.EXTRACTION_DATA ?? DEFAULT_FOLDER;

const goldDocument = z.object({ id: z.string(), lang: z.string(), text: z.string() });

/** One text of an evaluation set, without its gold. */
export type EvaluationText = z.output<typeof goldDocument>;

/** A set as it is named (`polnear/dev`) and where it lies. */
export type EvaluationSet = { name: string; path: string };

const ENDING = /\.json(?:\.gz)?$/u;

/**
 * The sets that are present: every development part, and the parts for training that have no development part
 * beside them.
 */
export function presentSets(folder = setsFolder()): EvaluationSet[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    ENDING.test(file),
  );
  const named = files.map((file) => ({ name: file.replace(ENDING, ""), path: join(folder, file) }));
  const isDev = (name: string) => /(?:^|[/-])dev$|^textacy-cases$|^seed\.gold$/u.test(name);
  const folders = new Set(named.filter((one) => isDev(one.name)).map((one) => one.name.split("/")[0]));
  return named
    .filter(({ name }) => !/^(?:claims|matching)\//u.test(name))
    .filter(({ name }) => isDev(name) || (name.endsWith("/train") && !folders.has(name.split("/")[0])))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The texts of a set, packed or not. */
export function textsOf({ path }: EvaluationSet): EvaluationText[] {
  const raw = readFileSync(path);
  const isPacked = raw[0] === 0x1f && raw[1] === 0x8b;
  return z.array(goldDocument).parse(JSON.parse((isPacked ? gunzipSync(raw) : raw).toString("utf8")));
}

/** The articles that ship with the tests, written to a folder in the form of the other sets. */
export function shippedSet(folder: string): EvaluationSet {
  const path = join(folder, "shipped.json");
  const documents = goldArticles().map(({ id, lang, text, quotes }) => ({
    ...{ id, lang, text },
    quotes: quotes.map(({ parts, type, speakers }) => ({
      ...{ type, speakers, speaker: speakers[0] ?? null },
      ...{ start: parts[0]?.start, end: parts.at(-1)?.end },
      parts: parts.map(({ start, end }) => [start, end]),
    })),
  }));
  writeFileSync(path, JSON.stringify(documents));
  return { name: "shipped", path };
}
