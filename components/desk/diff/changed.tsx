import type { Context } from "@/components/public/parts/context";
import { printedIn, Visible } from "@/components/public/parts/text";
import { type WordMark, wordMarks } from "@/domain/collation/analysis/copies";

type Props = Pick<Context, "t"> & {
  was: string;
  now: string;
  lang: string | undefined;
  words: { was: string; now: string };
};

/** Two versions of a text under each other: the words that went struck, those that came underlined. */
export function Changed({ was, now, lang, words, t }: Props) {
  const marks = wordMarks(was, now, lang ?? "und");
  return (
    <>
      <Version word={words.was} text={was} marks={marks.was} mark="del" {...{ lang, t }} />
      <Version word={words.now} text={now} marks={marks.now} mark="ins" {...{ lang, t }} />
    </>
  );
}

type VersionProps = Pick<Context, "t"> & {
  word: string;
  text: string;
  marks: readonly WordMark[];
  mark: "del" | "ins";
  lang: string | undefined;
};

function Version({ word, text, marks, mark, lang, t }: VersionProps) {
  return (
    <div className="ln">
      <span>{word}</span>
      <span className={lang ? "q" : undefined} {...(lang ? printedIn(lang, text) : {})}>
        <Marked {...{ marks, mark, t }} />
      </span>
    </div>
  );
}

/** A text with its changed words marked; joined, it is the text. */
export function Marked({ marks, mark: Mark, t }: Pick<VersionProps, "marks" | "mark" | "t">) {
  let at = 0;
  return marks.map(({ text, isChanged }) => {
    const key = at;
    at += text.length;
    return isChanged ? (
      <Mark key={key}>
        <Visible text={text} t={t} />
      </Mark>
    ) : (
      <Visible key={key} text={text} t={t} />
    );
  });
}
