import { type Context, plain } from "@/components/public/parts/context";
import { type Comparison, mayDiffer } from "@/domain/public/comparison";
import { mostVaried, phraseStates } from "@/domain/public/phrase-states";
import { languageName } from "@/domain/text/languages";

type Props = Context & { comparison: Comparison };

/** What the comparison shows, in one sentence worked out from it; none while that is not known. */
export function Sentence(props: Props) {
  const sentence = sentenceOf(props);
  return sentence === null ? null : <p className="subtitle max-w-(--measure)">{sentence}</p>;
}

function sentenceOf({ comparison: { edition, groups }, lang, t }: Props): string | null {
  const { phrases = [] } = edition.body;
  const printings = groups.flatMap((group) => group.printings);
  const [first] = groups;
  if (first && printings.length === 1) return t.compare.only(languageName(first.lang, lang));
  const varied = mostVaried(phraseStates(phrases, printings));
  if (varied) {
    const { number, kept, cut, absent } = varied;
    const name = phrases[number - 1]?.name;
    return t.compare.varies(number, name ? plain(name, lang) : "", kept, cut, absent);
  }
  const compared = groups.filter(({ table }) => table);
  if (compared.length === 0) return printings.length > groups.length ? null : t.compare.noneCompared;
  return compared
    .map((group) => {
      const others = (group.table?.rows ?? []).filter(({ siglum }) => siglum !== group.base.siglum);
      const differing = others.filter((one) => mayDiffer(group, one));
      const language = languageName(group.lang, lang);
      return t.compare.agree(language, group.base.siglum, others.length, differing.length);
    })
    .join(" ");
}
