import { Fragment, type ReactNode } from "react";
import { Apparatus } from "@/components/public/collation/apparatus";
import { Key } from "@/components/public/collation/key";
import type { Context } from "@/components/public/parts/context";
import { Section } from "@/components/public/parts/section";
import { apparatusOf } from "@/domain/collation/analysis/apparatus";
import { compareHref } from "@/domain/public/compare-address";
import { type Comparison, shownOf } from "@/domain/public/comparison";
import { languageName } from "@/domain/text/languages";
import { Controls } from "./controls";
import { LeftOut } from "./left-out";
import { Pending } from "./pending";
import { Sentence } from "./sentence";
import { Table } from "./table";
import { Languages, Take } from "./take";

type Props = Context & {
  comparison: Comparison;
  /** Names the quote. */
  name: string;
  /** Own path of the quote or of the edition that is shown. */
  path: string;
  /** Over the record: that this is a former edition. */
  notice?: ReactNode;
};

/** The printings of a quote side by side: what each has in the place of the others' words. */
export function CompareView({ comparison, name, path, notice, lang, t }: Props) {
  const { edition, groups } = comparison;
  const shown = shownOf(comparison);
  const words = t.compare;
  const count = groups.reduce((sum, { printings }) => sum + printings.length, 0);
  const { phrases = [] } = edition.body;
  const isPhrased = phrases.length > 0;
  const compared = groups.flatMap(({ base, table }) => {
    const entries = table ? apparatusOf(table, base.siglum) : [];
    return table && entries.length > 0 ? [{ base, table, entries }] : [];
  });
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
      <Pending {...{ groups, lang, t }} again={compareHref(path, comparison.address)} />
      <Key t={t} />
      <Table {...{ comparison, shown, path, lang, t }} />
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
