import { Fragment, type ReactNode } from "react";
import type { Context } from "@/components/public/parts/context";
import { Section } from "@/components/public/parts/section";
import type { ComparedGroup } from "@/domain/public/compared";
import { languageName } from "@/domain/text/languages";

/** `again` leads to the same page, with what is ready by then. */
type Props = Context & {
  groups: readonly ComparedGroup[];
  again: string;
  /** What the desk can do about a work that goes on, of which `says` tells; readers wait, since others wait too. */
  actsOf?: (work: string, says: string) => ReactNode;
};

/** A section of a record that tells of tables that are still being made, where there are any. */
export function Pending(props: Props) {
  if (!props.groups.some(({ pending }) => pending)) return null;
  return (
    <Section id="h-pending" title={props.t.compare.pending.title}>
      <PendingTables {...props} />
    </Section>
  );
}

/** Tables that are still being made: how far each is, and the way to look again. */
export function PendingTables({ groups, again, actsOf, lang, t }: Props) {
  const words = t.compare.pending;
  const open = groups.flatMap((group) => (group.pending ? [{ group, pending: group.pending }] : []));
  if (open.length === 0) return null;
  return (
    <>
      {open.map(({ group, pending: { done, all, work } }) => (
        <Fragment key={group.base.id}>
          <p role="status" id={`pending-${group.base.id}`}>
            {words.sentence(languageName(group.lang, lang))} {words.done(done, all)}{" "}
            <progress max={Math.max(1, all)} value={done} aria-label={languageName(group.lang, lang)} />
          </p>
          {work === undefined ? null : actsOf?.(work, `pending-${group.base.id}`)}
        </Fragment>
      ))}
      <p className="row-links mt-3">
        <a href={again}>{words.again}</a>
      </p>
    </>
  );
}
