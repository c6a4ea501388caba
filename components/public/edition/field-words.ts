import { type Context, plain } from "@/components/public/parts/context";
import { nameOf } from "@/components/public/parts/sources";
import type { FieldChange, PathStep } from "@/domain/edition/changes";
import type { Edition } from "@/domain/edition/edition";
import type { LocalText } from "@/domain/vocabulary";

/** Letters, titles and names by which the things of two editions are known, by id. */
export type Names = ReadonlyMap<string, string>;

export function namesIn(editions: readonly Edition[], lang: Context["lang"]): Names {
  const names = new Map<string, string>();
  for (const { body } of editions) {
    for (const source of body.sources) names.set(source.id, source.title);
    if (!("attestations" in body)) continue;
    for (const speaker of body.speakers) names.set(speaker.id, nameOf(speaker, lang));
    for (const printing of body.attestations) names.set(printing.id, printing.siglum);
  }
  return names;
}

type Words = Context & { names: Names };

/** "Printing K", "Review: Are these the words? A". */
export function stepWords({ field, member }: PathStep, { lang, t, names }: Words): string {
  const label = fieldWords(field, t);
  const name = member === undefined ? "" : memberName(member, { lang, t, names });
  return name === "" ? label : `${label} ${name}`;
}

export const fieldWords = (field: string, t: Context["t"]): string =>
  (t.record.fields as Readonly<Record<string, string>>)[field] ?? field;

type Member = NonNullable<PathStep["member"]>;

const text = (member: Member, field: string): string | undefined =>
  typeof member[field] === "string" ? member[field] : undefined;

function memberName(member: Member, { lang, t, names }: Words): string {
  const axis = text(member, "axis") as keyof Context["t"]["vocabulary"]["axis"] | undefined;
  if (axis !== undefined) {
    const subject = member.subject as { id?: string } | undefined;
    return [`“${t.vocabulary.axis[axis]}”`, names.get(subject?.id ?? "") ?? ""].join(" ").trim();
  }
  const [from, to] = [text(member, "from"), text(member, "to")].map((id) => names.get(id ?? "") ?? id);
  if (to !== undefined) return `${from ?? "–"} → ${to}`;
  const own = names.get(text(member, "id") ?? "");
  if (own !== undefined) return own;
  const direct = ["siglum", "title", "name", "party", "edtf"].map((field) => text(member, field));
  const sought = member.sought as LocalText | undefined;
  return direct.find((one) => one !== undefined) ?? (sought ? plain(sought, lang) : "");
}

const LISTS = {
  basis: ["basis", "derivationBasis"],
  original: ["original"],
  form: ["form"],
  relation: ["relation"],
  confidence: ["derivationConfidence"],
  category: ["variance"],
  scope: ["varianceScope"],
  materiality: ["materiality"],
  axis: ["axis"],
  stance: ["stance"],
  passageKind: ["passageKind"],
  result: ["searchResult", "sightingResult"],
  tier: ["tier"],
  titleKind: ["titleKind"],
  part: ["speakerPart"],
  method: ["captureMethod"],
  proposedBy: ["proposedBy"],
  kind: [
    ...["elision", "derivation", "sourceKind", "occasionKind", "speakerKind", "nameKind"],
    ...["quoteLink", "claimLink", "claimKind", "subject"],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A value in words: that of a closed list, the name of what an id stands for, else as it is. */
export function valueWords(value: string, { path }: FieldChange, { t, names }: Words): string {
  const field = path.at(-1)?.field ?? "";
  const lists: readonly string[] = (LISTS as Readonly<Record<string, readonly string[]>>)[field] ?? [];
  const vocabulary = t.vocabulary as unknown as Readonly<Record<string, Readonly<Record<string, string>>>>;
  if (field === "standing") return (t.house.standing as Readonly<Record<string, string>>)[value] ?? value;
  const word = lists.map((list) => vocabulary[list]?.[value]).find((one) => one !== undefined);
  return word ?? names.get(value) ?? value;
}
