import { extract } from "@/domain/extraction/extract";
import type { Extraction, Quote } from "@/domain/extraction/types";
import { rulesOf } from "@/domain/intake/proposed";
import type { EvaluationText } from "./sets";

/** What is found in a text, in the form that the scorer of the evaluation sets reads. */
export type Predicted = ReturnType<typeof predicted>;

export function predicted({ id, lang, text }: EvaluationText) {
  const found = extract(text, { lang: rulesOf(lang) });
  return { id, lang, quotes: found.quotes.map((quote) => asScored(found, quote, text)) };
}

function asScored(
  { entities }: Extraction,
  { start, end, parts, type, speaker, cue, confidence }: Quote,
  text: string,
) {
  const speakers = speaker.entities.flatMap((id) => entities.find((one) => one.id === id)?.name ?? []);
  const { mention } = speaker;
  return {
    ...{ start, end, type, speakers },
    confidence: speakers.length > 0 ? Math.min(confidence.span, confidence.speaker) : confidence.span,
    parts: parts.map((part) => [part.start, part.end]),
    speaker: speakers[0] ?? null,
    speakerText: mention ? text.slice(mention.start, mention.end) : null,
    speakerStart: mention?.start ?? null,
    speakerEnd: mention?.end ?? null,
    cueStart: cue?.start ?? null,
    cueEnd: cue?.end ?? null,
  };
}
