import type { Context } from "@/components/public/parts/context";
import { MOST_PRINTINGS } from "@/domain/collation/limits";
import type { ComparedGroup } from "@/domain/public/compared";
import type { Comparison, Shown } from "@/domain/public/comparison";
import { languageName } from "@/domain/text/languages";

type Props = Context & { comparison: Comparison; shown: Shown };

/** What is not in the table, and why. */
export function LeftOut({ comparison: { address, groups }, shown, lang, t }: Props) {
  const lines = [
    ...(address.isDifferencesOnly ? notShown(shown, lang, t) : []),
    ...groups.flatMap((group) => notCompared(group, lang, t)),
  ];
  return lines.map((line) => (
    <p key={line} className="small my-3 max-w-(--measure)">
      {line}
    </p>
  ));
}

function notShown({ groups, same, samePhrases, alone }: Shown, lang: Context["lang"], t: Context["t"]) {
  const words = t.compare;
  return [
    ...(groups.length === 0 ? [words.noDifference] : []),
    ...same.map(({ sigla, base }) => words.same(sigla.join(", "), base, sigla.length)),
    ...(samePhrases.length === 0 ? [] : [words.samePhrases(samePhrases.join(", "), samePhrases.length)]),
    ...(alone.length === 0 ? [] : [words.alone(alone.map((one) => languageName(one, lang)).join(", "))]),
  ];
}

const siglaOf = (printings: readonly { siglum: string }[]): string =>
  printings.map(({ siglum }) => siglum).join(", ");

function notCompared(group: ComparedGroup, lang: Context["lang"], t: Context["t"]): string[] {
  const { tooMany, tooLong, printings } = group;
  const many = t.compare.tooMany(languageName(group.lang, lang), printings.length, MOST_PRINTINGS);
  return [
    ...(tooMany.length === 0 ? [] : [`${many} ${siglaOf(tooMany)}.`]),
    ...(tooLong.length === 0 ? [] : [t.compare.tooLong(siglaOf(tooLong))]),
  ];
}
