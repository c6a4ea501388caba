/** One table for every speaker rule; the number is the confidence it gives. */
export const SPEAKER_POINTS: Record<string, number> = {
  "speaker.subject-before": 90,
  "speaker.subject-after": 92,
  "speaker.clause-subject": 74,
  "speaker.agent": 86,
  "speaker.relative": 78,
  "speaker.same-subject": 80,
  "speaker.of-noun": 76,
  "speaker.according-to": 84,
  "speaker.colon": 80,
  "speaker.both": 74,
  "speaker.pronoun": 62,
  "speaker.null-subject": 60,
  "speaker.carried-over": 66,
  "speaker.alternating": 48,
  "speaker.nearest": 42,
};
