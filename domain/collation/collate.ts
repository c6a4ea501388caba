import { ok, type Refusal, type Result, refuse } from "@/domain/refusal";
import { isLanguageTag } from "@/domain/text/languages";
import { align, type Progress } from "./alignment/align";
import { MOST_PRINTINGS, MOST_UNITS, MOST_UNITS_TOGETHER } from "./limits";
import { lineOf } from "./tokens/line";
import { type Collation, IGNORED, type Ignored, type Witness } from "./types";

/**
 * Collates printings of one language: tokenised, normalised and aligned; one alone is a table without
 * variants. Refused at `witnesses`, before any work: none, more than 30, or too long together; at
 * `witnesses.N.text`: nothing but space, or too long; at `witnesses.N.siglum`: the letter of another one.
 */
export function collate(
  witnesses: readonly Witness[],
  lang: string,
  ignored: Ignored = IGNORED,
  onProgress?: (progress: Progress) => void,
): Result<Collation> {
  const refusals = refusalsOf(witnesses, lang);
  if (refusals.length > 0) return refuse(...refusals);
  const lines = witnesses.map(({ text }) => lineOf(text, lang, ignored));
  const { places, width } = align(
    lines.map((line) => line.tokens),
    onProgress,
  );
  const rows = witnesses.map(({ siglum, text }, n) => ({
    siglum,
    text,
    ...(lines[n] ?? { opening: text, tokens: [] }),
    places: places[n] ?? [],
  }));
  return ok({ lang, ignored, rows, width });
}

/** Why printings are not collated; none where they are. */
export function refusalsOf(witnesses: readonly Witness[], lang: string): Refusal[] {
  if (!isLanguageTag(lang)) return [{ kind: "invalid", rule: "language_unknown", field: "lang" }];
  const found = witnesses.length;
  if (found === 0) return [{ kind: "invalid", rule: "collation-none", field: "witnesses" }];
  if (found > MOST_PRINTINGS) {
    const params = { found, maximum: MOST_PRINTINGS };
    return [{ kind: "invalid", rule: "collation-many", field: "witnesses", params }];
  }
  const each = witnesses.flatMap((one, n) => refusalsAt(one, n, witnesses));
  if (each.length > 0) return each;
  const units = witnesses.reduce((sum, { text }) => sum + text.length, 0);
  if (units <= MOST_UNITS_TOGETHER) return [];
  const params = { found: units, maximum: MOST_UNITS_TOGETHER };
  return [{ kind: "invalid", rule: "collation-long-together", field: "witnesses", params }];
}

function refusalsAt({ siglum, text }: Witness, n: number, all: readonly Witness[]): Refusal[] {
  const at = `witnesses.${n}`;
  if (all.findIndex((one) => one.siglum === siglum) < n) {
    return [{ kind: "invalid", rule: "collation-siglum-twice", field: `${at}.siglum` }];
  }
  if (text.trim() === "") return [{ kind: "invalid", rule: "collation-empty", field: `${at}.text` }];
  if (text.length <= MOST_UNITS) return [];
  const params = { found: text.length, maximum: MOST_UNITS };
  return [{ kind: "invalid", rule: "collation-long", field: `${at}.text`, params }];
}
