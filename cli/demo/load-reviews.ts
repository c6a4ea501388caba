import { addEvidence } from "@/commands/add-evidence";
import { addOccurrence } from "@/commands/add-occurrence";
import { createClaim } from "@/commands/create-claim";
import { logSearch } from "@/commands/log-search";
import { writeReview } from "@/commands/write-review";
import type { Member } from "@/domain/access/actor";
import type { LocalText } from "@/domain/vocabulary";
import type { Case, CaseEvidence } from "./case";
import type { Desk } from "./desk";

/** Claims with where they are made, every verdict with its reasons, evidence, and the searches made. */
export async function loadReviews(desk: Desk, author: Member, record: Case): Promise<void> {
  for (const claim of record.claims) await loadClaim(desk, author, record, claim);
  for (const verdict of record.verdicts) {
    const { subject, axis, rating, sentence, unknowns = [] } = verdict;
    const quote =
      subject.kind === "attestation"
        ? (record.attestations.find((one) => one.id === subject.id)?.quote ?? "")
        : subject.id;
    const made = await desk.act(writeReview, author, {
      ...{ axis, rating, sentence, unknowns, rationale: rationaleOf(record, verdict) },
      ...(subject.kind === "claim"
        ? { claim: desk.id("claim", subject.id) }
        : { quote: desk.id("quote", quote) }),
      ...(subject.kind === "attestation" ? { attestation: desk.id("attestation", subject.id) } : {}),
    });
    desk.name("review", subject.id, made.review);
  }
  for (const piece of record.evidence) await loadEvidence(desk, author, record, piece);
  for (const { for: subjects, found = [], date, place, query, sought, result, note } of record.searchLog) {
    for (const subject of subjects) {
      await desk.act(logSearch, author, {
        ...{ place, query, sought, result, note, at: date, review: desk.id("review", subject) },
        found: found.map((id) => desk.id("source", id)),
      });
    }
  }
}

async function loadClaim(
  desk: Desk,
  author: Member,
  record: Case,
  claim: Case["claims"][number],
): Promise<void> {
  const { text, asOf, quote, exact, assertedBy } = claim;
  const made = await desk.act(createClaim, author, { text, lang: "en", asOf });
  desk.name("claim", claim.id, made.claim);
  const printing = record.attestations.find((one) => one.quote === quote && one.source === assertedBy.id);
  await desk.act(
    addOccurrence,
    author,
    printing
      ? { claim: made.claim, attestation: desk.id("attestation", printing.id) }
      : { claim: made.claim, capture: desk.id("capture", assertedBy.id), passage: exact },
  );
}

const STANCE = {
  supports: "supports",
  contradicts: "refutes",
  qualifies: "qualifies",
  context: "context",
} as const;

async function loadEvidence(desk: Desk, author: Member, record: Case, piece: CaseEvidence): Promise<void> {
  const { passage, passageKind, language, source } = piece;
  // Without a captured excerpt there is nothing to bind the passage to: it stays in the source's note.
  if (!desk.has("capture", source)) return;
  await desk.act(addEvidence, author, {
    ...{ passage, passageKind, lang: language, stance: STANCE[piece.stance] },
    review: desk.id("review", piece.quote ?? piece.claim ?? ""),
    capture: desk.id("capture", source),
    ...(passageKind === "quoted" ? firstPlace(record, piece) : {}),
  });
}

/** Of words that stand in a text several times, the case means the first. */
function firstPlace(record: Case, { passage, source }: CaseEvidence): { start?: number; end?: number } {
  const text = record.sources.find((one) => one.id === source)?.excerpt ?? "";
  const start = text.indexOf(passage);
  return start < 0 ? {} : { start, end: start + passage.length };
}

/** The reasons of a verdict, from what the case holds: how a printing differs, what is known of a quote, the passages. */
function rationaleOf(record: Case, { subject }: Case["verdicts"][number]): LocalText {
  if (subject.kind === "claim")
    return passages(
      record,
      record.evidence.filter((one) => one.claim === subject.id),
    );
  if (subject.kind === "quote") return record.quotes.find((one) => one.id === subject.id)?.note ?? {};
  const differences = record.variances.filter((one) => one.to === subject.id).map((one) => one.explanation);
  if (differences.length > 0) return joined(differences);
  const note = record.attestations.find((one) => one.id === subject.id)?.note;
  return note === undefined ? NO_DIFFERENCE : { en: note };
}

const NO_DIFFERENCE: LocalText = {
  en: "Compared phrase by phrase with the printings nearest to the words spoken; no difference of sense was found.",
  it: "Confrontata frase per frase con le stampe più vicine alle parole dette; nessuna differenza di senso trovata.",
};

const joined = (texts: readonly LocalText[]): LocalText => ({
  en: texts.map((text) => text.en ?? "").join(" "),
  it: texts.map((text) => text.it ?? "").join(" "),
});

function passages(record: Case, pieces: readonly CaseEvidence[]): LocalText {
  const lines = (says: Record<CaseEvidence["stance"], string>) =>
    pieces
      .map((piece) => {
        const source = record.sources.find((one) => one.id === piece.source);
        const publisher = record.publishers.find((one) => one.id === source?.publisher)?.name ?? "";
        return `${publisher} ${says[piece.stance]}: “${piece.passage}”`;
      })
      .join("\n\n");
  return {
    en: lines({
      supports: "supports it",
      contradicts: "contradicts it",
      qualifies: "qualifies it",
      context: "gives context",
    }),
    it: lines({
      supports: "lo sostiene",
      contradicts: "lo contraddice",
      qualifies: "lo precisa",
      context: "dà il contesto",
    }),
  };
}
