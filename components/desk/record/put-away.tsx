import { Along } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { Fold } from "@/components/desk/form/fold";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { VersionField } from "@/components/desk/form/theirs";
import type { Context } from "@/components/public/parts/context";

type Draft = { id: string; version: number; isEditable: boolean; state: { edition: unknown } };
type Props = Pick<Context, "t"> & { record: Draft; withdraw: FormAction };

/** Puts a draft away for good, behind a fold; what was public once has no such way. */
export function PutAway({ record, withdraw, t }: Props) {
  if (!record.isEditable || record.state.edition) return null;
  const words = t.desk.putAway;
  return (
    <section>
      <DeskForm id="put-away" action={withdraw} label={words.open}>
        <Fold label={words.open}>
          <Along fields={{ record: record.id }} />
          <VersionField value={record.version} />
          <p className="dim">{words.says}</p>
          <Submit className="sm">{words.act}</Submit>
        </Fold>
      </DeskForm>
    </section>
  );
}
