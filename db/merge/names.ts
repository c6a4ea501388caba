import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { MergeKind } from "@/domain/merge/fields";
import type { Reader } from "../client";
import { attestations } from "../schema/attestation";
import { quotes } from "../schema/quote";
import { sources } from "../schema/source";
import { speakerNames } from "../schema/speaker";

const LONGEST = 200;

/** What a record is called: a quote by its leading words, a speaker by the usual name, a source by its title (ours in brackets); else its id. */
export async function nameOf(
  tx: Reader,
  kind: MergeKind,
  id: string,
): Promise<{ text: string; lang?: string }> {
  const [row] = await { quote: quoteName, speaker: speakerName, source: sourceName }[kind](tx, id);
  return row ? { text: inShort(row.text), lang: row.lang } : { text: id };
}

/** A long name up to a word's end, with the sign for what we leave out. */
function inShort(text: string): string {
  const signs = [...text];
  if (signs.length <= LONGEST) return text;
  const start = signs.slice(0, LONGEST).join("");
  const end = start.lastIndexOf(" ");
  return `${end > 0 ? start.slice(0, end) : start} […]`;
}

const quoteName = (tx: Reader, id: string) =>
  tx
    .select({ text: attestations.exact, lang: attestations.lang })
    .from(quotes)
    .innerJoin(attestations, and(eq(attestations.id, quotes.leading), eq(quotes.id, id)))
    .limit(1);

const speakerName = (tx: Reader, id: string) =>
  tx
    .select({ text: speakerNames.text, lang: speakerNames.lang })
    .from(speakerNames)
    .where(eq(speakerNames.speaker, id))
    .orderBy(asc(speakerNames.position))
    .limit(1);

async function sourceName(tx: Reader, id: string) {
  const rows = await tx.select().from(sources).where(eq(sources.id, id)).limit(1);
  return rows.map(({ title, titleKind, lang }) => ({
    text: titleKind === "descriptive" ? `[${title}]` : title,
    lang,
  }));
}
