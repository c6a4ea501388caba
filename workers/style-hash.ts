import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locale, Style } from "@/domain/citation/formatted/styles";
import { sha256Hex } from "@/domain/hash";

const known = new Map<string, string>();

/**
 * SHA-256 of the CSL file and the locale file that a citation was rendered with, in hex: stored with it,
 * so that a changed file asks for a new rendering. Read once for each pair.
 */
export function styleHash(style: Style, locale: Locale): string {
  const key = `${style} ${locale}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const folder = join(process.cwd(), "domain", "citation", "styles");
  const texts = [`${style}.csl`, `locales-${locale}.xml`].map((name) =>
    readFileSync(join(folder, name), "utf8"),
  );
  const hash = sha256Hex(texts.join("\u0000"));
  known.set(key, hash);
  return hash;
}
