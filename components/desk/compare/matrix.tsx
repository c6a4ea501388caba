import type { ReactNode } from "react";
import { Confidence } from "@/components/desk/editor/printings";
import { NotYetNote, WorkButton, WorkForm } from "@/components/desk/not-yet";
import { MarkedWords } from "@/components/public/collation/marked-words";
import { PendingTables } from "@/components/public/compare/pending";
import { Portions, PortionWays } from "@/components/public/compare/portions";
import type { Context } from "@/components/public/parts/context";
import { Local, printedIn } from "@/components/public/parts/text";
import { deskCompareHref } from "@/domain/desk/compare/address";
import type { DeskComparison } from "@/domain/desk/compare/comparison";
import { phrasesShown, standsIn } from "@/domain/desk/compare/place";
import { type Slot, slotsIn } from "@/domain/phrases/columns";
import { numbersInShort } from "@/domain/phrases/numbers";
import { withPortion } from "@/domain/public/compare-address";
import type { ComparedGroup } from "@/domain/public/compared";
import { type ComparedRow, cellsAt, mayDiffer } from "@/domain/public/comparison";
import { type Cell, textOf } from "@/domain/public/phrase-cells";
import type { NotYet } from "@/domain/refusal";
import { Chip } from "./chip";
import { groupName, printerIn } from "./switches";

type Props = Context & { comparison: DeskComparison; group: ComparedGroup };

/** The printings of a language in rows, the phrases in columns, the differences from the base marked and linked. */
export function Matrix({ comparison, group, lang, t }: Props) {
  const { phrases, address, portions, portion } = comparison;
  const words = t.compareDesk;
  const rows = comparison.rows.filter(
    ({ isBase, printing }) => isBase || !address.isDifferencesOnly || mayDiffer(group, printing),
  );
  const again = deskCompareHref(comparison.editor.id, address);
  const columns = phrasesShown(comparison);
  const { difference: _, printing: __, stretch: ___, ...rest } = address;
  const ways = {
    ...{ portions, number: portion, groups: [group], phrases, lang, t },
    hrefOf: (one: number) => deskCompareHref(comparison.editor.id, withPortion(rest, one)),
  };
  const language = groupName(group, { lang, t });
  return (
    <section className="matrix" aria-label={words.table}>
      <Notes {...{ comparison, group, t }} />
      <PendingTables
        groups={[group]}
        again={again}
        actsOf={(work, says) => <Cancel {...{ work, says, again, t }} />}
        {...{ lang, t }}
      />
      <NotYetNote notYet={group.stopped ?? null} pending="" {...{ again, t }} />
      <Portions {...ways} />
      <div className="tw">
        <table className="coll cards">
          <caption className="vh">{words.caption(rows.length, language, group.base.siglum)}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="vh">{words.printing}</span>
              </th>
              {columns.from === columns.to ? <th scope="col">{words.words}</th> : null}
              {phrases.slice(columns.from, columns.to).map((phrase, n) => (
                <th scope="col" key={phrase.id}>
                  <Chip numbers={[columns.from + n + 1]} t={t} />{" "}
                  {phrase.name ? <Local text={phrase.name} {...{ lang, t }} /> : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.printing.id} {...{ row, comparison, lang, t }} />
            ))}
          </tbody>
        </table>
      </div>
      <PortionWays {...ways} count={portions.length} />
      {comparison.differences.all.length > 0 ? <Key t={t} /> : null}
    </section>
  );
}

function Cancel({ work, says, again, t }: { work: string; says: string; again: string; t: Context["t"] }) {
  const notYet: NotYet = { kind: "pending", work };
  return (
    <>
      <WorkForm notYet={notYet} next={again} />
      <WorkButton {...{ notYet, says, t }} />
    </>
  );
}

function Notes({ comparison, group, t }: Omit<Props, "lang">) {
  const words = t.compareDesk;
  const siglaOf = (printings: ComparedGroup["printings"]) => printings.map((one) => one.siglum).join(", ");
  const notes = [
    ...(group.printings.length === 1 ? [words.one] : []),
    ...(group.tooMany.length > 0
      ? [words.tooMany(group.printings.length - group.tooMany.length, siglaOf(group.tooMany))]
      : []),
    ...(group.tooLong.length > 0 ? [words.tooLong(siglaOf(group.tooLong))] : []),
    ...(group.table && comparison.differences.all.length === 0 ? [words.alike] : []),
  ];
  return notes.map((note) => (
    <p key={note} className="note">
      {note}
    </p>
  ));
}

type RowProps = Context & { comparison: DeskComparison; row: ComparedRow };

function Row({ row, comparison, lang, t }: RowProps) {
  const { printing, isBase, cells } = row;
  const { editor } = comparison;
  const links = editor.derivations.filter((one) => one.to === printing.id);
  const siglumOf = (id: string | undefined) => editor.printings.find((one) => one.id === id)?.siglum;
  return (
    <tr className={isBase ? "base" : undefined}>
      <th scope="row">
        <a href={`/desk/q/${editor.id}/printings/${printing.id}`}>
          <b className="sig">{printing.siglum}</b> <bdi>{printerIn(comparison, printing.source)}</bdi>
        </a>
        {isBase ? <small>{t.compareDesk.isBase}</small> : null}
        {links.map((link) => (
          <small key={link.id}>
            {t.vocabulary.derivation[link.kind]} <b className="sig">{siglumOf(link.from) ?? "?"}</b>{" "}
            <Confidence link={link} t={t} />
          </small>
        ))}
      </th>
      {slotsIn(cells, phrasesShown(comparison)).map((slot) => (
        <SlotCell key={slot.from} {...{ slot, row, comparison, lang, t }} />
      ))}
    </tr>
  );
}

function SlotCell({ slot, row, comparison, lang, t }: RowProps & { slot: Slot<Cell> }) {
  const { printing } = row;
  const { current, phrases, differences } = comparison;
  const text = textOf(slot.cells);
  const isNow = current !== null && standsIn(differences, row, slot.cells, current.number);
  const columns = phrases.slice(slot.from, slot.to).map((_, n) => slot.from + n + 1);
  const [within] = cellsAt(row, slot.from + 1).within;
  const isEmpty = slot.cells.every(({ pieces }) => pieces.length === 0);
  return (
    <td
      {...printedIn(printing.lang, text)}
      colSpan={slot.to - slot.from}
      className={isNow ? "now" : undefined}
      data-k={columns.length === 0 ? undefined : numbersInShort(columns)}
    >
      {isEmpty ? (
        <span className="om" lang={lang} dir="ltr">
          {within === undefined ? t.compareDesk.notThere : t.compare.withPhrase(within)}
        </span>
      ) : null}
      {slot.cells.map((cell, n) => (
        <MarkedWords
          key={textOf(slot.cells.slice(0, n)).length}
          pieces={cell.pieces}
          siglum={printing.siglum}
          wordsLang={printing.lang}
          around={(index, mark) => (
            <Linked {...{ mark, comparison, t }} number={differences.numberOf(printing.siglum, index)} />
          )}
          {...{ lang, t }}
        />
      ))}
    </td>
  );
}

/** A mark that leads to its difference; † stands for a material one, ? for one that may change the sense. */
function Linked({
  mark,
  number,
  comparison,
  t,
}: {
  mark: ReactNode;
  number: number | undefined;
  comparison: DeskComparison;
  t: Context["t"];
}) {
  const { differences, current, editor, address } = comparison;
  const one = number === undefined ? undefined : differences.all[number - 1];
  if (!one) return mark;
  const { isMaterial, isToLookAt } = t.compareDesk;
  const isLookedFor = one.recorded === undefined && one.proposal.isPossiblyMaterial;
  return (
    <a
      className="dif"
      href={`${deskCompareHref(editor.id, { ...address, difference: one.number })}#difference`}
      aria-current={one === current ? "true" : undefined}
    >
      {mark}
      {one.recorded?.materiality === "material" ? <Sign sign="†" words={isMaterial} /> : null}
      {isLookedFor ? <Sign sign="?" words={isToLookAt} /> : null}
    </a>
  );
}

const Sign = ({ sign, words }: { sign: string; words: string }) => (
  <sup className="sign">
    <span aria-hidden="true">{sign}</span>
    <span className="vh">, {words}</span>
  </sup>
);

function Key({ t }: { t: Context["t"] }) {
  const { isMaterial, isToLookAt, keyNote } = t.compareDesk;
  const { key } = t.record.printing;
  return (
    <p className="lbl key">
      <span className="v-sub">{key.other}</span> · <span className="v-add">{key.added}</span> ·{" "}
      <span className="v-om" />
      {key.omitted} · <span className="v-cut">…</span> {key.cut} · <span className="v-mov">{key.moved}</span>{" "}
      · <b className="sign">†</b> {isMaterial} · <b className="sign">?</b> {isToLookAt}. {keyNote}
    </p>
  );
}
