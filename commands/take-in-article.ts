import "server-only";
import { setImmediate } from "node:timers/promises";
import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { articleDrafts, articles, spans } from "@/db/schema/article";
import { captures, publishers, sources } from "@/db/schema/source";
import { speakerNames } from "@/db/schema/speaker";
import { mayPropose } from "@/domain/access/policies";
import { sha256Hex } from "@/domain/hash";
import { type ArticleRead, articleInput, basisOf } from "@/domain/intake/article-input";
import { proposedElisions } from "@/domain/intake/dots";
import type { ProposedSpan } from "@/domain/intake/proposed";
import { ok } from "@/domain/refusal";
import { fold } from "@/domain/text/fold";
import { readArticle } from "@/workers/reading";
import { defineCommand } from "./_kernel/define-command";

const ROWS_AT_ONCE = 200;

/** Takes an article in: freezes its text in a capture, and keeps what was read in it for a person to decide. */
export const takeInArticle = defineCommand({
  name: "article.take-in",
  input: articleInput,
  subject: async () => ({}),
  policy: mayPropose,
  prepare: async (input) => {
    const { text, lang, putBack, published } = input;
    const date = published === undefined ? {} : { date: published };
    const read = await readArticle(text, { lang, putBack, ...date });
    return read.ok ? ok({ ...input, proposal: read.value }) : read;
  },
  run: async (tx, { prepared: input, actor, now, newId }) => {
    const made = { createdAt: now, createdBy: actor.id };
    const [article, source, capture] = [newId(), newId(), newId()];
    const publisher = await publisherNamed(tx, input.publisher, { ...made, id: newId() });
    await tx.insert(sources).values({ ...sourceOf(input), ...made, id: source, publisher });
    const textSha256 = sha256Hex(input.text);
    await tx.insert(captures).values({
      ...{ id: capture, source, takenAt: now, takenBy: actor.id, method: input.method },
      ...{ text: input.text, textSha256, mime: "text/plain", archiveUrls: [] },
    });
    const { version, lines, reading, worth, spans: proposed } = input.proposal;
    await tx.insert(articles).values({
      ...{ ...made, id: article, source, capture, extractorVersion: version, state: "confirming" },
      reading: { lines, worth, warnings: reading.warnings, putBack: input.putBack, ...derivesFrom(input) },
    });
    const known = await speakersNamed(tx, proposed);
    for (let at = 0; at < proposed.length; at += ROWS_AT_ONCE) {
      const rows = proposed.slice(at, at + ROWS_AT_ONCE);
      // A long article has thousands of passages: readers get a turn between their rows.
      await setImmediate();
      await tx
        .insert(spans)
        .values(rows.map((one) => ({ ...spanOf(input.text, one, known), id: newId(), article })));
    }
    if (input.draft !== undefined) {
      await tx
        .delete(articleDrafts)
        .where(and(eq(articleDrafts.id, input.draft), eq(articleDrafts.createdBy, actor.id)));
    }
    return ok({
      value: { article, source, capture, spans: proposed.length },
      log: { subject: article, body: { source, capture, textSha256, spans: proposed.length } },
    });
  },
});

async function publisherNamed(
  tx: Tx,
  name: string | undefined,
  made: { id: string; createdAt: string; createdBy: string },
): Promise<string | null> {
  if (name === undefined) return null;
  const folded = fold(name);
  const [known] = await tx
    .select({ id: publishers.id })
    .from(publishers)
    .where(eq(publishers.folded, folded))
    .limit(1);
  if (known) return known.id;
  await tx.insert(publishers).values({ ...made, name, folded });
  return made.id;
}

function sourceOf(input: ArticleRead) {
  const { reading } = input.proposal;
  const { kind, tier, title, titleKind, lang, practice } = input;
  const credited = (
    names: readonly string[],
    basis: ArticleRead["titleBasis"],
    read: typeof reading.authors,
  ) => names.map((name) => ({ name, basis: basisOf(basis, names, read) }));
  const unread = { value: null, basis: "not_known" } as const;
  const credits = reading.putAside.filter((one) => one.kind === "credit");
  return {
    ...{ kind, tier, title, titleKind, lang, practice },
    titleBasis: basisOf(input.titleBasis, title, reading.title),
    publisherBasis: basisOf(input.publisherBasis, input.publisher, reading.publisher),
    authors: credited(input.authors, input.authorsBasis, reading.authors),
    translators: credited(input.translators, input.translatorsBasis, reading.translators),
    langBasis: basisOf(input.langBasis, lang, reading.lang),
    published: input.published ?? null,
    publishedBasis: basisOf(input.publishedBasis, input.published, reading.published),
    publishedNote: input.publishedNote ?? null,
    url: input.url ?? null,
    urlBasis: basisOf(input.urlBasis, input.url, unread),
    credits: credits.map(({ start, end }) => input.text.slice(start, end)).join("\n") || null,
  };
}

function derivesFrom({ derivesFrom: value, derivesFromBasis, proposal }: ArticleRead) {
  if (value === undefined) return {};
  return { derivesFrom: { value, basis: basisOf(derivesFromBasis, value, proposal.reading.derivesFrom) } };
}

/** Names of the text that one speaker on record bears, and that one only: a hint for who confirms. */
async function speakersNamed(tx: Tx, proposed: readonly ProposedSpan[]): Promise<Map<string, string>> {
  const names = new Set(proposed.flatMap((one) => one.names.map(({ name }) => fold(name))));
  if (names.size === 0) return new Map();
  const rows = await tx
    .selectDistinct({ folded: speakerNames.folded, speaker: speakerNames.speaker })
    .from(speakerNames)
    .where(inArray(speakerNames.folded, [...names]));
  const bearers = new Map<string, string | null>();
  for (const { folded, speaker } of rows) bearers.set(folded, bearers.has(folded) ? null : speaker);
  return new Map([...bearers].flatMap(([folded, speaker]) => (speaker === null ? [] : [[folded, speaker]])));
}

function spanOf(text: string, proposed: ProposedSpan, known: ReadonlyMap<string, string>) {
  const { start, end, form, basis, attribution, names } = proposed;
  const chosen = {
    speakers: [...new Set(names.flatMap(({ name }) => known.get(fold(name)) ?? []))],
    speakerNames: names.map((one) => one.name).filter((name) => !known.has(fold(name))),
  };
  return {
    ...{ start, end, form, attribution, state: "proposed" as const, speakerBasis: basis },
    ...{ ...chosen, proposed: { ...proposed, chosen } },
    elisions: proposedElisions(text.slice(start, end)),
  };
}
