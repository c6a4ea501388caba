import type { SourceBody } from "@/domain/edition/body-parts";
import type { AttestationBody, DerivationBody, QuoteBody } from "@/domain/edition/quote-body";
import { citationDate, dayOf } from "./calendar";
import type { Citable, CitedAttestation, CitedReview, CitedUpstream } from "./citable";
import { compact } from "./csl-item";
import { citationsOf, type RenderJob } from "./formatted/jobs";
import { LANG_OF, LOCALES } from "./formatted/styles";
import { citedReview } from "./from-review";
import { baseOf, type CitedEdition, citedSource, localText, type Site } from "./from-source";
import { citedSpeaker } from "./from-speaker";
import { citationKey } from "./keys";
import { creditedName, shortName } from "./names";

/**
 * One printing of an edition in the shape that exporters take; without `attestationId` the leading one.
 * Throws RangeError for a printing that the body does not hold: routes look first.
 */
export function citableOf(
  body: QuoteBody,
  edition: CitedEdition,
  site: Site,
  attestationId?: string,
): Citable {
  const wanted = attestationId ?? body.leading;
  const attestation = body.attestations.find(({ id }) => id === wanted);
  const source = sourceOf(body, attestation);
  if (attestation === undefined || source === undefined) throw new RangeError(`no printing ${wanted}`);
  const speakers = body.speakers.map((speaker) => citedSpeaker(speaker, site.lang));
  const quoteUrl = `${baseOf(site)}/q/${body.id}`;
  return compact({
    id: body.id,
    key: keyOf(body, attestation, speakers[0] === undefined ? "" : shortName(speakers[0])),
    quoteUrl,
    editionUrl: `${quoteUrl}/e/${edition.number}`,
    n: edition.number,
    publishedOn: dayOf(edition.firstPublishedAt),
    modifiedOn: dayOf(edition.sealedAt),
    contentHash: edition.hash,
    lang: site.lang,
    siteName: site.siteName,
    speakers,
    event: eventOf(body, site.lang),
    date: body.date.edtf,
    attestation: citedAttestation(attestation),
    source: citedSource(source, attestation.capture),
    upstream: upstreamOf(body, attestation),
    original: originalOf(body, attestation),
    utterance: utteranceOf(body),
    reviews: reviewsOf(body, attestation, site.lang),
    corrections: [],
    desk: { name: site.deskName, url: `${baseOf(site)}/`, licence: site.licence },
  });
}

/** Every printing of an edition, the leading one first. */
export function printingsOf(body: QuoteBody, edition: CitedEdition, site: Site): Citable[] {
  const others = body.attestations.filter(({ id }) => id !== body.leading).map(({ id }) => id);
  return [body.leading, ...others].map((id) => citableOf(body, edition, site, id));
}

/** Every citation that an edition is printed in: all printings, subjects, styles and locales. */
export function renderJobsOf(body: QuoteBody, edition: CitedEdition, site: Omit<Site, "lang">): RenderJob[] {
  return LOCALES.flatMap((locale) =>
    citationsOf(printingsOf(body, edition, { ...site, lang: LANG_OF[locale] }), locale),
  );
}

const sourceOf = (body: QuoteBody, attestation: AttestationBody | undefined): SourceBody | undefined =>
  body.sources.find(({ id }) => id === attestation?.source);

function keyOf(body: QuoteBody, attestation: AttestationBody, family: string): string {
  const year = citationDate(body.date.edtf)?.from.year;
  const leading = body.attestations.find(({ id }) => id === body.leading) ?? attestation;
  return citationKey({
    id: body.id,
    siglum: attestation.siglum,
    family,
    words: leading.exact,
    ...(year === undefined || year === 0 ? {} : { year }),
  });
}

const eventOf = ({ occasion }: QuoteBody, lang: string): Citable["event"] =>
  occasion === undefined
    ? undefined
    : compact({
        kind: occasion.kind,
        title: localText(occasion.title, lang),
        place: occasion.place,
        date: occasion.date.edtf,
        dateNote: occasion.date.note,
      });

function citedAttestation(attestation: AttestationBody): CitedAttestation {
  const { id, siglum, exact, prefix, suffix, start, end, lang, form, relation, translator } = attestation;
  const isPrinted = translator !== undefined && translator.basis !== "inferred";
  return {
    ...{ id, siglum, exact, prefix, suffix, start, end, lang, form, relation },
    elided: attestation.elisions.length > 0,
    translators: isPrinted ? [creditedName(translator.name, lang)] : [],
    machineTranslated: attestation.machineTranslated === true,
  };
}

// The way up from a printing, nearest first; of several upstream printings the one stated most surely.
function upstreamOf(body: QuoteBody, attestation: AttestationBody): CitedUpstream[] {
  const chain: CitedUpstream[] = [];
  const seen = new Set<string>([attestation.id]);
  let at: string | undefined = attestation.id;
  while (at !== undefined) {
    const step = surest(body.derivations.filter(({ to }) => to === at));
    if (step?.from === undefined || seen.has(step.from)) break;
    seen.add(step.from);
    const source = sourceOf(
      body,
      body.attestations.find(({ id }) => id === step.from),
    );
    if (source === undefined) break;
    const { kind, basis, confidence } = step;
    chain.push({
      name: source.publisher?.name ?? source.title,
      source: citedSource(source),
      kind,
      basis,
      confidence,
    });
    at = step.from;
  }
  return chain;
}

const SURENESS: Record<DerivationBody["confidence"], number> = { confirmed: 0, stated: 1, inferred: 2 };

function surest(steps: readonly DerivationBody[]): DerivationBody | undefined {
  return [...steps].sort(
    (a, b) => SURENESS[a.confidence] - SURENESS[b.confidence] || (a.id < b.id ? -1 : 1),
  )[0];
}

function originalOf(body: QuoteBody, shown: AttestationBody): Citable["original"] {
  const original = body.attestations.find(({ id }) => id === body.originalAttestation);
  const source = sourceOf(body, original);
  if (original === undefined || source === undefined || original.id === shown.id) return undefined;
  return { exact: original.exact, lang: original.lang, source: citedSource(source, original.capture) };
}

// The utterance itself may be cited only where it can be opened: a printing in a primary source.
function utteranceOf(body: QuoteBody): Citable["utterance"] {
  for (const attestation of body.attestations) {
    const source = sourceOf(body, attestation);
    if (source?.tier !== "primary" || attestation.form === "indirect") continue;
    return { attestation: citedAttestation(attestation), source: citedSource(source, attestation.capture) };
  }
  return undefined;
}

function reviewsOf(body: QuoteBody, attestation: AttestationBody, lang: string): Citable["reviews"] {
  const cited = (axis: "attribution" | "wording", ids: readonly string[]): CitedReview | undefined => {
    const review = ids
      .map((id) => body.reviews.find((each) => each.axis === axis && each.subject.id === id))
      .find((each) => each !== undefined);
    return review === undefined ? undefined : citedReview(review, body.sources, lang);
  };
  // A printing's own attribution outweighs that of the quote as a whole.
  return compact({
    attribution: cited("attribution", [attestation.id, body.id]),
    wording: cited("wording", [attestation.id]),
  });
}
