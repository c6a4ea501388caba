import { type CitationRow, editionToCite, type Setting, storeCitations } from "@/db/citations";
import type { Database } from "@/db/client";
import type { RenderJob } from "@/domain/citation/formatted/jobs";
import { ENGINE_VERSION, LOCALES, STYLES } from "@/domain/citation/formatted/styles";
import { renderJobsOf } from "@/domain/citation/from-quote";
import type { Site } from "@/domain/citation/from-source";
import type { QuoteBody } from "@/domain/edition/quote-body";
import { renderCitations } from "@/workers/citations";
import { styleHash } from "@/workers/style-hash";

/** What every edition is printed in, by the engine and the style files of this version. */
export const settings = (): Setting[] =>
  LOCALES.flatMap((locale) =>
    STYLES.map((style) => ({
      style,
      locale,
      engineVersion: ENGINE_VERSION,
      styleHash: styleHash(style, locale),
    })),
  );

/** So many at once wait for the engine: a reader's question would not wait long behind them. */
const AT_ONCE = 40;

/**
 * Prints what an edition lacks, in the engine's own thread, and stores it whole: killed in between, nothing
 * is half there. Gives how many citations were printed.
 */
export async function renderEdition(
  opened: Database,
  id: string,
  missing: readonly Setting[],
  site: Omit<Site, "lang">,
): Promise<number> {
  const edition = await editionToCite(opened.reader, id);
  if (edition?.kind !== "quote") return 0;
  const isMissing = (job: RenderJob) =>
    missing.some((one) => one.style === job.style && one.locale === job.locale);
  const jobs = renderJobsOf(JSON.parse(edition.body) as QuoteBody, edition, site).filter(isMissing);
  const rows: CitationRow[] = [];
  for (let at = 0; at < jobs.length; at += AT_ONCE) {
    rows.push(...(await rendered(jobs.slice(at, at + AT_ONCE), id)));
  }
  await opened.queue.write((tx) => storeCitations(tx, edition, rows, missing));
  return rows.length;
}

async function rendered(jobs: readonly RenderJob[], edition: string): Promise<CitationRow[]> {
  const result = await renderCitations(jobs);
  if (!result.ok) throw new Error("too many citations wait for the engine");
  return jobs.flatMap(({ subject, attestation, style, locale }, index) => {
    const one = result.value[index];
    if (!one) return [];
    const { inText, entryText, entryHtml } = one;
    return {
      ...{ edition, subject, attestation: attestation ?? "", style, locale },
      ...{ engineVersion: ENGINE_VERSION, styleHash: styleHash(style, locale) },
      ...{ inText, entryText, entryHtml },
    };
  });
}
