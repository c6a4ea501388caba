import { ROLES, type Role } from "@/domain/vocabulary";
import { id } from "../../database";
import { articleFields } from "../article-case";
import { printing } from "../case";
import { type State, WORDS, type World } from "./world";

/** A valid input of a command, and who may give it by the state of the record. */
export type Row = { input: (world: World) => object; allowed: Record<State, readonly Role[]> };

const everywhere = (...roles: Role[]): Row["allowed"] => ({
  "own draft": roles,
  "other's draft": roles,
  published: roles,
});
/** Contributors change what they began while it is not public; reviewers and editors change anything. */
const EDIT: Row["allowed"] = {
  "own draft": ["contributor", "reviewer", "editor"],
  "other's draft": ["reviewer", "editor"],
  published: ["reviewer", "editor"],
};
const MERGE = everywhere("reviewer", "editor");
const PROPOSE = everywhere("contributor", "reviewer", "editor");
/** One row per command: a valid input, and who may, by state of the record. */
export const MATRIX: Record<string, Row> = {
  "speaker.create": {
    allowed: PROPOSE,
    input: () => ({
      kind: "state",
      names: [{ lang: "en", script: "Latn", text: "A state", kind: "native" }],
    }),
  },
  "publisher.create": { allowed: PROPOSE, input: () => ({ name: "A publisher" }) },
  "publisher.add-fact": { allowed: PROPOSE, input: ({ publisher }) => ({ publisher, sentence: WORDS }) },
  "quote.link": {
    allowed: EDIT,
    input: ({ quote, otherQuote }) => ({ quote, to: otherQuote, kind: "answers" }),
  },
  "source.create": {
    allowed: PROPOSE,
    input: () => ({
      kind: "news",
      tier: "secondary",
      title: "T",
      lang: "it",
      capture: { text: "t", method: "paste" },
    }),
  },
  "occasion.create": { allowed: PROPOSE, input: () => ({ kind: "meeting", title: WORDS }) },
  "quote.create": { allowed: PROPOSE, input: ({ speaker }) => ({ speakers: [{ speaker }] }) },
  "claim.create": { allowed: PROPOSE, input: () => ({ text: WORDS, lang: "en" }) },
  "conflict.declare": { allowed: PROPOSE, input: ({ speaker }) => ({ with: speaker, note: "Kin." }) },
  "conflict.withdraw": { allowed: PROPOSE, input: ({ conflict }) => ({ conflict }) },
  "attestation.attach": {
    allowed: EDIT,
    input: ({ quote, sources }) => printing(quote, sources[0].capture, "molto stabili"),
  },
  "quote.edit": {
    allowed: EDIT,
    input: ({ quote, printings }) => ({
      quote,
      version: 2,
      original: "not_found",
      leading: printings[0],
    }),
  },
  "quote.date": {
    allowed: EDIT,
    input: ({ quote }) => ({ quote, version: 2, date: "2023-04-16", dateBasis: "stated" }),
  },
  "quote.choose-occasion": {
    allowed: EDIT,
    input: ({ quote, occasion }) => ({ quote, version: 2, occasion }),
  },
  "derivation.add": {
    allowed: EDIT,
    input: ({ quote, printings }) => ({
      quote,
      to: printings[0],
      kind: "quotes",
      basis: "judgement",
      confidence: "inferred",
    }),
  },
  "variance.add": {
    allowed: EDIT,
    input: ({ quote, printings }) => ({
      ...{ quote, from: printings[0], to: printings[1], category: "order", materiality: "none" },
      note: WORDS,
    }),
  },
  "quote.name-speakers": {
    allowed: EDIT,
    input: ({ quote, speaker }) => ({ quote, version: 2, speakers: [{ speaker, part: "on_behalf_of" }] }),
  },
  "attestation.edit": {
    allowed: EDIT,
    input: ({ printings }) => ({
      ...{ attestation: printings[1], version: 1, lang: "it" },
      ...{ form: "partial", relation: "reprint" },
    }),
  },
  "attestation.withdraw": {
    allowed: EDIT,
    input: ({ printings }) => ({ attestation: printings[1], version: 1 }),
  },
  "derivation.dismiss": {
    allowed: EDIT,
    input: ({ quote, printings }) => ({ quote, from: printings[1], to: printings[0] }),
  },
  "derivation.remove": { allowed: EDIT, input: ({ derivation }) => ({ derivation, version: 1 }) },
  "variance.edit": {
    allowed: EDIT,
    input: ({ variance }) => ({
      ...{ variance, version: 1, category: "order", materiality: "minor" },
      note: WORDS,
    }),
  },
  "variance.remove": { allowed: EDIT, input: ({ variance }) => ({ variance, version: 1 }) },
  "evidence.edit": { allowed: EDIT, input: ({ evidence }) => ({ evidence, version: 1, stance: "context" }) },
  "evidence.withdraw": { allowed: EDIT, input: ({ evidence }) => ({ evidence, version: 1 }) },
  "phrase.divide": {
    allowed: EDIT,
    input: ({ quote, printings: [base], phrased: { hash, version } }) => ({ quote, version, base, hash }),
  },
  "phrase.split": {
    allowed: EDIT,
    input: ({ quote, printings: [attestation], phrased: { version, phrases } }) => ({
      ...{ quote, version, phrase: phrases[0], attestation, at: "Abbiamo".length },
    }),
  },
  "phrase.join": {
    allowed: EDIT,
    input: ({ quote, phrased: { version, phrases } }) => ({ quote, version, phrase: phrases[0] }),
  },
  "phrase.add": {
    allowed: EDIT,
    input: ({ quote, printings: [attestation], phrased: { version } }) => ({
      ...{ quote, version, attestation, start: 0, end: "Abbiamo".length },
    }),
  },
  "phrase.assign": {
    allowed: EDIT,
    input: ({ quote, printings: [attestation], phrased: { version, phrases } }) => ({
      ...{ quote, version, attestation, start: 0, end: "Abbiamo".length, phrases: [phrases[1]] },
    }),
  },
  "phrase.move": {
    allowed: EDIT,
    input: ({ quote, printings: [attestation], phrased: { version } }) => ({
      ...{ quote, version, attestation, at: "Abbiamo legami".length, to: "Abbiamo".length },
    }),
  },
  "phrase.name": {
    allowed: EDIT,
    input: ({ quote, phrased: { version, phrases } }) => ({
      quote,
      version,
      phrase: phrases[0],
      name: WORDS,
    }),
  },
  "phrase.undo": { allowed: EDIT, input: ({ quote }) => ({ quote }) },
  "speaker.edit": {
    allowed: EDIT,
    input: ({ speaker }) => ({
      ...{ speaker, version: 1, kind: "person" },
      names: [{ lang: "en", script: "Latn", text: "Li", kind: "alias" }],
    }),
  },
  "occasion.edit": {
    allowed: EDIT,
    input: ({ occasion }) => ({ occasion, version: 1, kind: "meeting", title: WORDS }),
  },
  "source.edit": {
    allowed: EDIT,
    input: ({ sources }) => ({
      ...{ source: sources[0].source, version: 1, kind: "news", tier: "secondary", title: "T", lang: "it" },
    }),
  },
  "capture.add": {
    allowed: EDIT,
    input: ({ sources }) => ({ source: sources[0].source, text: "Later words.", method: "paste" }),
  },
  "sighting.confirm": {
    allowed: EDIT,
    input: ({ printings, newer }) => ({ attestation: printings[0], ...newer, found: "here" }),
  },
  "sighting.confirm-unchanged": {
    allowed: EDIT,
    input: ({ sources, newer }) => ({ source: sources[0].source, capture: newer.capture }),
  },
  "claim.add-occurrence": {
    allowed: EDIT,
    input: ({ claim, printings }) => ({ claim, attestation: printings[0] }),
  },
  "claim.edit": {
    allowed: EDIT,
    input: ({ stated }) => ({ claim: stated.claim, version: 1, text: WORDS, lang: "en", kind: "forecast" }),
  },
  "claim.name-speaker": {
    allowed: EDIT,
    input: ({ stated, speaker }) => ({ claim: stated.claim, speaker }),
  },
  "claim.drop-speaker": {
    allowed: EDIT,
    input: ({ stated }) => ({ claim: stated.claim, speaker: stated.speaker }),
  },
  "claim.remove-occurrence": {
    allowed: EDIT,
    input: ({ stated }) => ({ occurrence: stated.occurrence }),
  },
  "claim.link": {
    allowed: EDIT,
    input: ({ stated }) => ({ claim: stated.claim, to: stated.otherClaim, kind: "narrows" }),
  },
  "claim.unlink": { allowed: EDIT, input: ({ stated }) => ({ link: stated.link }) },
  "assignment.give": { allowed: EDIT, input: ({ quote, actor }) => ({ record: quote, member: actor.id }) },
  "assignment.end": {
    allowed: { ...everywhere("editor"), "own draft": ["contributor", "reviewer", "editor"] },
    input: ({ stated }) => ({ assignment: stated.assignment }),
  },
  "annotation.write": {
    allowed: EDIT,
    input: ({ quote }) => ({ record: quote, motivation: "questioning", body: "Why?" }),
  },
  "annotation.reply": { allowed: EDIT, input: ({ remarks }) => ({ annotation: remarks.open, body: "So." }) },
  "annotation.edit": {
    allowed: { ...everywhere(), "own draft": ["contributor", "reviewer", "editor"] },
    input: ({ remarks }) => ({ annotation: remarks.open, version: 1, body: "Put better." }),
  },
  "annotation.resolve": { allowed: EDIT, input: ({ remarks }) => ({ annotation: remarks.open }) },
  "annotation.reopen": { allowed: EDIT, input: ({ remarks }) => ({ annotation: remarks.settled }) },
  "review.write": {
    allowed: EDIT,
    input: ({ quote, printings }) => ({ axis: "wording", quote, attestation: printings[0] }),
  },
  "review.edit": {
    allowed: EDIT,
    input: ({ review }) => ({ review, version: 1, sentence: WORDS, rationale: WORDS }),
  },
  "evidence.add": {
    allowed: EDIT,
    input: ({ review, sources }) => ({
      ...{ review, capture: sources[0].capture, passage: "ha detto Li", passageKind: "quoted" },
      ...{ lang: "it", stance: "context" },
    }),
  },
  "search.log": {
    allowed: EDIT,
    input: ({ review }) => ({
      review,
      place: WORDS,
      query: "q",
      sought: WORDS,
      at: "2026-11-23",
      result: "none",
    }),
  },
  "contact.log": {
    allowed: EDIT,
    input: ({ review }) => ({ review, party: "P", waivedBecause: "No address." }),
  },
  "proposal.submit": {
    // A published record that has not changed has nothing to submit: that is asked after the role.
    allowed: { ...everywhere("reviewer", "editor"), published: [] },
    input: ({ quote }) => ({ record: quote }),
  },
  "evidence.open": {
    allowed: { "own draft": [], "other's draft": ["reviewer", "editor"], published: ["reviewer", "editor"] },
    input: ({ open, evidence }) => ({ proposal: open.proposal, evidence }),
  },
  "proposal.approve": {
    allowed: { "own draft": [], "other's draft": ["reviewer", "editor"], published: [] },
    input: ({ open }) => open,
  },
  "proposal.request-changes": {
    allowed: { "own draft": [], "other's draft": ["reviewer", "editor"], published: [] },
    input: ({ open }) => ({ ...open, comment: "Why?" }),
  },
  "proposal.withdraw": {
    allowed: { "own draft": ["reviewer", "editor"], "other's draft": ["editor"], published: [] },
    input: ({ open }) => ({ proposal: open.proposal }),
  },
  "record.withdraw": {
    allowed: { ...EDIT, published: [] },
    input: ({ quote }) => ({ record: quote, version: 2 }),
  },
  "correction.open": {
    allowed: { "own draft": [], "other's draft": [], published: ["editor"] },
    input: ({ quote }) => ({ record: quote, kind: "correction", wrong: "The date." }),
  },
  "correction.close": {
    allowed: { "own draft": [], "other's draft": [], published: ["editor"] },
    input: ({ troubled }) => ({ record: troubled }),
  },
  "edition.suspend": {
    allowed: { "own draft": [], "other's draft": [], published: ["editor"] },
    input: ({ quote }) => ({ record: quote, reason: "A minor is named." }),
  },
  "suspension.confirm": {
    allowed: { "own draft": [], "other's draft": [], published: ["reviewer", "editor"] },
    input: ({ troubled }) => ({ record: troubled }),
  },
  "suspension.lift": {
    allowed: { "own draft": [], "other's draft": [], published: ["editor"] },
    input: ({ troubled }) => ({ record: troubled }),
  },
  "edition.publish": {
    allowed: { "own draft": ["editor"], "other's draft": ["editor"], published: [] },
    input: ({ ready }) => ready,
  },
  "invitation.create": {
    allowed: everywhere("admin"),
    input: () => ({ email: `${id()}@desk.example`, role: "reviewer" }),
  },
  "member.change-role": {
    allowed: everywhere("admin"),
    input: ({ colleague }) => ({ member: colleague, role: "reviewer" }),
  },
  "member.disable": {
    allowed: everywhere("admin"),
    input: ({ colleague }) => ({ member: colleague }),
  },
  "article.keep-draft": { allowed: PROPOSE, input: () => ({ text: "Words." }) },
  "article.discard-draft": {
    allowed: { ...everywhere(), "own draft": ["contributor", "reviewer", "editor"] },
    input: ({ draft }) => ({ draft }),
  },
  "article.take-in": { allowed: PROPOSE, input: () => articleFields },
  "article.send": { allowed: EDIT, input: ({ article }) => ({ article, accepted: 1 }) },
  "article.withdraw": { allowed: EDIT, input: ({ article }) => ({ article, version: 1 }) },
  "span.accept-sure": { allowed: EDIT, input: ({ article }) => ({ article, confidence: 60 }) },
  "span.split": { allowed: EDIT, input: ({ span }) => ({ span, version: 2, words: "e nessuno" }) },
  "span.join": { allowed: EDIT, input: ({ span }) => ({ span, version: 2 }) },
  "span.add": { allowed: EDIT, input: ({ article }) => ({ article, exact: "pagherà le gru" }) },
  "span.decide": { allowed: EDIT, input: ({ span }) => ({ span, version: 2, act: "reject" }) },
  "span.undo": { allowed: EDIT, input: ({ article }) => ({ article }) },
  "member.enable": {
    allowed: everywhere("admin"),
    input: ({ shutOut }) => ({ member: shutOut }),
  },
  "invitation.withdraw": {
    allowed: everywhere("admin"),
    input: ({ invitation }) => ({ invitation }),
  },
  "quote.merge": { allowed: MERGE, input: ({ doubles }) => ({ ...doubles.quote, reason: "The same." }) },
  "speaker.merge": { allowed: MERGE, input: ({ doubles }) => ({ ...doubles.speaker, reason: "The same." }) },
  "source.merge": { allowed: MERGE, input: ({ doubles }) => ({ ...doubles.source, reason: "The same." }) },
  "merge.undo": { allowed: MERGE, input: ({ doubles }) => ({ merge: doubles.merge }) },
  // One's own sessions: every role may.
  "session.end": { allowed: everywhere(...ROLES), input: ({ actor }) => ({ session: actor.session }) },
};
