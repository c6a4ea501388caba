import { Fragment, type ReactNode } from "react";
import { Apparatus } from "@/components/public/collation/apparatus";
import { Key } from "@/components/public/collation/key";
import type { Context } from "@/components/public/parts/context";
import { Section } from "@/components/public/parts/section";
import { compareHref, withPortion } from "@/domain/public/compare-address";
import type { Comparison, Shown } from "@/domain/public/comparison";
import { entriesIn } from "@/domain/public/portions";
import { languageName } from "@/domain/text/languages";
import { Controls } from "./controls";
import { LeftOut } from "./left-out";
import { Pending } from "./pending";
import { Portions, PortionWays } from "./portions";
import { Sentence } from "./sentence";
import { Table } from "./table";
import { Languages, Take } from "./take";

type Props = Context & {
  comparison: Comparison;
  /** What of it is shown. */
  shown: Shown;
  /** Names the quote. */
  name: string;
  /** Own path of the quote or of the edition that is shown. */
  path: string;
  /** Over the record: that this is a former edition. */
  notice?: ReactNode;
};

/** The printings of a quote side by side: what each has in the place of the others' words. */
export function CompareView({ comparison, shown, name, path, notice, lang, t }: Props) {
  const { edition, address, groups } = comparison;
  const { portions, number } = shown;
  const words = t.compare;
  const count = groups.reduce((sum, { printings }) => sum + printings.length, 0);
  const { phrases = [] } = edition.body;
  const isPhrased = phrases.length > 0;
  const portion = portions[number - 1];
  const compared = groups.flatMap((group) => {
    const entries = portion ? entriesIn(phrases, group, portion) : [];
    return group.table && entries.length > 0 ? [{ base: group.base, table: group.table, entries }] : [];
  });
  const ways = {
    ...{ portions, number, groups, phrases, lang, t },
    hrefOf: (one: number) => compareHref(path, withPortion(address, one)),
  };
  return (
    <article>
      {notice}
      <header className="head leaf">
        <div className="full">
          <p className="small">
            <a href={path}>{name}</a>
          </p>
          <h1 className="title mt-1">{isPhrased ? words.byPhrase(count) : words.byWord(count)}</h1>
          <Sentence {...{ comparison, lang, t }} />
        </div>
      </header>
      {count > 1 ? <Controls {...{ comparison, path, lang, t }} /> : null}
      <Pending {...{ groups, lang, t }} again={compareHref(path, address)} />
      <Key t={t} />
      <Portions {...ways} />
      <Table {...{ comparison, shown, path, lang, t }} />
      <PortionWays {...ways} count={portions.length} />
      <LeftOut {...{ comparison, shown, lang, t }} />
      {compared.length === 0 ? null : (
        <Section id="h-app" title={words.apparatus} isMajor place="wide">
          {compared.map(({ base, table, entries }) => (
            <Fragment key={base.id}>
              {groups.length > 1 ? (
                <h3 className="group-head">{t.record.printing.group(languageName(table.lang, lang))}</h3>
              ) : null}
              <Apparatus {...{ phrases, table, base, entries, lang, t }} />
            </Fragment>
          ))}
        </Section>
      )}
      <Take {...{ comparison, path, lang, t }} />
      <Languages {...{ comparison, path, lang, t }} />
    </article>
  );
}
