import { expect } from "vitest";
import { addDerivation } from "@/commands/add-derivation";
import { addEvidence } from "@/commands/add-evidence";
import { addVariance } from "@/commands/add-variance";
import { attachPrinting } from "@/commands/attach-printing";
import { createOccasion } from "@/commands/create-occasion";
import { createPublisher } from "@/commands/create-publisher";
import { createQuote } from "@/commands/create-quote";
import { createSource } from "@/commands/create-source";
import { createSpeaker } from "@/commands/create-speaker";
import { openEvidence } from "@/commands/open-evidence";
import { submitProposal } from "@/commands/submit-proposal";
import { writeReview } from "@/commands/write-review";
import type { Member } from "@/domain/access/actor";
import type { Result } from "@/domain/refusal";
import { now, type TestDatabase } from "../database";

/** What every command of a test runs in: the tests' clock. */
export const at = { now };

/** The value of a result that must have gone well. */
export function done<T>(result: Result<T>): T {
  expect(result).toMatchObject({ ok: true });
  if (!result.ok) throw new Error("refused");
  return result.value;
}

/** The rules by which something was refused. */
export const rulesOf = (result: Result<unknown>): string[] =>
  result.ok ? [] : result.refusals.map((refusal) => refusal.rule);

const WORDS = "Abbiamo legami molto forti";
export const TEXT = `“${WORDS}”, ha detto Li. Sono molto stabili.`;

/** A source with one printing's words, under a publisher of its own. */
export async function source(actor: Member, publisher: string, text = TEXT) {
  const made = done(await createPublisher.execute(actor, { name: publisher }, at));
  const { source: id, capture } = done(
    await createSource.execute(
      actor,
      {
        kind: "news",
        tier: "secondary",
        title: `Titolo di ${publisher}`,
        publisher: made.publisher,
        lang: "it",
        capture: { text, method: "excerpt" },
      },
      at,
    ),
  );
  if (capture === null) throw new Error("no capture");
  return { source: id, capture };
}

export const printing = (quote: string, capture: string, words = WORDS, text = TEXT) => ({
  quote,
  capture,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  exact: words,
  lang: "it",
  form: "full",
  relation: "translation",
});

/** A quote of a living person with two printings, corroborated, with one piece of evidence. */
export async function quoteCase(author: Member, occasion?: string) {
  const { speaker } = done(
    await createSpeaker.execute(
      author,
      {
        kind: "person",
        names: [{ lang: "en", script: "Latn", text: "Li Shangfu", kind: "transliteration" }],
      },
      at,
    ),
  );
  const first = await source(author, "Editore uno");
  const second = await source(author, "Editore due");
  const { quote } = done(
    await createQuote.execute(
      author,
      {
        ...{ speakers: [{ speaker }], date: "2023-04-16", dateBasis: "inferred", original: "not_found" },
        ...(occasion === undefined ? {} : { occasion }),
      },
      at,
    ),
  );
  const a = done(await attachPrinting.execute(author, printing(quote, first.capture), at)).attestation;
  const b = done(await attachPrinting.execute(author, printing(quote, second.capture), at)).attestation;
  const { review } = done(
    await writeReview.execute(
      author,
      {
        axis: "attribution",
        quote,
        rating: "corroborated",
        sentence: { en: "Li Shangfu said this.", it: "Li Shangfu lo ha detto." },
        rationale: { en: "Two reports of different publishers." },
        unknowns: [{ en: "The Chinese original was not found." }],
      },
      at,
    ),
  );
  const { evidence } = done(
    await addEvidence.execute(
      author,
      {
        review,
        capture: first.capture,
        passage: "ha detto Li",
        passageKind: "quoted",
        lang: "it",
        stance: "supports",
      },
      at,
    ),
  );
  return { speaker, quote, review, evidence, printings: [a, b] as const, sources: [first, second] as const };
}

/** The same, said on an occasion, with how its two printings hang together and differ. */
export async function tracedCase(author: Member) {
  const { occasion } = done(
    await createOccasion.execute(author, { kind: "meeting", title: { en: "A meeting" } }, at),
  );
  const made = await quoteCase(author, occasion);
  const [from, to] = made.printings;
  const { derivation } = done(
    await addDerivation.execute(
      author,
      {
        ...{ quote: made.quote, from, to, ofUtterance: true },
        ...{ kind: "quotes", basis: "judgement", confidence: "inferred" },
      },
      at,
    ),
  );
  const { variance } = done(
    await addVariance.execute(
      author,
      {
        ...{ quote: made.quote, from, to, category: "order", materiality: "none" },
        ...{ before: "legami", note: { en: "Order." } },
      },
      at,
    ),
  );
  return { ...made, occasion, derivation, variance };
}

/** Submits a record and opens all its evidence for a reviewer. */
export async function submitted(author: Member, record: string, readers: readonly Member[], change?: string) {
  const made = done(await submitProposal.execute(author, change ? { record, change } : { record }, at));
  const { evidence: pieces, ...proposal } = made;
  for (const reader of readers) {
    for (const evidence of pieces) {
      done(await openEvidence.execute(reader, { proposal: proposal.proposal, evidence }, at));
    }
  }
  return proposal;
}

/** A sign that moves with every change of anything stored: what a refusal must leave as it was. */
export async function everything({ watcher }: TestDatabase): Promise<string> {
  const { rows } = await watcher.execute("PRAGMA data_version");
  return String(rows[0]?.data_version);
}
