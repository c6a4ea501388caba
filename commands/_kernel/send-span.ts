import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { indexAttestation } from "@/db/grams";
import { siglaEver } from "@/db/merge/quotes";
import { spans } from "@/db/schema/article";
import { attestations } from "@/db/schema/attestation";
import { quoteSpeakers, quotes } from "@/db/schema/quote";
import { speakerNames, speakers } from "@/db/schema/speaker";
import { anchor } from "@/domain/attestation/anchor";
import { nextSiglum } from "@/domain/attestation/sigla";
import type { Named } from "@/domain/intake/proposed";
import { scriptOf } from "@/domain/intake/script";
import { fold } from "@/domain/text/fold";
import { isSameLanguage } from "@/domain/text/languages";
import type { Relation } from "@/domain/vocabulary";
import type { DeskArticle, SpanRow } from "./load-article";

export type Sending = { article: DeskArticle; actor: string; now: string; newId: () => string };

/** Speakers named by the accepted passages, each once: on record already, else made now. */
export async function speakersFor(
  tx: Tx,
  { article, actor, now, newId }: Sending,
  sent: readonly SpanRow[],
): Promise<{ ids: Map<string, string>; made: string[] }> {
  const ids = new Map<string, string>();
  const made: string[] = [];
  const named = sent.flatMap(({ proposed }) => [
    ...(proposed?.names ?? []),
    ...(proposed?.alternatives ?? []),
  ]);
  for (const name of new Set(sent.flatMap((one) => one.speakerNames))) {
    const folded = fold(name);
    const bearers = await tx
      .selectDistinct({ id: speakerNames.speaker })
      .from(speakerNames)
      .where(eq(speakerNames.folded, folded))
      .limit(2);
    const [known] = bearers;
    if (known && bearers.length === 1) {
      ids.set(name, known.id);
      continue;
    }
    const id = newId();
    await tx.insert(speakers).values({ id, kind: kindOf(name, named), createdAt: now, createdBy: actor });
    await tx.insert(speakerNames).values({
      ...{ id: newId(), speaker: id, position: 0, text: name, folded },
      ...{ lang: article.source.lang, script: scriptOf(name), kind: "alias" },
    });
    ids.set(name, id);
    made.push(id);
  }
  return { ids, made };
}

const kindOf = (name: string, named: readonly Named[]) =>
  named.find((one) => one.name === name)?.kind ?? "person";

/** Makes the draft quote of an accepted passage. */
export async function quoteOf(
  tx: Tx,
  { article, actor, now, newId }: Sending,
  span: SpanRow,
  speaking: readonly string[],
): Promise<string> {
  const id = newId();
  const hint = span.proposed?.hint;
  await tx.insert(quotes).values({
    ...{ id, state: "draft", original: "not_sought", practice: article.source.practice },
    date: hint?.date ?? null,
    dateBasis: hint?.date ? "inferred" : "not_known",
    dateNote: hint?.text ? `“${hint.text}”` : null,
    createdAt: now,
    createdBy: actor,
  });
  for (const [position, speaker] of speaking.entries()) {
    const part = speaking.length > 1 ? ("joint" as const) : ("speaker" as const);
    await tx.insert(quoteSpeakers).values({ id: newId(), quote: id, speaker, position, part });
  }
  return id;
}

/** Hangs a passage's words on a quote as a printing: who proposed it and who confirmed it stay with it. */
export async function printingOfSpan(
  tx: Tx,
  { article, actor, now, newId }: Sending,
  span: SpanRow,
  quote: string,
): Promise<void> {
  const found = anchor(article.text, span.start, span.end);
  if (!found) throw new Error("a passage lies outside its article");
  const id = newId();
  const [translator] = article.source.translators;
  const { lang } = article.source;
  const isTranslated = translator !== undefined || (await isOfOtherLanguages(tx, quote, lang));
  await tx.insert(attestations).values({
    ...found,
    ...{
      id,
      quote,
      siglum: nextSiglum(await siglaEver(tx, quote)),
      source: article.row.source,
      capture: article.row.capture,
    },
    ...{ lang, form: span.form, relation: relationOf(span, isTranslated) },
    translator: translator?.name ?? null,
    // A credit line speaks for the whole text, not for each quote in it.
    translatorBasis: translator ? "inherited" : null,
    attribution: span.attribution,
    speakersAsPrinted: [],
    elisions: span.elisions ?? [],
    proposedBy: span.proposed
      ? {
          by: "extraction",
          version: article.row.extractorVersion,
          confidence: span.proposed.confidence,
          trace: span.proposed.reasons,
        }
      : { by: "person" },
    confirmedBy: span.decidedBy ?? actor,
    confirmedAt: span.decidedAt ?? now,
  });
  await indexAttestation(tx, id, found.exact);
  const [row] = await tx.select().from(quotes).where(eq(quotes.id, quote)).limit(1);
  if (row && row.leading === null) {
    await tx
      .update(quotes)
      .set({ leading: id, version: row.version + 1 })
      .where(eq(quotes.id, quote));
  }
  await tx
    .update(spans)
    .set({ quote, attestation: id, version: span.version + 1 })
    .where(eq(spans.id, span.id));
}

/** Whether a quote has printings, and none of them in this language. */
async function isOfOtherLanguages(tx: Tx, quote: string, lang: string): Promise<boolean> {
  const known = await tx
    .selectDistinct({ lang: attestations.lang })
    .from(attestations)
    .where(and(eq(attestations.quote, quote), isNull(attestations.withdrawnAt)));
  return known.length > 0 && !known.some((one) => isSameLanguage(one.lang, lang));
}

// A draft's value, for a person to correct: a credited translator, or a quote known in other languages alone, makes
// a translation; else it reprints what others had.
const relationOf = (span: SpanRow, isTranslated: boolean): Relation => {
  if (span.form === "indirect") return "paraphrase";
  return isTranslated ? "translation" : "reprint";
};

/** Passages still to decide know the speakers that were made meanwhile. */
export async function knowSpeakers(tx: Tx, left: readonly SpanRow[], ids: ReadonlyMap<string, string>) {
  for (const span of left) {
    const known = span.speakerNames.flatMap((name) => ids.get(name) ?? []);
    if (known.length === 0) continue;
    await tx
      .update(spans)
      .set({
        speakers: [...new Set([...span.speakers, ...known])],
        speakerNames: span.speakerNames.filter((name) => !ids.has(name)),
      })
      .where(eq(spans.id, span.id));
  }
}
