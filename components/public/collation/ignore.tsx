import type { Context } from "@/components/public/parts/context";
import type { Ignored } from "@/domain/collation/types";
import { IGNORABLE, NOTHING_IGNORED } from "@/domain/public/compare-address";

/** What is left out of account. A form without a tick says so too: else the usual would be. */
export function Ignore({ ignored, t }: { ignored: Ignored; t: Context["t"] }) {
  return (
    <fieldset>
      <legend>{t.compare.ignore}</legend>
      <input type="hidden" name="ignore" value={NOTHING_IGNORED} />
      {IGNORABLE.map(([name, key]) => (
        <label key={name}>
          <input type="checkbox" name="ignore" value={name} defaultChecked={ignored[key]} />
          {t.compare.ignorable[name]}
        </label>
      ))}
    </fieldset>
  );
}
