import { Key } from "@/components/desk/key";
import type { Context } from "@/components/public/parts/context";
import { countsOf, ThroughWhom } from "@/components/public/parts/report-facts";
import { printerOf } from "@/components/public/parts/sources";
import type { EditorPrinting, QuoteEditor } from "@/domain/desk/quote-editor";
import type { DerivationBody } from "@/domain/edition/quote-body";
import { languageName } from "@/domain/text/languages";
import { BasisMark, Printed, RatingMark, Section } from "./parts";

type Props = Context & { editor: QuoteEditor };

const SHOWN = 6;

/** Every printing A, B, C … with its source, what it was made from, and the judgement on its words. */
export function Printings({
  editor,
  suggested,
  hasKeys,
  lang,
  t,
}: Props & { suggested: number; hasKeys: boolean }) {
  const words = t.editor;
  const { printings, facts } = editor;
  const languages = new Set(printings.map((one) => one.lang)).size;
  const [first, rest] = [printings.slice(0, SHOWN), printings.slice(SHOWN)];
  const counts = [
    words.printings(facts.printings),
    words.languages(languages),
    words.reports(facts.independentReports),
  ];
  return (
    <Section
      id="pri"
      title={words.parts.pri}
      note={printings.length === 0 ? words.noPrinting : counts.join(", ")}
      aside={
        <span className="r acts">
          {printings.length > 1 ? (
            <a className="btn sm" href={`/desk/q/${editor.id}/compare`} data-key="c">
              {t.compareDesk.open} {hasKeys ? <Key name="c" /> : null}
            </a>
          ) : null}
          {editor.isEditable ? (
            <a className="btn sm" href={`/desk/q/${editor.id}/printings/new`} data-key="p">
              {words.attach} {hasKeys ? <Key name="p" /> : null}
            </a>
          ) : null}
        </span>
      }
    >
      {printings.length === 0 ? null : (
        <>
          <Facts {...{ editor, lang, t }} />
          {editor.isEditable && printings.length > 1 ? (
            <p>
              <a className="tbl-a" href={`/desk/q/${editor.id}/chain`} data-key="o">
                {suggested === 0 ? t.suggest.title : t.suggest.count(suggested)}
              </a>{" "}
              {hasKeys ? <Key name="o" /> : null}
            </p>
          ) : null}
          <Table rows={first} {...{ editor, lang, t }} />
          {rest.length === 0 ? null : (
            <details>
              <summary>{words.moreRows(rest.length)}</summary>
              <Table rows={rest} {...{ editor, lang, t }} />
            </details>
          )}
        </>
      )}
    </Section>
  );
}

/** What the printings amount to. */
export function Facts({ editor, t }: Props) {
  const { facts } = editor;
  const words = t.editor;
  const copied = new Set(editor.derivations.filter((one) => !one.ofUtterance).map((one) => one.to)).size;
  return (
    <div className="note">
      <p>
        <b>{countsOf({ facts, t })}.</b> <ThroughWhom {...{ facts, t }} />{" "}
        {copied > 0 ? words.copies(copied) : null} {facts.isOriginalMissing ? words.originalMissing : null}{" "}
        {facts.isCircularRisk ? <b>{words.circular}</b> : null}
      </p>
    </div>
  );
}

function Table({ rows, editor, lang, t }: Props & { rows: readonly EditorPrinting[] }) {
  const words = t.editor;
  return (
    <table className="cards printings">
      <thead>
        <tr>
          <th scope="col">
            <span className="vh">{words.siglum}</span>
          </th>
          <th scope="col">{words.asPrinted}</th>
          <th scope="col">{words.madeFrom}</th>
          <th scope="col">{words.wording}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((printing) => (
          <Row key={printing.id} {...{ printing, editor, lang, t }} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ printing, editor, lang, t }: Props & { printing: EditorPrinting }) {
  const source = editor.sources.find((one) => one.id === printing.source);
  const review = editor.reviews.find(
    (one) => one.attestation === printing.id && one.rating !== null && one.axis === "wording",
  );
  const given =
    review ?? editor.reviews.find((one) => one.attestation === printing.id && one.rating !== null);
  const details = [
    languageName(printing.lang, lang),
    t.vocabulary.relation[printing.relation],
    t.vocabulary.form[printing.form],
  ];
  return (
    <tr>
      <th scope="row" className="sig">
        <a
          className="tbl-a"
          data-row
          href={`/desk/q/${editor.id}/printings/${printing.id}`}
          id={`printing-${printing.siglum}`}
        >
          {printing.siglum}
        </a>
      </th>
      <td>
        <Printed words={printing.exact} lang={printing.lang} t={t} />
      </td>
      <td data-k={t.editor.madeFrom}>
        <span>
          <bdi>{source ? printerOf(source) : ""}</bdi>
        </span>
        <span className="s">{details.join(", ")}</span>
        <Origins {...{ printing, editor, lang, t }} />
        {printing.unseen === undefined ? null : (
          <a className="s" href={`/desk/sources/${printing.source}?capture=${printing.unseen}#again`}>
            {t.sightings.newerCopy}
          </a>
        )}
      </td>
      <td data-k={t.editor.wording}>
        {given?.rating ? (
          <RatingMark axis={given.axis} rating={given.rating} {...{ lang, t }} />
        ) : (
          <span className="dim">{t.editor.notReviewed}</span>
        )}
      </td>
    </tr>
  );
}

/** How sure it is that one printing was made from another: its line and its word. */
export function Confidence({ link, t }: { link: Pick<DerivationBody, "confidence">; t: Context["t"] }) {
  const basis = link.confidence === "inferred" ? "inferred" : "stated";
  return <BasisMark basis={basis}>{t.vocabulary.derivationConfidence[link.confidence]}</BasisMark>;
}

/** What a printing was made from, as it is recorded. */
export function Origins({ printing, editor, t }: Props & { printing: EditorPrinting }) {
  const links = editor.derivations.filter((one) => one.to === printing.id);
  if (links.length === 0) {
    return (
      <span className="s">
        <BasisMark basis="not_known">{t.editor.originUnknown}</BasisMark>
      </span>
    );
  }
  return links.map((link) => {
    const from = editor.printings.find((one) => one.id === link.from);
    return (
      <span className="s" key={link.id}>
        {t.vocabulary.derivation[link.kind]} <b className="sig">{from?.siglum ?? "?"}</b>{" "}
        <Confidence link={link} t={t} />
      </span>
    );
  });
}
