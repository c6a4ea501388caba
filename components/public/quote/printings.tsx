import type { Context } from "@/components/public/parts/context";
import { Section } from "@/components/public/parts/section";
import { printedIn, Visible } from "@/components/public/parts/text";
import { apparatusOf, type Entry } from "@/domain/collation/analysis/apparatus";
import { shownTable } from "@/domain/collation/shown";
import type { Collation } from "@/domain/collation/types";
import { languageName } from "@/domain/text/languages";
import { type Group, groupsOf } from "./groups";
import { Printing } from "./printing";
import type { Reading } from "./reading";

/** Every printing, by language; within a language each against one base, and the apparatus. */
export function Printings({ reading, lang, t }: Context & { reading: Reading }) {
  const groups = groupsOf(reading);
  const words = t.record.printing;
  const count = words.count(t.record.printings(reading.facts.printings), t.record.languages(groups.length));
  return (
    <Section id="h-print" title={words.heading} isMajor place="wide" note={`${count} ${words.never}`}>
      {groups.map((group) => (
        <PrintingGroup key={group.lang} {...{ group, reading, lang, t }} />
      ))}
    </Section>
  );
}

function PrintingGroup({ group, reading, lang, t }: Context & { group: Group; reading: Reading }) {
  const { base, printings } = group;
  const table = printings.length > 1 ? tableOf(group) : undefined;
  const words = t.record.printing;
  const language = languageName(group.lang, lang);
  return (
    <>
      <h3 className="group-head">
        {table ? words.groupAgainst(language, base.siglum) : words.group(language)}
      </h3>
      <ul className="witnesses">
        {printings.map((printing) => (
          <Printing key={printing.id} {...{ printing, base, table, reading, lang, t }} />
        ))}
      </ul>
      {table ? <Apparatus {...{ group, table, language, t }} /> : null}
    </>
  );
}

const tableOf = ({ lang, printings }: Group): Collation | undefined =>
  shownTable(
    printings.map(({ siglum, exact }) => ({ siglum, text: exact })),
    lang,
  );

type ApparatusProps = { group: Group; table: Collation; language: string; t: Context["t"] };

function Apparatus({ group, table, language, t }: ApparatusProps) {
  const { base, lang } = group;
  const entries = apparatusOf(table, base.siglum);
  const words = t.record.printing;
  return (
    <>
      <p className="note key">
        <span>
          <mark className="v-sub">{words.key.other}</mark>
        </span>
        <span>
          <mark className="v-add">{words.key.added}</mark>
        </span>
        <span>
          <span className="v-om" /> {words.key.omitted}
        </span>
        <span>
          <mark className="v-cut">…</mark> {words.key.cut}
        </span>
        <span>
          <mark className="v-mov">{words.key.moved}</mark>
        </span>
        <span>
          <i>{words.om}</i> {words.omKey}
        </span>
      </p>
      {entries.length === 0 ? null : (
        <ol className="apparatus" aria-label={words.apparatus(language)}>
          {entries.map((entry, n) => (
            <li key={`${entry.at} ${entry.lemma}`}>
              <span className="n">{n + 1}</span> <EntryLine {...{ entry, lang, t }} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function EntryLine({ entry, lang, t }: { entry: Entry; lang: string; t: Context["t"] }) {
  return (
    <>
      <span className="lemma" {...printedIn(lang, entry.lemma)}>
        <Visible text={entry.lemma} t={t} />
      </span>
      {entry.readings.map((reading, n) => (
        <span key={reading.sigla.join(" ")}>
          {n === 0 ? " " : <span className="sep">·</span>}
          {reading.text === "" ? (
            <i>{t.record.printing.om}</i>
          ) : (
            <span {...printedIn(lang, reading.text)}>
              <Visible text={reading.text} t={t} />
            </span>
          )}
          {"\u00a0"}
          <b>{reading.sigla.join(" ")}</b>
        </span>
      ))}
    </>
  );
}
