import { cutSigns } from "@/domain/collation/tokens/cut-signs";
import { dirOf } from "@/domain/text/direction";
import { visibleRuns } from "@/domain/text/visible";
import type { LocalText } from "@/domain/vocabulary";
import { type Context, shownIn } from "./context";

/** Language and direction of words as printed: on every quoted run. */
export const printedIn = (lang: string, text: string): { lang: string; dir: "ltr" | "rtl" } => ({
  lang,
  dir: dirOf(lang, text),
});

/** A text as it is, with a mark for each character that cannot be seen. */
export function Visible({ text, t }: { text: string; t: Context["t"] }) {
  let at = 0;
  return visibleRuns(text).map((run) => {
    const key = at;
    at += run.text.length;
    if (run.kind === "text") return run.text;
    return (
      <span key={key} className="unseen" title={t.record.hidden(run.name, run.code)}>
        ⟦{run.label}⟧
      </span>
    );
  });
}

/** Words as printed, their own cut signs marked. */
export function WithCuts({ text, t }: { text: string; t: Context["t"] }) {
  let at = 0;
  return cutSigns(text).map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.isCut ? (
      <mark key={key} className="v-cut">
        <Visible text={piece.text} t={t} />
      </mark>
    ) : (
      <Visible key={key} text={piece.text} t={t} />
    );
  });
}

// Short words of ours with a hyphen are not broken at it.
const HYPHENED = /(?<![\p{L}\p{N}-])\p{L}{2,5}-\p{L}{2,13}(?![\p{L}\p{N}-])/gu;

/** Our own words: as a text, and short hyphened words in one piece. */
function Ours({ text, t }: { text: string; t: Context["t"] }) {
  const pieces: { from: number; text: string; isWhole: boolean }[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(HYPHENED)) {
    pieces.push({ from, text: text.slice(from, index), isWhole: false });
    pieces.push({ from: index, text: word, isWhole: true });
    from = index + word.length;
  }
  pieces.push({ from, text: text.slice(from), isWhole: false });
  return pieces.map((piece) =>
    piece.isWhole ? (
      <span key={piece.from} className="nb">
        {piece.text}
      </span>
    ) : (
      <Visible key={`${piece.from}.`} text={piece.text} t={t} />
    ),
  );
}

/** A text for readers; where the reader's language is missing, in another one and said to be. */
export function Local({ text, lang, t }: Context & { text: LocalText }) {
  const shown = shownIn(text, lang);
  if (shown.lang === lang) return <Ours text={shown.text} t={t} />;
  return (
    <span {...printedIn(shown.lang, shown.text)}>
      <Ours text={shown.text} t={t} />
    </span>
  );
}

/** Our reasons: paragraphs, as written. */
export function Paragraphs({ text, lang, t }: Context & { text: LocalText }) {
  const shown = shownIn(text, lang);
  let at = 0;
  return shown.text.split(/\n{2,}/).map((paragraph) => {
    const key = at;
    at += paragraph.length + 2;
    return (
      <p key={key} {...(shown.lang === lang ? {} : printedIn(shown.lang, paragraph))}>
        <Ours text={paragraph} t={t} />
      </p>
    );
  });
}
