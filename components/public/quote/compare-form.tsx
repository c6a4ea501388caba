import { Ignore } from "@/components/public/collation/ignore";
import { printingName } from "@/components/public/collation/printing-name";
import type { Context } from "@/components/public/parts/context";
import { IGNORED } from "@/domain/collation/types";
import type { QuoteBody } from "@/domain/edition/quote-body";
import type { ComparedGroup } from "@/domain/public/compared";
import { languageName } from "@/domain/text/languages";

type Props = Context & { body: QuoteBody; compared: readonly ComparedGroup[]; path: string };

/** From the printings to their comparison: against which of them, and what is left out of account. */
export function CompareForm({ body, compared, path, lang, t }: Props) {
  const words = t.compare;
  const groups = compared.filter(({ printings }) => printings.length > 1);
  const [first, ...more] = groups;
  const options = ({ printings }: ComparedGroup) =>
    printings.map((one) => (
      <option key={one.id} value={one.siglum}>
        {printingName(one, body.sources)}
      </option>
    ));
  return (
    <form className="controls" action={`${path}/compare`}>
      {first ? (
        <>
          <label>
            {more.length === 0 ? words.compareWith(languageName(first.lang, lang)) : words.compareAll}
            <select name="base">
              {more.length === 0
                ? options(first)
                : groups.map((group) => (
                    <optgroup key={group.base.id} label={languageName(group.lang, lang)}>
                      {options(group)}
                    </optgroup>
                  ))}
            </select>
          </label>
          <Ignore ignored={IGNORED} t={t} />
          <button type="submit">{words.button}</button>
        </>
      ) : null}
      <a className="take" href={`${path}/compare`}>
        {words.sideBySide(body.attestations.length)}
      </a>
    </form>
  );
}
