import { Apparatus } from "@/components/public/collation/apparatus";
import { GroupHeading } from "@/components/public/collation/group-heading";
import { Key } from "@/components/public/collation/key";
import type { Context } from "@/components/public/parts/context";
import { Section } from "@/components/public/parts/section";
import { apparatusOf } from "@/domain/collation/analysis/apparatus";
import type { ComparedGroup } from "@/domain/public/compared";
import { rowsOf } from "@/domain/public/comparison";
import { CompareForm } from "./compare-form";
import { Printing } from "./printing";
import type { Reading } from "./reading";

type Props = Context & { reading: Reading; compared: readonly ComparedGroup[]; path: string };

/** Every printing, by language; within a language each against one base, and the apparatus. */
export function Printings({ reading, compared, path, lang, t }: Props) {
  const { body, facts } = reading;
  const words = t.record.printing;
  const isPhrased = (body.phrases ?? []).length > 0;
  const languages = new Set(compared.map((group) => group.lang));
  const count = words.count(t.record.printings(facts.printings), t.record.languages(languages.size));
  const note = `${count} ${isPhrased ? words.numbered : words.never}`;
  return (
    <Section id="h-print" title={words.heading} isMajor place="wide" note={note}>
      {facts.printings < 2 ? null : (
        <>
          <CompareForm {...{ body, compared, path, lang, t }} />
          <Key t={t} />
        </>
      )}
      {compared.map((group) => (
        <PrintingGroup key={group.base.id} {...{ group, reading, lang, t }} />
      ))}
    </Section>
  );
}

function PrintingGroup({ group, reading, lang, t }: Context & { group: ComparedGroup; reading: Reading }) {
  const { base, table } = group;
  const { body } = reading;
  return (
    <>
      <h3 className="group-head">
        <GroupHeading {...{ group, body, lang, t }} />
      </h3>
      <ul className="witnesses">
        {rowsOf(body.phrases ?? [], group, { inLine: true }).map((row) => (
          <Printing key={row.printing.id} {...{ row, group, reading, lang, t }} />
        ))}
      </ul>
      {table ? (
        <Apparatus
          {...{ table, base, lang, t }}
          phrases={body.phrases ?? []}
          entries={apparatusOf(table, base.siglum)}
        />
      ) : null}
    </>
  );
}
