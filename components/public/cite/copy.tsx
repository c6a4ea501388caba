import type { Context } from "@/components/public/parts/context";

type Props = { target: string; name: string; t: Context["t"] };

/** Copies what stands in `target`; shown by the script alone, since one click selects without it. */
export const CopyButton = ({ target, name, t }: Props) => (
  <button type="button" className="copy" data-copy={target} aria-label={t.record.cite.copy(name)} hidden>
    {t.shell.copy}
  </button>
);
