import { type Context, plain } from "@/components/public/parts/context";
import { type Comparison, isDifference, rowsOf } from "@/domain/public/comparison";
import { mostVaried, phraseStates } from "@/domain/public/phrase-states";
import { languageName } from "@/domain/text/languages";

type Props = Context & { comparison: Comparison };

/** What the comparison shows, in one sentence worked out from it. */
export const Sentence = (props: Props) => <p className="subtitle max-w-(--measure)">{sentenceOf(props)}</p>;

function sentenceOf({ comparison: { edition, groups }, lang, t }: Props): string {
  const { phrases = [] } = edition.body;
  const printings = groups.flatMap((group) => group.printings);
  const varied = mostVaried(phraseStates(phrases, printings));
  if (varied) {
    const { number, kept, cut, absent } = varied;
    const name = phrases[number - 1]?.name;
    return t.compare.varies(number, name ? plain(name, lang) : "", kept, cut, absent);
  }
  const compared = groups.filter(({ table }) => table);
  if (compared.length === 0) return t.compare.noneCompared;
  return compared
    .map((group) => {
      const others = rowsOf([], group).filter(({ isBase }) => !isBase);
      const differing = others.filter(({ cells }) => cells.some(({ pieces }) => pieces.some(isDifference)));
      const language = languageName(group.lang, lang);
      return t.compare.agree(language, group.base.siglum, others.length, differing.length);
    })
    .join(" ");
}
