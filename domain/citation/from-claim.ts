import type { ClaimBody } from "@/domain/edition/claim-body";
import { dayOf } from "./calendar";
import type { CitedName } from "./citable";
import type { ClaimCitable } from "./formats/claim-review";
import { citedReview } from "./from-review";
import { baseOf, type CitedEdition, citedSource, localText, type Site } from "./from-source";
import { creditedName } from "./names";

/** One edition of a claim in the shape that its ClaimReview takes. */
export function claimCitableOf(body: ClaimBody, edition: CitedEdition, site: Site): ClaimCitable {
  const claimUrl = `${baseOf(site)}/claims/${body.id}`;
  return {
    claimUrl,
    editionUrl: `${claimUrl}/e/${edition.number}`,
    n: edition.number,
    publishedOn: dayOf(edition.firstPublishedAt),
    modifiedOn: dayOf(edition.sealedAt),
    contentHash: edition.hash,
    lang: site.lang,
    text: localText(body.text, site.lang),
    claimants: claimantsOf(body),
    appearances: appearancesOf(body).map((source) => citedSource(source)),
    review: citedReview(body.review, body.sources, site.lang),
    desk: { name: site.deskName, url: `${baseOf(site)}/`, licence: site.licence },
  };
}

// Who made the claim, each once. A source that makes it in its own voice speaks for itself.
function claimantsOf(body: ClaimBody): CitedName[] {
  const names = new Map<string, CitedName>();
  for (const { speakers, source } of body.occurrences) {
    for (const { id, name } of speakers)
      names.set(id, { kind: creditedName(name, "en").kind, literal: name });
    if (speakers.length > 0) continue;
    const publisher = body.sources.find(({ id }) => id === source)?.publisher;
    if (publisher !== undefined) names.set(publisher.id, { kind: "institution", literal: publisher.name });
  }
  return [...names.values()];
}

const appearancesOf = (body: ClaimBody) =>
  body.sources.filter(({ id }) => body.occurrences.some(({ source }) => source === id));
