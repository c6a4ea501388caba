import { type Context, shownIn } from "@/components/public/parts/context";
import { Day } from "@/components/public/parts/dates";
import { Local, printedIn, Visible } from "@/components/public/parts/text";
import { edtfInWords } from "@/domain/dates/in-words";
import type { Shown } from "@/domain/merge/views";
import { languageName } from "@/domain/text/languages";

type Props = Context & { value: Shown };

/** A word of a closed list, or yes and no of a tick. */
function wordOf(word: string, { t }: Context): string {
  const { original, speakerKind, sourceKind, tier } = t.vocabulary;
  const ticks = { "1": t.merging.yes, "0": t.merging.no };
  const known: Readonly<Record<string, string>> = {
    ...ticks,
    ...original,
    ...tier,
    ...sourceKind,
    ...speakerKind,
  };
  return known[word] ?? word;
}

/** A value as plain text, for a choice, with the language it is in where that is not the interface's. */
export function plainShown({ value, lang, t }: Props): { text: string; lang?: string } {
  switch (value.is) {
    case "text":
      return { text: value.text, ...(value.lang ? { lang: value.lang } : {}) };
    case "local": {
      const shown = shownIn(value.text, lang);
      return shown.lang === lang ? { text: shown.text || t.merging.nothing } : shown;
    }
    case "day":
      return { text: edtfInWords(value.edtf, lang) };
    case "language":
      return { text: languageName(value.tag, lang) };
    case "word":
      return { text: wordOf(value.word, { lang, t }) };
  }
}

/** A value in words. */
export function ShownValue({ value, lang, t }: Props) {
  if (value.is === "day") return <Day edtf={value.edtf} lang={lang} />;
  if (value.is === "local") return <Local text={value.text} {...{ lang, t }} />;
  const shown = plainShown({ value, lang, t });
  return (
    <bdi {...(shown.lang ? printedIn(shown.lang, shown.text) : {})}>
      <Visible text={shown.text} t={t} />
    </bdi>
  );
}
