import { Along, Section } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import type { Context } from "@/components/public/parts/context";
import { Visible } from "@/components/public/parts/text";
import type { MergeDetail } from "@/domain/merge/views";
import { Counts } from "./counts";
import { Sides } from "./sides";

type Props = Context & { merge: MergeDetail; undo: FormAction };

/** A merge that was made: what it moved, why, and how it is taken apart again. */
export function Made({ merge, undo, t }: Props) {
  const words = t.merging;
  const { id, kind, sides, counts, kept, reason } = merge;
  return (
    <div className="standing">
      <Section id="sides" title={words.sides}>
        <Sides {...{ kind, sides, t }} />
      </Section>
      <Section id="why" title={words.why}>
        <p>
          <Visible text={reason} t={t} />
        </p>
      </Section>
      <Section id="moves" title={words.details}>
        <Counts {...{ counts, t }} />
      </Section>
      {kept.length > 0 ? (
        <Section id="kept" title={words.kept} note={words.keptNote}>
          <ul>
            {kept.map(({ table, n }) => (
              <li key={table}>{words.rows(table, n)}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      {merge.mayUndo ? (
        <Section id="undo" title={words.undo}>
          <DeskForm id="undo-merge" action={undo} label={words.undo}>
            <Along fields={{ merge: id }} />
            <p className="dim">{words.undoNote}</p>
            <Submit>{words.doUndo}</Submit>
          </DeskForm>
        </Section>
      ) : null}
    </div>
  );
}
