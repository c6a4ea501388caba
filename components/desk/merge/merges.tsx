import type { Context } from "@/components/public/parts/context";
import { instantInWords } from "@/domain/dates/in-words";
import type { MergeKind } from "@/domain/merge/fields";
import type { MergeDue, MergeRow } from "@/domain/merge/views";
import { mergeAddress } from "./sides";

type Props = Context & {
  kind: MergeKind;
  id: string;
  merges: { rows: readonly MergeRow[]; due: MergeDue };
  mayMerge: boolean;
};

/** On a record's page: what was merged into it, what readers wait for, and the way to a merge. */
export function Merges({ kind, id, merges, mayMerge, lang, t }: Props) {
  const { rows, due } = merges;
  if (rows.length === 0 && !mayMerge) return null;
  const words = t.merging;
  return (
    <section id="merges">
      {rows.length > 0 ? <h2>{words.list}</h2> : null}
      {due ? <p className="note warn">{words.due[due]}</p> : null}
      {rows.length > 0 ? (
        <ul>
          {rows.map(({ id: merge, name, at, by, undoneAt }) => (
            <li key={merge}>
              <a href={`/desk/merges/${merge}`}>
                <bdi>{(undoneAt === null ? words.into : words.apart)(words.called(kind, name))}</bdi>
              </a>{" "}
              <small>{words.by(by, instantInWords(at, lang))}</small>
            </li>
          ))}
        </ul>
      ) : null}
      {mayMerge ? (
        <p>
          <a className="tbl-a" href={`${mergeAddress(kind, id)}/merge`}>
            {words.open}
          </a>
        </p>
      ) : null}
    </section>
  );
}
