import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { database, type Reader } from "@/db/client";
import { articles, spanSteps, spans } from "@/db/schema/article";
import { captures, publishers, sources } from "@/db/schema/source";
import type { Member } from "@/domain/access/actor";
import { mayEdit } from "@/domain/access/policies";
import { type Labelled, stripOf, tallyOf } from "@/domain/intake/strip";
import { sureIn } from "@/domain/intake/sure";
import type { ArticleView, Choice, PassageView } from "@/domain/intake/views";
import { whoOf, whoValue } from "@/domain/intake/who";
import { printingsLike } from "./look-alikes";
import { speakersCalled } from "./speaker-names";
import { ownedBy } from "./visible";

type Row = Labelled<typeof spans.$inferSelect>;

/** An article with its passages, and the one that `label` names (else the first to decide); null where there is none. */
export async function articleView(member: Member, id: string, label?: string): Promise<ArticleView | null> {
  const { reader } = await database();
  const [found] = await reader
    .select({ row: articles, source: sources, publisher: publishers.name, copy: captures })
    .from(articles)
    .innerJoin(sources, eq(sources.id, articles.source))
    .innerJoin(captures, eq(captures.id, articles.capture))
    .leftJoin(publishers, eq(publishers.id, sources.publisher))
    .where(and(eq(articles.id, id), ownedBy(member, articles.createdBy)))
    .limit(1);
  if (!found) return null;
  const { row, source, copy, publisher } = found;
  const strip = stripOf(await reader.select().from(spans).where(eq(spans.article, id)));
  const called = await speakersCalled(
    reader,
    strip.flatMap((one) => one.speakers),
    source.lang,
  );
  const isOpen = (one: Row) => one.state === "proposed";
  const current = strip.find((one) => one.label === label) ?? strip.find(isOpen) ?? strip[0];
  const accepted = strip.filter((one) => one.state === "accepted" || one.state === "edited");
  return {
    ...{ id, version: row.version, state: row.state, reading: row.reading, publisher },
    ...{ practice: source.practice, source: source.id, title: source.title, lang: source.lang },
    published: source.published,
    isEditable:
      row.state !== "withdrawn" && mayEdit(member, { createdBy: row.createdBy, isPublished: false }) === null,
    ...{ takenAt: copy.takenAt, textSha256: copy.textSha256, text: copy.text },
    strip: strip.map(({ id: span, start, end, form, state, label: own, ...one }) => ({
      ...{ id: span, start, end, form, state, label: own },
      who: [...one.speakers.map((speaker) => called.get(speaker) ?? ""), ...one.speakerNames].join(" + "),
      cue: one.proposed?.cue ?? null,
      isSent: one.attestation !== null,
    })),
    passage: current ? passageOf(current, copy.text) : null,
    choices: current ? choicesOf(strip, current, called) : [],
    alike: current
      ? await printingsLike(member, reader, {
          ...{ exact: copy.text.slice(current.start, current.end), lang: source.lang, source: source.id },
          ...{ speakers: current.speakers, speakerNames: current.speakerNames, practice: source.practice },
        })
      : [],
    tally: tallyOf(strip),
    ready: accepted.filter((one) => one.attestation === null).length,
    sure: sureIn(strip),
    canUndo: await hasSteps(reader, id, member, strip),
  };
}

function passageOf(span: Row, text: string): PassageView {
  const { id, start, end, form, state, label, version, attribution, elisions, note, quote, proposed } = span;
  return {
    ...{ id, start, end, form, state, label, version, attribution, elisions, note, quote, proposed },
    exact: text.slice(start, end),
    who: whoOf(span),
    basis: span.speakerBasis,
    isSent: span.attestation !== null,
  };
}

/** Whom the card offers: those of this passage first, then everybody the article names. */
function choicesOf(strip: readonly Row[], current: Row, called: ReadonlyMap<string, string>): Choice[] {
  const onRecord = (id: string): Choice => ({
    value: whoValue({ id }),
    name: called.get(id) ?? "",
    isOnRecord: true,
  });
  const named = (name: string): Choice => ({ value: whoValue({ name }), name, isOnRecord: false });
  const known = new Set([...called.values()]);
  const all = [current, ...strip].flatMap((one) => [
    ...one.speakers.map(onRecord),
    ...one.speakerNames.map(named),
    ...(one.proposed?.alternatives ?? [])
      .filter(({ name }) => !known.has(name))
      .map(({ name }) => named(name)),
  ]);
  return [...new Map(all.map((one) => [one.value, one])).values()].slice(0, 60);
}

async function hasSteps(reader: Reader, article: string, member: Member, strip: readonly Row[]) {
  const steps = await reader
    .select({ span: spanSteps.span })
    .from(spanSteps)
    .where(and(eq(spanSteps.article, article), eq(spanSteps.member, member.id), isNull(spanSteps.undoneAt)));
  return steps.some((step) => strip.some((one) => one.id === step.span && one.attestation === null));
}
