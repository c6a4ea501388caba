import { Ignore } from "@/components/public/collation/ignore";
import { printingName } from "@/components/public/collation/printing-name";
import type { Context } from "@/components/public/parts/context";
import type { SourceBody } from "@/domain/edition/body-parts";
import type { ComparedGroup } from "@/domain/public/compared";
import type { Comparison } from "@/domain/public/comparison";
import { languageName } from "@/domain/text/languages";

type Props = Context & { comparison: Comparison; path: string };

/** The switches: a base for each language, what is shown, what is left out of account. */
export function Controls({ comparison: { address, groups, edition }, path, lang, t }: Props) {
  const words = t.compare;
  const compared = groups.filter(({ printings }) => printings.length > 1);
  return (
    <form className="controls" action={`${path}/compare`}>
      {address.lang === undefined ? null : <input type="hidden" name="in" value={address.lang} />}
      {compared.map((group) => (
        <Base key={group.base.id} {...{ group, lang, t }} sources={edition.body.sources} />
      ))}
      <label>
        {words.show}
        <select name="show" defaultValue={address.isDifferencesOnly ? "differences" : "everything"}>
          <option value="everything">{words.everything}</option>
          <option value="differences">{words.differences}</option>
        </select>
      </label>
      {compared.length === 0 ? null : <Ignore ignored={address.ignored} t={t} />}
      <button type="submit">{words.button}</button>
    </form>
  );
}

type BaseProps = Context & { group: ComparedGroup; sources: readonly SourceBody[] };

function Base({ group, sources, lang, t }: BaseProps) {
  const { base, printings, isBackTranslated } = group;
  const language = languageName(group.lang, lang);
  return (
    <label>
      {isBackTranslated ? t.compare.baseBack(language) : t.compare.base(language)}
      <select name="base" defaultValue={base.siglum}>
        {bySiglum(printings).map((printing) => (
          <option key={printing.id} value={printing.siglum}>
            {printingName(printing, sources)}
          </option>
        ))}
      </select>
    </label>
  );
}

const bySiglum = (printings: ComparedGroup["printings"]) =>
  printings.toSorted((a, b) => a.siglum.length - b.siglum.length || (a.siglum < b.siglum ? -1 : 1));
