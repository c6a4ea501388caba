import { fieldWords, type Names, stepWords, valueWords } from "@/components/public/edition/field-words";
import type { Context } from "@/components/public/parts/context";
import { nameOf } from "@/components/public/parts/sources";
import { isJsonObject, type Json, type JsonObject } from "@/domain/canonical-json";
import type { ProposalPage } from "@/domain/desk/proposal";
import { type PathStep, stepsTo } from "@/domain/edition/changes";
import type { Change } from "@/domain/proposal/diff";
import { isClaimBody, type RecordBody } from "@/domain/proposal/frozen";
import { languageAt } from "@/domain/text/languages";

type Words = Context & { names: Names };

/** Letters, titles and names of everything in both versions, by id. */
export function namesInBoth({ body, former }: ProposalPage, lang: Context["lang"]): Names {
  const names = new Map<string, string>();
  for (const one of [former?.body, body]) if (one) collect(names, one, lang);
  return names;
}

function collect(names: Map<string, string>, body: RecordBody, lang: Context["lang"]): void {
  for (const source of body.sources) names.set(source.id, source.publisher?.name ?? source.title);
  if (isClaimBody(body)) return;
  for (const speaker of body.speakers) names.set(speaker.id, nameOf(speaker, lang));
  for (const printing of body.attestations) names.set(printing.id, printing.siglum);
}

/** Where a change stands: what it belongs to, the field in it, and the language of its words. */
export type Place = { part: string; field: string; lang: string | undefined; steps: PathStep[] };

export function placeOf(change: Change, page: ProposalPage, words: Words): Place {
  const side = change.now === undefined ? page.former?.body : page.body;
  const steps = stepsTo(change.path, side ?? page.body);
  const last = steps.at(-1)?.field;
  const local = languageAt(steps.map((one) => one.field));
  const inner = local === undefined ? steps : steps.slice(0, -1);
  const [first, ...rest] = inner;
  const own = inner.map((step) => step.member?.lang).findLast((one) => typeof one === "string");
  const isPrinted = ["exact", "prefix", "suffix", "attribution", "passage"].includes(last ?? "");
  return {
    part: first ? stepWords(first, words) : "",
    field: rest.map((step) => stepWords(step, words)).join(", "),
    lang: local ?? (isPrinted ? own : undefined),
    steps: inner,
  };
}

// What a reader asks first, first; a record's own number and form last.
const ORDER = [
  ...["reviews", "review", "speakers", "text", "date", "occasion", "attestations", "leading", "original"],
  ...["occurrences", "derivations", "variances", "claims", "links", "note", "sources"],
];

/** The changes of a proposal in the order in which they are read. */
export function inOrder(changes: readonly Change[]): Change[] {
  const rank = ({ path: [part = ""] }: Change) => (ORDER.includes(part) ? ORDER.indexOf(part) : ORDER.length);
  return changes.toSorted((a, b) => rank(a) - rank(b));
}

/** One line of a value: words, with their language where they have one, under the name of their field. */
export type Line = { label?: string; lang?: string | undefined; text: string };

/** A value as lines: a text is one, an entry as many as it has fields; nothing is left out. */
export function linesOf(value: Json, steps: readonly PathStep[], words: Words): Line[] {
  if (Array.isArray(value) && value.length === 0) return [{ text: words.t.review.nothing }];
  if (Array.isArray(value)) {
    return (value as readonly Json[]).flatMap((one) => linesOf(one, steps, words));
  }
  if (!isJsonObject(value)) {
    return [{ text: valueWords(String(value), { path: steps }, words) }];
  }
  const own = "lang" in value && typeof value.lang === "string" ? value.lang : undefined;
  return Object.entries(value).flatMap(([field, inner]) => {
    const local = languageAt([...steps.map((one) => one.field), field]);
    return linesOf(inner, [...steps, { field }], words).map((line): Line => {
      if (local !== undefined) return { ...line, lang: local };
      const inOwn =
        own !== undefined && ["exact", "prefix", "suffix", "attribution", "passage", "text"].includes(field);
      const label = [fieldWords(field, words.t), line.label].filter(Boolean).join(", ");
      return { ...line, label, ...(inOwn && line.lang === undefined ? { lang: own } : {}) };
    });
  });
}

/** The line by which an entry is known at a glance: its words, else its sentence or title. */
export function glanceOf(entry: Json, lang: Context["lang"]): { text: string; lang?: string } | null {
  if (!isJsonObject(entry)) return null;
  const printed = [entry.exact, entry.passage].find((one) => typeof one === "string");
  if (typeof printed === "string") {
    return { text: printed, ...(typeof entry.lang === "string" ? { lang: entry.lang } : {}) };
  }
  const local = [entry.sentence, entry.note, entry.place, entry.label].find(isJsonObject);
  const shown = local?.[lang] ?? local?.en;
  if (typeof shown === "string") return { text: shown, lang: local?.[lang] ? lang : "en" };
  if (typeof entry.title === "string") return { text: entry.title };
  const [usual] = Array.isArray(entry.names) ? (entry.names as readonly JsonObject[]) : [];
  return typeof usual?.text === "string" ? { text: usual.text } : null;
}
