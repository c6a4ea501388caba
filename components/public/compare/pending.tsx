import type { Context } from "@/components/public/parts/context";
import { Section } from "@/components/public/parts/section";
import { compareHref } from "@/domain/public/compare-address";
import type { Comparison } from "@/domain/public/comparison";
import { languageName } from "@/domain/text/languages";

type Props = Context & { comparison: Comparison; path: string };

/** Tables that are still being made: how far each is, and the way to look again. */
export function Pending({ comparison: { groups, address }, path, lang, t }: Props) {
  const words = t.compare.pending;
  const open = groups.flatMap((group) => (group.pending ? [{ group, pending: group.pending }] : []));
  if (open.length === 0) return null;
  return (
    <Section id="h-pending" title={words.title}>
      {open.map(({ group, pending: { done, all } }) => (
        <p key={group.base.id} role="status">
          {words.sentence(languageName(group.lang, lang))} {words.done(done, all)}{" "}
          <progress max={Math.max(1, all)} value={done} aria-label={languageName(group.lang, lang)} />
        </p>
      ))}
      <p className="row-links mt-3">
        <a href={compareHref(path, address)}>{words.again}</a>
      </p>
    </Section>
  );
}
