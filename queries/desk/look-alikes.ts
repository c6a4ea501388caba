import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { bearersOf } from "@/db/bearers";
import type { Reader } from "@/db/client";
import { ownedBy } from "@/db/owned";
import { attestationGrams, attestations } from "@/db/schema/attestation";
import { quoteSpeakers, quotes } from "@/db/schema/quote";
import { publishers, sources } from "@/db/schema/source";
import type { Member } from "@/domain/access/actor";
import { hashesOf } from "@/domain/finding/grams";
import { likeliest } from "@/domain/finding/likeliest";
import { type KnownPrinting, type LookAlike, lookAlikes } from "@/domain/intake/look-alikes";
import type { NotYet } from "@/domain/refusal";
import { isSameLanguage } from "@/domain/text/languages";
import { nearestAtDesk } from "@/workers/desk";
import { madeSoon, notYet } from "@/workers/works";
import { speakersCalled } from "./speaker-names";

const MOST_CANDIDATES = 100;

type Passage = {
  exact: string;
  lang: string;
  speakers: readonly string[];
  speakerNames: readonly string[];
  source: string;
  practice: boolean;
  /** The quote that the passage is known to be of. */
  quote?: string;
};

/** Look-alikes of a passage, and why they are not known yet; null where they are. */
export type Alikes = { alike: LookAlike[]; notYet: NotYet | null };

export const NONE_ALIKE: Alikes = { alike: [], notYet: null };

/** Known printings in the passage's language that look like it, from other sources and of other quotes. */
export async function printingsLike(member: Member, reader: Reader, passage: Passage): Promise<Alikes> {
  const likely = await likeliest(hashesOf(passage.exact), MOST_CANDIDATES, (hashes, most) =>
    bearersOf(reader, attestationGrams, attestationGrams.attestation, hashes, most),
  );
  if (likely.length === 0) return NONE_ALIKE;
  const rows = await reader
    .select({
      row: attestations,
      published: sources.published,
      publisher: publishers.name,
      practice: quotes.practice,
    })
    .from(attestations)
    .innerJoin(quotes, eq(quotes.id, attestations.quote))
    .innerJoin(sources, eq(sources.id, attestations.source))
    .leftJoin(publishers, eq(publishers.id, sources.publisher))
    .where(
      and(
        inArray(attestations.id, likely),
        isNull(attestations.withdrawnAt),
        eq(quotes.state, "draft"),
        ownedBy(member, quotes.createdBy),
      ),
    )
    .limit(MOST_CANDIDATES);
  const others = rows
    .filter(({ row }) => row.source !== passage.source && row.quote !== passage.quote)
    .filter(({ row }) => isSameLanguage(row.lang, passage.lang))
    .sort((a, b) => likely.indexOf(a.row.id) - likely.indexOf(b.row.id));
  if (others.length === 0) return NONE_ALIKE;
  const speaking = await speakersOf(reader, [...new Set(others.map(({ row }) => row.quote))], passage.lang);
  const known = others.map(({ row, publisher, published }): KnownPrinting => {
    const { id, quote, siglum, exact, lang } = row;
    return {
      id,
      quote,
      siglum,
      exact,
      lang,
      publisher,
      published,
      speakers: speaking(quote),
    };
  });
  const practice = new Map(others.map((one) => [one.row.quote, one.practice]));
  const work = nearestAtDesk(passage.exact, known, member.id);
  const made = await madeSoon(work);
  const nearest = (made?.ok ? made.value : []).flatMap(({ id, match }) =>
    known.filter((one) => one.id === id).map((one) => ({ ...one, match })),
  );
  const canAttach = ({ quote }: KnownPrinting) => practice.get(quote) === passage.practice;
  return { alike: lookAlikes(passage, nearest, canAttach), notYet: notYet(work, made) };
}

async function speakersOf(reader: Reader, ids: readonly string[], lang: string) {
  const rows = await reader
    .select({ quote: quoteSpeakers.quote, speaker: quoteSpeakers.speaker })
    .from(quoteSpeakers)
    .where(inArray(quoteSpeakers.quote, [...ids]));
  const names = await speakersCalled(
    reader,
    rows.map((row) => row.speaker),
    lang,
  );
  return (quote: string) =>
    rows.flatMap((row) =>
      row.quote === quote ? [{ id: row.speaker, name: names.get(row.speaker) ?? "" }] : [],
    );
}
