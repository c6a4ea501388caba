import type { Citable, CitedAttestation, CitedSource, CitedSpeaker } from "@/domain/citation/citable";

const HASH = "4f".repeat(32);

export const capture = (archiveUrl?: string, archivedOn?: string) => ({
  takenAt: "2026-11-23T09:00:00Z",
  textSha256: "ab".repeat(32),
  ...(archiveUrl === undefined ? {} : { archiveUrl }),
  ...(archivedOn === undefined ? {} : { archivedOn }),
});

export const li: CitedSpeaker = {
  kind: "person",
  literal: "Li Shangfu",
  family: "Li",
  given: "Shangfu",
  native: { text: "李尚福", lang: "zh" },
  roleAtTheTime: "Minister of National Defense of China",
  part: "speaker",
};

export const putin: CitedSpeaker = {
  kind: "person",
  literal: "Vladimir Putin",
  family: "Putin",
  given: "Vladimir",
  native: { text: "Владимир Путин", lang: "ru" },
  roleAtTheTime: "President of Russia",
  wikidata: "Q7747",
  part: "speaker",
};

export const attestation = (fields: Partial<CitedAttestation> = {}): CitedAttestation => ({
  id: "a1xxxxxx",
  siglum: "A",
  exact: "Abbiamo legami molto forti",
  prefix: "Li ha detto: «",
  suffix: "», secondo",
  start: 120,
  end: 146,
  lang: "it",
  form: "full",
  relation: "translation",
  elided: false,
  translators: [],
  machineTranslated: false,
  ...fields,
});

export const source = (fields: Partial<CitedSource> = {}): CitedSource => ({
  kind: "blog",
  title: "Putin incontra il ministro della Difesa cinese, saluta la cooperazione militare Mosca-Pechino",
  titleIsDescription: false,
  authors: [{ kind: "institution", literal: "Press TV" }],
  translators: [{ kind: "person", literal: "Luciano Lago", family: "Lago", given: "Luciano" }],
  container: "Example Blog",
  publisher: "Example Blog",
  issued: "2023-04-17",
  lang: "it",
  url: "https://blog.example/putin-li",
  capture: capture("https://web.archive.org/web/20230417120000/https://blog.example/putin-li", "2023-04-17"),
  ...fields,
});

export const citable = (fields: Partial<Citable> = {}): Citable => ({
  id: "7k3m9xq2",
  key: "li2023abbiamo-7k3m9xq2-a",
  quoteUrl: "https://attesto.example/q/7k3m9xq2",
  editionUrl: "https://attesto.example/q/7k3m9xq2/e/2",
  n: 2,
  publishedOn: "2026-11-20",
  modifiedOn: "2026-11-23",
  contentHash: HASH,
  lang: "it",
  siteName: "Attesto",
  speakers: [li],
  event: {
    kind: "meeting",
    title: "Meeting with Vladimir Putin",
    place: "The Kremlin, Moscow",
    date: "2023-04-16",
  },
  date: "2023-04-16",
  attestation: attestation(),
  source: source(),
  upstream: [],
  reviews: {},
  corrections: [],
  desk: {
    name: "Redazione Esempio",
    url: "https://attesto.example/",
    licence: "https://creativecommons.org/licenses/by/4.0/",
  },
  ...fields,
});

const bare = { authors: [], translators: [] };

/** The eight cases of the printed citations, as our shape says them. */
export const PRINTED = {
  S1: citable(),
  S2: citable({
    utterance: {
      attestation: attestation({ translators: source().translators }),
      source: { ...bare, kind: "recording", title: "Recording", titleIsDescription: true, lang: "it" },
    },
  }),
  S3: citable({
    source: source({
      ...bare,
      kind: "transcript",
      title: "Встреча с Министром обороны Китая Ли Шанфу",
      authors: [{ kind: "person", literal: "Владимир Путин", family: "Путин", given: "Владимир" }],
      container: "Президент России",
      issued: "2023-04-16",
      lang: "ru",
      url: "https://kremlin.example/events/70948",
      capture: capture(),
    }),
  }),
  S4: citable({
    source: source({
      ...bare,
      kind: "news",
      title: "Putin meets Chinese defense minister, hails Moscow-Beijing military cooperation",
      container: "Press TV",
      lang: "en",
      url: "https://presstv.example/Detail/2023/04/17/1",
      capture: capture(),
    }),
  }),
  S5: citable({
    source: (({ issued: _, ...rest }) => rest)(
      source({
        ...bare,
        kind: "other",
        title: "Pagina senza data né autore",
        url: "https://blog.example/nd",
        capture: capture(),
      }),
    ),
  }),
  S6: citable({
    attestation: attestation({
      exact: "Abbiamo legami molto forti, che superano le alleanze della guerra fredda",
    }),
  }),
  S7: citable({
    event: { kind: "interview", title: "Interview", date: "2023-04-18" },
    date: "2023-04-18",
    utterance: {
      attestation: attestation({ lang: "en", exact: "It went well" }),
      source: source({
        ...bare,
        kind: "transcript",
        interviewers: [{ kind: "person", literal: "Anna Rossi", family: "Rossi", given: "Anna" }],
        title: "Defence minister on the Moscow visit",
        container: "Example Daily",
        lang: "en",
        url: "https://daily.example/li",
        capture: capture(),
      }),
    },
  }),
  S8: citable({
    speakers: [{ kind: "person", literal: "Tan Kefei", family: "Tan", given: "Kefei", part: "speaker" }],
    event: { kind: "post", title: "Post", date: "2023-04-01" },
    date: "2023-04-01",
    utterance: {
      attestation: attestation({ lang: "en", exact: "The friendship between our armed forces is strong" }),
      source: source({
        ...bare,
        kind: "social",
        title: "Post by the spokesman",
        titleIsDescription: true,
        container: "X",
        lang: "en",
        url: "https://x.example/1",
        capture: capture(),
      }),
    },
  }),
} as const;
