import "server-only";
import { eq } from "drizzle-orm";
import { usualNames } from "@/db/bodies/speakers";
import type { Reader } from "@/db/client";
import { rowAt } from "@/db/merge/rows";
import { ratings, reviews } from "@/db/schema/review";
import type { Cells } from "@/domain/merge/changes";
import type { MergeKind } from "@/domain/merge/fields";
import type { Shown } from "@/domain/merge/views";
import type { LocalText } from "@/domain/vocabulary";

type Asked = { reader: Reader; kind: MergeKind; cells: Cells };
type Way = (asked: Asked, value: string) => Promise<Shown> | Shown;

const text: Way = (_, value) => ({ is: "text", text: value });
const day: Way = (_, edtf) => ({ is: "day", edtf });
const word: Way = (_, value) => ({ is: "word", word: value });
const language: Way = (_, tag) => ({ is: "language", tag });
const local = (value: unknown): Shown => ({
  is: "local",
  text: JSON.parse(String(value ?? "{}")) as LocalText,
});

const publisher: Way = async ({ reader }, id) => {
  const row = await rowAt(reader, "publisher", { id });
  return { is: "text", text: String(row?.name ?? id) };
};

const credits: Way = (_, value) => ({
  is: "text",
  text: (JSON.parse(value) as { name: string }[]).map((one) => one.name).join(", "),
});

const speaking: Way = async ({ reader }, value) => {
  const said = JSON.parse(value) as { speaker: string }[];
  const named = await usualNames(
    reader,
    said.map((one) => one.speaker),
  );
  return { is: "text", text: named.map((one) => one.name).join(", ") };
};

const judged: Way = async ({ reader }, id) => {
  const [row] = await reader
    .select({ label: ratings.label, sentence: reviews.sentence })
    .from(reviews)
    .leftJoin(ratings, eq(ratings.id, reviews.rating))
    .where(eq(reviews.id, id))
    .limit(1);
  const { label, sentence = {} } = row ?? {};
  const langs = new Set([...Object.keys(label ?? {}), ...Object.keys(sentence)]);
  const text = [...langs].map((lang) => [lang, [label?.[lang], sentence[lang]].filter(Boolean).join(". ")]);
  return { is: "local", text: Object.fromEntries(text) as LocalText };
};

/** How the value of each field is shown; a text where nothing else is said. */
const WAYS: Readonly<Record<string, Way>> = {
  date: day,
  published: day,
  originalLang: language,
  lang: language,
  original: word,
  kind: word,
  tier: word,
  familyNameFirst: word,
  living: word,
  publisher,
  agency: publisher,
  seenThrough: publisher,
  authors: credits,
  translators: credits,
  speakers: speaking,
  attribution: judged,
  occasion: async ({ reader }, id) => local((await rowAt(reader, "occasion", { id }))?.title),
  leading: async ({ reader }, id) => {
    const row = await rowAt(reader, "attestation", { id });
    return { is: "text", text: String(row?.exact ?? id), lang: String(row?.lang ?? "und") };
  },
  note: ({ kind }, value) => (kind === "quote" ? local(value) : { is: "text", text: value }),
};

/** The value of a field in words, from its columns; of those the first says it, the others on what ground. */
export async function shownOf(asked: Asked, field: string): Promise<Shown> {
  const [value] = Object.values(asked.cells);
  return (WAYS[field] ?? text)(asked, String(value ?? ""));
}
