import { Find } from "@/components/desk/lists/find";
import type { Context } from "@/components/public/parts/context";
import type { SourceRow } from "@/domain/desk/lists";
import { SourceRows } from "./source-rows";

type Props = Context & {
  page: string;
  find: string | undefined;
  rows: readonly SourceRow[];
  along?: Readonly<Record<string, string>>;
};

/** The first step of attaching or of bringing evidence: from which source. */
export function ChooseSource({ page, find, rows, along = {}, lang, t }: Props) {
  const words = t.lists.sources;
  return (
    <>
      <h2>{t.papers.chooseSource}</h2>
      <Find
        action={page}
        label={words.find}
        hint={words.findHint}
        button={t.lists.button}
        value={find}
        along={along}
      />
      <p>
        <a className="tbl-a" href="/desk/sources/new">
          {words.begin}
        </a>
      </p>
      {rows.length === 0 ? <p className="note">{find ? words.noneFound : words.none}</p> : null}
      <SourceRows
        {...{ rows, lang, t }}
        href={(row) =>
          row.capture === null
            ? `/desk/sources/${row.id}#add`
            : `${page}?${new URLSearchParams({ ...along, source: row.id, capture: row.capture })}`
        }
      />
    </>
  );
}
