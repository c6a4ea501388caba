import "server-only";
import { and, eq } from "drizzle-orm";
import { database } from "@/db/client";
import { renderedCitations } from "@/db/schema/projection";
import { editions } from "@/db/schema/publishing";
import { ENGINE_VERSION, type Locale, type Style } from "@/domain/citation/formatted/styles";
import type { RenderedCitation } from "@/domain/public/pages";

const MOST = 2_000;

/** The stored citations of an edition in one locale; with `style`, in that style alone. */
export async function renderedOf(
  record: string,
  number: number,
  wanted: { locale: Locale; style?: Style },
): Promise<RenderedCitation[]> {
  const { reader } = await database();
  const rows = await reader
    .select({
      subject: renderedCitations.subject,
      attestation: renderedCitations.attestation,
      style: renderedCitations.style,
      locale: renderedCitations.locale,
      inText: renderedCitations.inText,
      entryText: renderedCitations.entryText,
      entryHtml: renderedCitations.entryHtml,
    })
    .from(editions)
    .innerJoin(renderedCitations, eq(renderedCitations.edition, editions.id))
    .where(
      and(
        eq(editions.record, record),
        eq(editions.number, number),
        eq(renderedCitations.engineVersion, ENGINE_VERSION),
        eq(renderedCitations.locale, wanted.locale),
        wanted.style === undefined ? undefined : eq(renderedCitations.style, wanted.style),
      ),
    )
    .limit(MOST);
  return rows as RenderedCitation[];
}

const whole = new Set<string>();

/**
 * Whether the citations of an edition are stored in one locale: what a kept page is kept by, since they come
 * after the edition. Once there they stay, so the answer is remembered.
 */
export async function hasCitations(record: string, number: number, locale: Locale): Promise<boolean> {
  const { url } = await database();
  const key = [url, record, number, locale].join(" ");
  if (whole.has(key)) return true;
  const rows = await renderedOf(record, number, { locale, style: "apa" });
  if (rows.length === 0) return false;
  whole.add(key);
  return true;
}
