import type { Exported } from "./cells";
import { csvOf } from "./csv";
import { jsonOf } from "./json";
import { teiOf } from "./tei";

/** The forms in which a table is written down, by the suffix of its address. */
export const COLLATION_FORMATS = {
  tei: { mediaType: "application/tei+xml", write: teiOf },
  csv: { mediaType: "text/csv", write: csvOf },
  json: { mediaType: "application/json", write: jsonOf },
} as const satisfies Record<string, { mediaType: string; write: (exported: Exported) => string }>;

export type CollationFormat = keyof typeof COLLATION_FORMATS;
