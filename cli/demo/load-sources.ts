import { addPublisherFact } from "@/commands/add-publisher-fact";
import { createOccasion } from "@/commands/create-occasion";
import { createPublisher } from "@/commands/create-publisher";
import { createSource } from "@/commands/create-source";
import { createSpeaker } from "@/commands/create-speaker";
import type { Member } from "@/domain/access/actor";
import type { Case } from "./case";
import type { Desk } from "./desk";

/** Publishers, sources with their excerpts, speakers and occasions: what quotes are then hung on. */
export async function loadSources(desk: Desk, author: Member, record: Case): Promise<void> {
  for (const { id, name, kind, country, countryBasis, ownershipNote } of record.publishers) {
    const input = { name, kind, country, countryBasis, note: ownershipNote };
    desk.name("publisher", id, (await desk.act(createPublisher, author, input)).publisher);
  }
  for (const source of record.sources) await loadSource(desk, author, record, source);
  for (const { id, ownership } of record.publishers) {
    if (!ownership) continue;
    await desk.act(addPublisherFact, author, {
      publisher: desk.id("publisher", id),
      sentence: ownership.fact,
      ...(ownership.source ? { source: desk.id("source", ownership.source) } : {}),
    });
  }
  for (const speaker of record.speakers) await loadSpeaker(desk, author, speaker);
  for (const { id, participants, kind, title, date, place, placeBasis, note } of record.occasions) {
    const { occasion: made } = await desk.act(createOccasion, author, {
      ...{ title, date, place, placeBasis, note },
      kind: kind === "joint_statement" ? "statement" : kind,
      participants: participants.map((one) => desk.id("speaker", one)),
    });
    desk.name("occasion", id, made);
  }
}

async function loadSource(
  desk: Desk,
  author: Member,
  record: Case,
  source: Case["sources"][number],
): Promise<void> {
  const named = (basis: string) => (name: string) => ({ name, basis });
  const isSeenThrough = source.originalPublisher !== undefined;
  const made = await desk.act(createSource, author, {
    kind: source.kind,
    tier: source.tier,
    title: source.title,
    titleKind: source.titleKind,
    titleBasis: source.titleKind === "printed" ? "stated" : "inferred",
    publisher: desk.id("publisher", source.originalPublisher ?? source.publisher),
    ...(isSeenThrough ? { seenThrough: desk.id("publisher", source.publisher) } : {}),
    ...(source.agency ? { agency: desk.id("publisher", source.agency) } : {}),
    authors: (source.authors ?? []).map(named("stated")),
    translators: (source.translators ?? []).map(named("stated")),
    lang: source.language,
    langBasis: "inferred",
    published: source.published,
    publishedBasis: source.publishedNote === undefined ? "stated" : "inferred",
    publishedNote: source.publishedNote,
    url: source.url,
    urlBasis: source.url === undefined ? "not_known" : "stated",
    note: source.provenance,
    anomalies: record.anomalies
      .filter((one) => one.source === source.id && source.excerpt?.includes(one.text))
      .map(({ text, note }) => ({ exact: text, note })),
    ...(source.excerpt ? { capture: { text: source.excerpt, method: "excerpt" } } : {}),
  });
  desk.name("source", source.id, made.source);
  if (made.capture !== null) desk.name("capture", source.id, made.capture);
}

/** In which language each speaker's own name is written. */
const NATIVE: Readonly<Record<string, string>> = {
  "sp-putin": "ru",
  "sp-shoigu": "ru",
  "sp-russia": "ru",
  "sp-us": "en",
};

async function loadSpeaker(desk: Desk, author: Member, speaker: Case["speakers"][number]): Promise<void> {
  const native = NATIVE[speaker.id] ?? "zh";
  const kindOf = ({ lang, kind }: (typeof speaker.names)[number]) => {
    if (kind === "misspelling") return "misspelling";
    if (lang === native) return "native";
    return kind === "variant" ? "alias" : speaker.kind === "person" ? "transliteration" : "exonym";
  };
  const source = (id: string | undefined) =>
    id && desk.has("source", id) ? { source: desk.id("source", id) } : {};
  const made = await desk.act(createSpeaker, author, {
    kind: speaker.kind,
    names: speaker.names.map((name) => ({ ...name, kind: kindOf(name) })),
    familyNameFirst: speaker.nameOrder === "family_name_first",
    wikidata: speaker.wikidata,
    roles: (speaker.roles ?? []).map(({ title, from, until, asOf, source: id }) => ({
      title,
      ...(from ? { from } : {}),
      ...(until ? { until } : {}),
      ...(asOf ? { asOf } : {}),
      ...source(id),
    })),
    facts: (speaker.facts ?? []).map(({ what, date, source: id }) => ({
      sentence: what,
      ...(date ? { date } : {}),
      ...source(id),
    })),
  });
  desk.name("speaker", speaker.id, made.speaker);
}
