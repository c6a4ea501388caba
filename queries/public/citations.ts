import "server-only";
import { and, eq } from "drizzle-orm";
import { database } from "@/db/client";
import { renderedCitations } from "@/db/schema/projection";
import { editions } from "@/db/schema/publishing";
import type { Subject } from "@/domain/citation/citable";
import { ENGINE_VERSION, type Locale, type Style } from "@/domain/citation/formatted/styles";

/** A formatted citation as it was rendered for an edition. `attestation` is empty for the record as a whole. */
export type RenderedCitation = {
  subject: Subject;
  attestation: string;
  style: Style;
  locale: Locale;
  inText: string;
  entryText: string;
  entryHtml: string;
};

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
