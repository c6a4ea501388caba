import { trimSpan } from "./characters";
import type { ChainRole, Span } from "./types";

/** A credit line read: who did what, and where the name stands. */
export type Credit = { role: ChainRole; at: Span };

const KEYS: [ChainRole, string][] = [
  [
    "source",
    "fonte|fonti|source|sources|quelle|fuente|via|источник|来源|المصدر|tratto da|fonte originale|original",
  ],
  [
    "translator",
    "traduzione|traduzione di|traduzione a cura di|tradotto da|translation|translation by|translated by|traduction|" +
      "traducción|tradução|übersetzung|перевод|译者|ترجمة|traduttore|translator",
  ],
  ["author", "di|by|autore|author|a cura di|par|von|redazione"],
];
const roleOfKey = new Map(KEYS.flatMap(([role, keys]) => keys.split("|").map((key) => [key, role] as const)));

const FURNITURE =
  /powered by|auto publish|all rights reserved|tutti i diritti riservati|leggi anche|read more|read also|newsletter|subscribe|iscriviti|condividi|share this|cookie|copyright|follow us|seguici|©/iu;

const MAX_CREDIT = 120;

/** Page furniture: share, newsletter, copyright and plugin lines. Short lines only. */
export const isFurniture = (line: string) => line.length <= 240 && FURNITURE.test(line);

/** Reads "Fonte: X", "Source: X", "Translated by X", "Traduzione di X"; null for any other line. */
export function readCredit(text: string, line: Span): Credit | null {
  if (line.end - line.start > MAX_CREDIT) return null;
  const body = text.slice(line.start, line.end);
  const colon = /[:：]/u.exec(body);
  if (colon) {
    const role = roleOfKey.get(body.slice(0, colon.index).trim().toLowerCase());
    const at = role && trimSpan(text, line.start + colon.index + 1, line.end);
    return role && at ? { role, at } : null;
  }
  const spoken = /^(?:traduzione di|traduzione a cura di|tradotto da|translated by|translation by)\s/iu.exec(
    body,
  );
  if (spoken) {
    const at = trimSpan(text, line.start + spoken[0].length, line.end);
    return at ? { role: "translator", at } : null;
  }
  const byline = /^(?:di|by|par|von)\s(?=\p{Lu})/iu.exec(body);
  if (byline && body.length <= 60 && !/[.!?]$/u.test(body)) {
    const at = trimSpan(text, line.start + byline[0].length, line.end);
    return at ? { role: "author", at } : null;
  }
  return null;
}
