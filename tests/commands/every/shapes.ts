import { articleFields } from "../article-case";
import { printing } from "../case";
import { WORDS, type World } from "./world";

const credit = { name: "A. Name", basis: "stated" };
const source = {
  ...{ kind: "news", tier: "secondary", title: "T", lang: "it" },
  ...{ authors: [credit], translators: [credit], anomalies: [{ exact: "wrong", note: WORDS }] },
};
const speaker = {
  kind: "person",
  names: [{ lang: "en", script: "Latn", text: "A Name", kind: "native" }],
  roles: [{ title: WORDS }],
  facts: [{ sentence: WORDS }],
};

/** The two ways to say where a cut lies. */
const CUTS = [{ behind: "molto" }, { at: 0 }];

/** Valid inputs that hold one of each part which the row's own leaves out, or have the command's other shape. */
export const FULL: Readonly<Record<string, (world: World) => readonly object[]>> = {
  "speaker.create": () => [speaker],
  "speaker.edit": (world) => [{ ...speaker, speaker: world.speaker, version: 1 }],
  "source.create": () => [{ ...source, capture: { text: "t", method: "paste" } }],
  "source.edit": ({ sources }) => [{ ...source, source: sources[0].source, version: 1 }],
  "quote.create": (world) => [{ speakers: [{ speaker: world.speaker, role: { title: WORDS } }] }],
  "quote.edit": ({ quote, printings }) => [
    {
      ...{ quote, version: 2, original: "found" },
      ...{ leading: printings[0], originalAttestation: printings[0] },
    },
  ],
  "attestation.attach": ({ quote, sources }) =>
    CUTS.map((cut) => ({
      ...printing(quote, sources[0].capture, "molto stabili"),
      elisions: [{ kind: "unmarked", ...cut }],
    })),
  "attestation.edit": ({ printings }) =>
    CUTS.map((cut) => ({
      ...{ attestation: printings[1], version: 1, lang: "it", form: "partial", relation: "reprint" },
      elisions: [{ kind: "unmarked", ...cut }],
    })),
  "derivation.add": ({ quote, printings: [from, to] }) => [
    {
      ...{ quote, from, to, kind: "reprints", basis: "judgement", confidence: "inferred" },
      note: WORDS,
    },
  ],
  "sighting.confirm": ({ printings, newer }) => [
    { attestation: printings[0], ...newer, found: "here" },
    { attestation: printings[0], capture: newer.capture, found: "gone" },
  ],
  "claim.create": ({ sources }) => [
    { text: WORDS, lang: "en", madeIn: { capture: sources[0].capture, passage: "ha detto Li" } },
  ],
  "claim.add-occurrence": ({ claim, printings, sources }) => [
    { claim, attestation: printings[0] },
    { claim, capture: sources[0].capture, passage: "ha detto Li" },
  ],
  "contact.log": ({ review }) => [
    { review, party: "P", waivedBecause: "No address." },
    { review, party: "P", channel: "letter", askedAt: "2026-11-20" },
  ],
  "review.write": ({ quote, claim, printings }) => [
    { axis: "attribution", quote },
    { axis: "wording", quote, attestation: printings[0] },
    { axis: "veracity", claim },
  ],
  "annotation.write": ({ quote, printings }) => [
    {
      ...{ record: quote, motivation: "questioning", body: "Why?" },
      ...{ targetKind: "attestation", target: printings[0], exact: "legami" },
    },
  ],
  "article.take-in": () => [articleFields],
};
