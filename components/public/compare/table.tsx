import { GroupHeading } from "@/components/public/collation/group-heading";
import { type Context, plain } from "@/components/public/parts/context";
import type { ComparedRow, Comparison, Shown, ShownGroup } from "@/domain/public/comparison";
import { PhraseCell, WordsCell } from "./cells";
import { Witness } from "./witness";

type Props = Context & { comparison: Comparison; shown: Shown; path: string };

/** Printings in rows, by language; phrases in columns, or the words in one. */
export function Table({ comparison, shown, path, lang, t }: Props) {
  const { columns, groups } = shown;
  const { phrases = [] } = comparison.edition.body;
  const words = t.compare;
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <section className="collation-wrap" aria-label={words.label}>
      <table className={columns.length > 1 ? "collation phrased" : "collation"}>
        <caption className="visually-hidden">
          {words.caption(t.record.printings(count), columns.length)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.printing}</th>
            {columns.length === 0 ? <th scope="col">{words.words}</th> : null}
            {columns.map((number) => {
              const name = phrases[number - 1]?.name;
              return (
                <th key={number} scope="col">
                  <span className="pn">{number}</span> {name ? plain(name, lang) : null}
                </th>
              );
            })}
          </tr>
        </thead>
        {groups.map((one) => (
          <Group key={one.group.base.id} {...{ one, comparison, columns, path, lang, t }} />
        ))}
      </table>
    </section>
  );
}

type GroupProps = Context & {
  one: ShownGroup;
  comparison: Comparison;
  columns: readonly number[];
  path: string;
};

function Group({ one: { group, rows }, comparison, columns, path, lang, t }: GroupProps) {
  const { body } = comparison.edition;
  const base = rows.find(({ isBase }) => isBase);
  return (
    <tbody>
      <tr className="lang-row">
        <th scope="rowgroup" colSpan={1 + Math.max(1, columns.length)}>
          <GroupHeading {...{ group, body, lang, t }} />
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.printing.id} className={row.isBase ? "base" : undefined}>
          <th scope="row">
            <Witness {...{ row, body, path, lang, t }} />
          </th>
          <Cells {...{ row, base, columns, lang, t }} />
        </tr>
      ))}
    </tbody>
  );
}

type CellsProps = Context & { row: ComparedRow; base: ComparedRow | undefined; columns: readonly number[] };

// A printing that is not divided by phrases has its words in one cell.
function Cells({ row, base, columns, lang, t }: CellsProps) {
  const isDivided = row.cells.some(({ phrases }) => phrases.length > 0);
  if (columns.length === 0 || !isDivided) return <WordsCell {...{ row, columns, lang, t }} />;
  return columns.map((number) => <PhraseCell key={number} {...{ row, base, number, lang, t }} />);
}
