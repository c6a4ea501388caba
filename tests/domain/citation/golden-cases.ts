import type { Citable } from "@/domain/citation/citable";
import { attestation, citable, li, PRINTED, putin, source } from "./cases";

const without = <T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> => {
  const { [key]: _, ...rest } = value;
  return rest;
};

/** What the export formats are shown with: one case for each turn a record can take. */
export const GOLDEN: Readonly<Record<string, Citable>> = {
  "as-cited-in": citable({
    upstream: [
      {
        name: "Pars Today",
        kind: "translates",
        basis: "credit_line",
        confidence: "stated",
        source: source({
          kind: "news",
          title: "Putin meets Chinese defense minister, hails Moscow-Beijing military cooperation",
          authors: [],
          translators: [],
          container: "Pars Today",
          publisher: "Pars Today",
          lang: "en",
          url: "https://parstoday.example/en/news/world-i201194",
        }),
      },
    ],
    source: source({ credits: "Fonte: Press Tv. Traduzione: Luciano Lago" }),
  }),
  direct: PRINTED.S7,
  "no-author": PRINTED.S4,
  "no-date": PRINTED.S5,
  "joint-speakers": citable({ speakers: [putin, { ...li, part: "joint" }], date: "2023-03-21" }),
  "institution-as-speaker": citable({
    key: "ministry2023both-5h2c8d0j-b",
    speakers: [{ kind: "institution", literal: "Ministry of National Defense of China", part: "speaker" }],
  }),
  translated: citable({
    lang: "en",
    attestation: attestation({
      lang: "en",
      exact: "We are working actively through our military departments",
      translators: [{ kind: "institution", literal: "Reuters" }],
    }),
    source: source({
      kind: "wire",
      title: "Putin, Chinese defense minister hail military cooperation",
      authors: [{ kind: "institution", literal: "Reuters" }],
      agency: "Reuters",
      translators: [],
      container: "Example Times",
      lang: "en",
      issued: "2023-04-17~",
      url: "https://times.example/a?b=1&c=2#d_e~f%20g",
    }),
    speakers: [putin],
    original: {
      exact: "По линии военных ведомств мы работаем активно",
      lang: "ru",
      source: PRINTED.S3.source,
    },
    reviews: {
      attribution: {
        id: "r1xxxxxx",
        key: "corroborated",
        label: "Corroborated",
        definition: "Two or more independent reports",
        value: 6,
        best: 7,
        worst: 1,
        scaleVersion: 1,
        headline: "Putin said this to Li Shangfu in the Kremlin on 16 April 2023.",
        evidence: [{ stance: "supports", source: PRINTED.S3.source }],
      },
      wording: {
        id: "r2xxxxxx",
        key: "condensed_fairly",
        label: "Condensed fairly",
        definition: "Shortened without change of sense",
        value: 7,
        best: 9,
        worst: 1,
        scaleVersion: 1,
        headline: "“Useful to us” became “useful”.",
        evidence: [],
      },
    },
    corrections: [{ text: "The date was corrected.", on: "2026-11-22" }],
  }),
  elided: citable({
    attestation: attestation({
      exact: "Lavoriamo attivamente […] e conduciamo esercitazioni congiunte, “anche in Europa” | e altrove",
      elided: true,
      locator: { label: "paragraph", value: "3" },
    }),
    date: "2023-04-16/2023-04-17",
  }),
  russian: citable({
    attestation: attestation({ lang: "ru", exact: "По линии военных ведомств мы работаем активно" }),
    source: PRINTED.S3.source,
    speakers: [putin],
  }),
  chinese: citable({
    key: "q5h2c8d0j-c",
    attestation: attestation({
      lang: "zh",
      exact: "中俄两军关系在两国元首的战略引领下持续发展，保持高水平运行",
    }),
    source: source({
      kind: "news",
      title: "国防部：中俄两军关系持续发展",
      authors: [{ kind: "institution", literal: "新华社" }],
      translators: [],
      container: "国防部网",
      lang: "zh",
      issued: "2023-03",
      url: "https://mod.example/jzhzt/16213",
    }),
    speakers: [{ kind: "person", literal: "谭克非", part: "speaker" }],
  }),
  arabic: citable({
    attestation: attestation({ lang: "ar", exact: "علاقاتنا قوية جداً وتتجاوز تحالفات الحرب الباردة" }),
    source: without(
      source({
        kind: "social",
        title: "منشور",
        titleIsDescription: true,
        authors: [],
        translators: [],
        container: "X",
        lang: "ar",
        issued: "202X",
      }),
      "capture",
    ),
  }),
};
