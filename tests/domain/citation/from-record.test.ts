import { describe, expect, test } from "vitest";
import { claimReviewOf } from "@/domain/citation/formats/claim-review";
import { jsonLdOf } from "@/domain/citation/formats/json-ld";
import { citationCount } from "@/domain/citation/formatted/jobs";
import { claimCitableOf } from "@/domain/citation/from-claim";
import { citableOf, printingsOf, renderJobsOf } from "@/domain/citation/from-quote";
import type { CitedEdition, Site } from "@/domain/citation/from-source";
import type { ReviewBody, SourceBody } from "@/domain/edition/body-parts";
import type { ClaimBody } from "@/domain/edition/claim-body";
import type { AttestationBody, QuoteBody } from "@/domain/edition/quote-body";

const SITE: Site = {
  baseUrl: "https://attesto.example/",
  siteName: "Attesto",
  deskName: "Redazione Esempio",
  licence: "https://creativecommons.org/licenses/by/4.0/",
  lang: "en",
};

const EDITION: CitedEdition = {
  number: 2,
  hash: "4f".repeat(32),
  sealedAt: "2026-11-23T10:00:00.000Z",
  firstPublishedAt: "2026-11-20T10:00:00.000Z",
};

const sourceBody = (id: string, fields: Partial<SourceBody> = {}): SourceBody => ({
  id,
  kind: "news",
  tier: "secondary",
  title: `Title of ${id}`,
  titleKind: "printed",
  publisher: { id: `p-${id}`, name: `Publisher of ${id}` },
  authors: [],
  translators: [],
  lang: "en",
  published: { edtf: "2023-04-17", basis: "stated" },
  url: `https://${id}.example/a`,
  captures: [{ id: `c-${id}`, sha256: "ab".repeat(32), takenAt: "2026-11-22T08:00:00Z", method: "excerpt" }],
  ...fields,
});

const attestationBody = (
  id: string,
  siglum: string,
  source: string,
  fields: Partial<AttestationBody> = {},
): AttestationBody => ({
  id,
  siglum,
  source,
  capture: `c-${source}`,
  exact: "We have very strong ties",
  prefix: "he said: ",
  suffix: ".",
  start: 10,
  end: 34,
  lang: "en",
  form: "full",
  relation: "translation",
  elisions: [],
  proposedBy: "person",
  ...fields,
});

const review = (
  axis: ReviewBody["axis"],
  subject: ReviewBody["subject"],
  fields: Partial<ReviewBody["rating"]> = {},
): ReviewBody => ({
  id: `r-${axis}-${subject.id}`,
  axis,
  subject,
  rating: {
    key: "corroborated",
    scaleVersion: 1,
    label: { en: "Corroborated", it: "Confermata" },
    definition: { en: "Two reports", it: "Due resoconti" },
    standing: "holds",
    ordinal: 6,
    best: 7,
    worst: 1,
    ...fields,
  },
  sentence: { en: `Sentence on ${subject.id}.`, it: `Frase su ${subject.id}.` },
  rationale: { en: "Because." },
  unknowns: [],
  evidence: [{ id: "e1", stance: "supports", source: "ru", passage: "x", passageKind: "quoted", lang: "ru" }],
  searches: [],
  contacts: [],
});

const BODY: QuoteBody = {
  format: "attesto-quote/1",
  id: "7k3m9xq2",
  speakers: [
    {
      id: "5p1aaaa0",
      kind: "person",
      familyNameFirst: true,
      names: [
        { lang: "en", script: "Latn", text: "Li Shangfu", kind: "transliteration" },
        { lang: "it", script: "Latn", text: "Shingfu", kind: "misspelling" },
        { lang: "zh", script: "Hans", text: "李尚福", kind: "native" },
      ],
      part: "speaker",
      role: { title: { en: "Minister of National Defense", it: "Ministro della Difesa" } },
    },
  ],
  occasion: {
    id: "0ccas000",
    kind: "meeting",
    title: { en: "Putin receives Li Shangfu", it: "Putin riceve Li Shangfu" },
    date: { edtf: "2023-04-16", basis: "stated" },
    place: "The Kremlin, Moscow",
    participants: [],
  },
  date: { edtf: "2023-04-16", basis: "stated" },
  original: "found",
  originalAttestation: "a-ru",
  leading: "a-en",
  attestations: [
    attestationBody("a-ru", "B", "ru", {
      exact: "У нас очень крепкие связи",
      lang: "ru",
      relation: "original",
    }),
    attestationBody("a-en", "A", "en"),
    attestationBody("a-it", "C", "it", {
      exact: "Abbiamo legami molto forti",
      lang: "it",
      translator: { name: "Luciano Lago", basis: "stated" },
      elisions: [{ kind: "unmarked" }],
    }),
  ],
  derivations: [
    { id: "d1", from: "a-ru", to: "a-en", kind: "translates", basis: "judgement", confidence: "inferred" },
    { id: "d2", from: "a-en", to: "a-it", kind: "translates", basis: "credit_line", confidence: "stated" },
    { id: "d3", to: "a-it", kind: "translates", basis: "judgement", confidence: "inferred" },
  ],
  variances: [],
  links: [],
  reviews: [
    review("attribution", { kind: "quote", id: "7k3m9xq2" }),
    review("wording", { kind: "attestation", id: "a-it" }, { key: "altered_minor", ordinal: 4, best: 8 }),
  ],
  claims: [],
  sources: [
    sourceBody("ru", { lang: "ru", titleKind: "descriptive" }),
    sourceBody("en", { kind: "wire", agency: { id: "p-afp", name: "AFP" } }),
    sourceBody("it", {
      kind: "blog",
      lang: "it",
      credits: "Fonte: Press Tv",
      translators: [{ name: "Luciano Lago", basis: "stated" }],
      authors: [{ name: "Guessed Author", basis: "inferred" }],
      captures: [
        {
          id: "c-it",
          sha256: "ab".repeat(32),
          takenAt: "2026-11-22T08:00:00Z",
          method: "paste",
          archiveUrls: [
            "javascript:alert(1)",
            "https://web.archive.org/web/20230417120000/https://it.example/a",
          ],
        },
      ],
    }),
  ],
};

describe("a citable from an edition", () => {
  test("takes the leading printing unless another is named, and names the edition", () => {
    const cited = citableOf(BODY, EDITION, SITE);
    expect(cited).toMatchObject({
      key: "li2023have-7k3m9xq2-a",
      quoteUrl: "https://attesto.example/q/7k3m9xq2",
      editionUrl: "https://attesto.example/q/7k3m9xq2/e/2",
      publishedOn: "2026-11-20",
      modifiedOn: "2026-11-23",
      attestation: { id: "a-en", exact: "We have very strong ties", elided: false },
      original: { exact: "У нас очень крепкие связи", lang: "ru" },
    });
    expect(cited.source.authors).toEqual([{ kind: "institution", literal: "AFP" }]);
    expect(cited.utterance).toBeUndefined();
    expect(() => citableOf(BODY, EDITION, SITE, "no-such")).toThrow(RangeError);
  });

  test("gives the speaker's proper name, never a misspelling, with the native form beside it", () => {
    const [speaker] = citableOf(BODY, EDITION, { ...SITE, lang: "it" }).speakers;
    expect(speaker).toMatchObject({
      literal: "Li Shangfu",
      family: "Li",
      native: { text: "李尚福", lang: "zh" },
      roleAtTheTime: "Ministro della Difesa",
    });
  });

  test("follows the way up from a printing, and credits nobody who is only inferred", () => {
    const cited = citableOf(BODY, EDITION, SITE, "a-it");
    expect(cited.upstream.map(({ name, basis }) => [name, basis])).toEqual([
      ["Publisher of en", "credit_line"],
      ["Publisher of ru", "judgement"],
    ]);
    expect(cited.source.authors).toEqual([]);
    expect(cited.source.translators).toMatchObject([{ family: "Lago", given: "Luciano" }]);
    expect(cited.source.capture).toMatchObject({
      archiveUrl: "https://web.archive.org/web/20230417120000/https://it.example/a",
      archivedOn: "2023-04-17",
    });
    expect(cited.attestation.elided).toBe(true);
  });

  test("offers the utterance once a printing sits in a primary source", () => {
    const sources = BODY.sources.map((each) =>
      each.id === "ru" ? { ...each, tier: "primary" as const } : each,
    );
    const cited = citableOf({ ...BODY, sources }, EDITION, SITE);
    expect(cited.utterance?.attestation.id).toBe("a-ru");
  });

  test("has the same key in every edition and one of its own for each printing", () => {
    const later = citableOf(BODY, { ...EDITION, number: 9 }, SITE);
    expect(later.key).toBe(citableOf(BODY, EDITION, SITE).key);
    const keys = printingsOf(BODY, EDITION, SITE).map(({ key }) => key);
    expect(keys).toEqual(["li2023have-7k3m9xq2-a", "li2023have-7k3m9xq2-b", "li2023have-7k3m9xq2-c"]);
  });

  test("is rendered in every printing, subject, style and locale, each once", () => {
    const jobs = renderJobsOf(BODY, EDITION, SITE);
    const places = jobs.map(({ subject, attestation, style, locale }) =>
      [subject, attestation, style, locale].join(" "),
    );
    expect(jobs).toHaveLength(citationCount(3, false));
    expect(new Set(places).size).toBe(jobs.length);
    expect(places).toContain("record  apa it-IT");
  });
});

describe("the graph of a quote", () => {
  const graphOf = (body: QuoteBody, id: string) =>
    (jsonLdOf(citableOf(body, EDITION, SITE, id)) as { "@graph": Record<string, unknown>[] })["@graph"];

  test("has the quotation, one ClaimReview of the attribution and the wording as a plain review", () => {
    const graph = graphOf(BODY, "a-it");
    expect(graph.map((node) => node["@type"])).toEqual(["Quotation", "ClaimReview", "Review"]);
    expect(graph[0]).toMatchObject({
      text: "Abbiamo legami molto forti",
      isPartOf: {
        isBasedOn: { publisher: { name: "Publisher of en" }, isBasedOn: { description: "Title of ru" } },
      },
    });
    expect(graph[1]).toMatchObject({ reviewRating: { ratingValue: 6, bestRating: 7, worstRating: 1 } });
  });

  test("has no ClaimReview for a rating without a place on its scale", () => {
    const { ordinal: _, ...open } = review("attribution", { kind: "quote", id: BODY.id }).rating;
    const body = {
      ...BODY,
      reviews: [{ ...review("attribution", { kind: "quote", id: BODY.id }), rating: open }],
    };
    expect(graphOf(body, "a-en").map((node) => node["@type"])).toEqual(["Quotation"]);
  });
});

describe("a claim", () => {
  const claim: ClaimBody = {
    format: "attesto-claim/1",
    id: "3c1a1m00",
    text: { en: "Putin met Li Shangfu on Sunday 16 April 2023.", it: "Putin ha incontrato Li domenica." },
    lang: "en",
    kind: "factual",
    occurrences: [
      { id: "o1", source: "it", capture: "c-it", exact: "x", lang: "it", speakers: [] },
      {
        id: "o2",
        quote: "7k3m9xq2",
        source: "en",
        capture: "c-en",
        exact: "y",
        lang: "en",
        speakers: [{ id: "5p1aaaa0", name: "Li Shangfu" }],
      },
    ],
    links: [],
    review: review("veracity", { kind: "claim", id: "3c1a1m00" }, { ordinal: 7, best: 7 }),
    sources: BODY.sources,
  };

  test("is written as the ClaimReview of its veracity, with claimants, appearances and evidence", () => {
    expect(claimReviewOf(claimCitableOf(claim, EDITION, SITE))).toMatchObject({
      "@type": "ClaimReview",
      "@id": "https://attesto.example/claims/3c1a1m00/e/2#veracity",
      claimReviewed: "Putin met Li Shangfu on Sunday 16 April 2023.",
      reviewRating: { ratingValue: 7, bestRating: 7, worstRating: 1, alternateName: "Corroborated" },
      itemReviewed: {
        "@type": "Claim",
        author: [
          { "@type": "Organization", name: "Publisher of it" },
          { "@type": "Person", name: "Li Shangfu" },
        ],
        appearance: [{ url: "https://en.example/a" }, { url: "https://it.example/a" }],
      },
      citation: { inLanguage: "ru" },
    });
  });

  test("without a number to give is a Claim alone", () => {
    const { ordinal: _, ...open } = claim.review.rating;
    const unproven = { ...claim, review: { ...claim.review, rating: open } };
    expect(claimReviewOf(claimCitableOf(unproven, EDITION, SITE))).toMatchObject({ "@type": "Claim" });
  });
});
