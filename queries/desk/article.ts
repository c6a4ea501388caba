import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { database, type Reader } from "@/db/client";
import { ownedBy } from "@/db/owned";
import { articles, spanSteps, spans } from "@/db/schema/article";
import { captures, publishers, sources } from "@/db/schema/source";
import type { Member } from "@/domain/access/actor";
import { mayEdit } from "@/domain/access/policies";
import { type Labelled, stripOf, tallyOf } from "@/domain/intake/strip";
import { sureIn } from "@/domain/intake/sure";
import type { ArticleView, Choice, PassageView } from "@/domain/intake/views";
import { whoOf, whoValue } from "@/domain/intake/who";
import { notAmong, printingsAcross } from "./across";
import { claimsIn } from "./claim-list";
import { NONE_ALIKE, printingsLike } from "./look-alikes";
import { speakersCalled } from "./speaker-names";

const MOST_ACROSS = 2;

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
  const acrossFrom = ({ start, end, speakers, quote }: Row) =>
    printingsAcross(member, reader, {
      ...{ text: copy.text.slice(start, end), lang: source.lang, speakers, practice: source.practice },
      ...{ date: source.published, occasion: null, ...(quote === null ? {} : { quote }) },
    });
  const isOpen = (one: Row) => one.state === "proposed";
  const current = strip.find((one) => one.label === label) ?? strip.find(isOpen) ?? strip[0];
  const { alike, notYet: alikeNotYet } = current
    ? await printingsLike(member, reader, {
        ...{ exact: copy.text.slice(current.start, current.end), lang: source.lang, source: source.id },
        ...{ speakers: current.speakers, speakerNames: current.speakerNames, practice: source.practice },
      })
    : NONE_ALIKE;
  const accepted = strip.filter((one) => one.state === "accepted" || one.state === "edited");
  return {
    ...{ id, version: row.version, state: row.state, reading: row.reading, publisher },
    ...{ practice: source.practice, source: source.id, title: source.title, lang: source.lang },
    published: source.published,
    isEditable:
      row.state !== "withdrawn" && mayEdit(member, { createdBy: row.createdBy, isPublished: false }) === null,
    ...{ takenAt: copy.takenAt, textSha256: copy.textSha256, text: copy.text },
    claims: await claimsIn(member, copy.id),
    strip: strip.map(({ id: span, start, end, form, state, label: own, ...one }) => ({
      ...{ id: span, start, end, form, state, label: own },
      who: [...one.speakers.map((speaker) => called.get(speaker) ?? ""), ...one.speakerNames].join(" + "),
      cue: one.proposed?.cue ?? null,
      isSent: one.attestation !== null,
    })),
    passage: current ? passageOf(current, copy.text) : null,
    choices: current ? choicesOf(strip, current, called) : [],
    // A quote that prints the same words needs no second reason.
    across: current ? notAmong(alike, await acrossFrom(current)).slice(0, MOST_ACROSS) : [],
    ...{ alike, alikeNotYet },
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

const MOST_CHOICES = 60;

/** Whom the card offers: those this passage may mean, likeliest first, then everybody the article names. */
function choicesOf(strip: readonly Row[], current: Row, called: ReadonlyMap<string, string>): Choice[] {
  const known = new Set(called.values());
  const out = new Map<string, Choice>();
  for (const one of [current, ...strip]) {
    const offer = (value: string, name: string, isOnRecord: boolean) => {
      if (!out.has(value)) out.set(value, { value, name, isOnRecord, isMeant: one === current });
    };
    for (const id of one.speakers) offer(whoValue({ id }), called.get(id) ?? "", true);
    for (const name of one.speakerNames) offer(whoValue({ name }), name, false);
    for (const { name } of one.proposed?.alternatives ?? [])
      if (!known.has(name)) offer(whoValue({ name }), name, false);
  }
  return [...out.values()].slice(0, MOST_CHOICES);
}

async function hasSteps(reader: Reader, article: string, member: Member, strip: readonly Row[]) {
  const steps = await reader
    .select({ span: spanSteps.span })
    .from(spanSteps)
    .where(and(eq(spanSteps.article, article), eq(spanSteps.member, member.id), isNull(spanSteps.undoneAt)));
  const unsent = new Set(strip.flatMap((one) => (one.attestation === null ? one.id : [])));
  return steps.some((step) => unsent.has(step.span));
}
