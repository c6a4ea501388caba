import type { Context } from "@/components/public/parts/context";
import { printerOf } from "@/components/public/parts/sources";
import type { DeskComparison } from "@/domain/desk/compare/comparison";
import { IGNORABLE, NOTHING_IGNORED } from "@/domain/public/compare-address";
import type { PrintingGroup } from "@/domain/public/printing-groups";
import { languageName } from "@/domain/text/languages";

type Props = Context & { comparison: DeskComparison };

/** With which printing the others of its language are compared, and what is no difference: asks for the page again. */
export function Switches({ comparison, lang, t }: Props) {
  const { groups, group, address } = comparison;
  const words = t.compareDesk;
  return (
    <form className="switches" method="get">
      <label htmlFor="base">{words.base}</label>
      <select id="base" name="base" key={group?.base.id} defaultValue={group?.base.siglum} data-key="b">
        {comparable(groups).map((one) => (
          <optgroup key={one.base.id} label={groupName(one, { lang, t })}>
            {one.printings.toSorted(bySiglum).map((printing) => (
              <option key={printing.id} value={printing.siglum}>
                {printing.siglum} {printerIn(comparison, printing.source)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <label>
        <input
          type="checkbox"
          name="show"
          value="differences"
          key={String(address.isDifferencesOnly)}
          defaultChecked={address.isDifferencesOnly}
        />
        {words.onlyDifferences}
      </label>
      <fieldset>
        <legend>{t.compare.ignore}</legend>
        {/* Nothing ticked would else mean the usual. */}
        <input type="hidden" name="ignore" value={NOTHING_IGNORED} />
        {IGNORABLE.map(([name, key]) => (
          <label key={`${name} ${address.ignored[key]}`}>
            <input type="checkbox" name="ignore" value={name} defaultChecked={address.ignored[key]} />
            {t.compare.ignorable[name]}
          </label>
        ))}
      </fieldset>
      <button type="submit" className="btn sm">
        {t.compare.button}
      </button>
    </form>
  );
}

type Lettered = { siglum: string };
const bySiglum = (a: Lettered, b: Lettered): number =>
  a.siglum.length - b.siglum.length || (a.siglum < b.siglum ? -1 : 1);

/** Languages with something to compare, and the one that is shown: the first. */
const comparable = (groups: readonly PrintingGroup[]): PrintingGroup[] =>
  groups.filter((one, n) => n === 0 || one.printings.length > 1).toSorted(byFirst);

const firstOf = ({ printings }: PrintingGroup): Lettered => printings.toSorted(bySiglum)[0] ?? { siglum: "" };
const byFirst = (a: PrintingGroup, b: PrintingGroup): number => bySiglum(firstOf(a), firstOf(b));

/** A language, or what was translated back into it. */
export const groupName = (group: PrintingGroup, { lang, t }: Context): string => {
  const name = languageName(group.lang, lang);
  return group.isBackTranslated ? t.compareDesk.backTranslated(name) : name;
};

/** Who printed a source of the quote. */
export function printerIn({ editor }: DeskComparison, id: string): string {
  const source = editor.sources.find((one) => one.id === id);
  return source ? printerOf(source) : "";
}
