import type { ReactNode } from "react";
import type { Context } from "@/components/public/parts/context";
import type { PhraseBody } from "@/domain/edition/quote-body";
import type { ComparedGroup } from "@/domain/public/compared";
import { type Portion, wordsIn } from "@/domain/public/portions";
import { languageName } from "@/domain/text/languages";

type Props = Context & {
  portions: readonly Portion[];
  /** Of the portion that is shown, from 1. */
  number: number;
  groups: readonly ComparedGroup[];
  phrases: readonly PhraseBody[];
  hrefOf: (number: number) => string;
};

/** Of a long comparison, how much is shown of how much, and the way to what stands before and after it. */
export function Portions({ portions, number, hrefOf, ...props }: Props) {
  const { t } = props;
  const portion = portions[number - 1];
  if (!portion || portions.length === 1) return null;
  const words = t.compare.portions;
  return (
    <PortionNav label={words.label} count={portions.length} {...{ number, hrefOf, t }}>
      {placesOf(portion, props).join(" ")}
    </PortionNav>
  );
}

/** How many portions there are, which is shown (from 1), and where each is. */
type Way = Pick<Context, "t"> & {
  count: number;
  number: number;
  hrefOf: (number: number) => string;
  words?: { of: (number: number, all: number) => string; before: string; after: string };
};

/** Which portion of what is long is shown, what it holds, and the way to those before and after it. */
export function PortionNav({ label, children, ...way }: Way & { label: string; children?: ReactNode }) {
  const { t, count, number, words = t.compare.portions } = way;
  return (
    <nav className="portions" aria-label={label}>
      <p>
        {words.of(number, count)} {children}
      </p>
      <Ways {...way} />
    </nav>
  );
}

/** The same ways, for who has read to the end of what is shown. */
export function PortionWays(props: Way) {
  if (props.count === 1) return null;
  return (
    <div className="portions">
      <Ways {...props} />
    </div>
  );
}

function Ways({ count, number, hrefOf, t, words = t.compare.portions }: Way) {
  const { before, after } = words;
  return (
    <p className="portion-ways">
      {number > 1 ? (
        <a href={hrefOf(number - 1)} rel="prev">
          {before}
        </a>
      ) : null}
      {number < count ? (
        <a href={hrefOf(number + 1)} rel="next">
          {after}
        </a>
      ) : null}
    </p>
  );
}

function placesOf(
  portion: Portion,
  { groups, phrases, lang, t }: Omit<Props, "portions" | "number" | "hrefOf">,
) {
  const words = t.compare.portions;
  const { from, to } = portion.phrases;
  const inTables = groups.flatMap((group) => {
    const shown = wordsIn(phrases, group, portion);
    if (!shown) return [];
    const language = groups.length > 1 ? languageName(group.lang, lang) : "";
    return [words.words(language, group.base.siglum, shown)];
  });
  return [...(from < to ? [words.phrases(from + 1, to, phrases.length)] : []), ...inTables];
}
