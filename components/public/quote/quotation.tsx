import type { Context } from "@/components/public/parts/context";
import { ShortDate } from "@/components/public/parts/dates";
import { PrintedBy, printerOf } from "@/components/public/parts/sources";
import { Local, printedIn, Visible, WithCuts } from "@/components/public/parts/text";
import { type Restored, restoredWords } from "@/domain/derivation/restored";
import type { AttestationBody, QuoteBody } from "@/domain/edition/quote-body";
import { languageName } from "@/domain/text/languages";
import { wideSignsIn } from "@/domain/text/scripts";
import { printingHref, type Reading } from "./reading";
import { WhoMarked } from "./who-marked";

/** A long quotation is set smaller, never cut. Signs as wide as high count twice. */
function sizeOf(text: string): string {
  const width = text.length + wideSignsIn(text);
  if (width > 700) return "text-h3";
  return width > 280 ? "text-h2" : "";
}

type Words = Context & {
  printing: AttestationBody;
  href?: string;
  /** Pieces of the words that stand where others were said. */
  changed?: readonly string[];
};

/** The words of a printing, large. Outer marks are ours; words reported without marks get none. */
export function Quotation({ printing, href, changed = [], t }: Words) {
  const { exact, lang, form } = printing;
  const names = ["quotation", sizeOf(exact), form === "indirect" ? "unquoted" : ""].filter(Boolean);
  const words = <WithChanges {...{ text: exact, changed, t }} />;
  return (
    <blockquote className={names.join(" ")} {...printedIn(lang, exact)}>
      <p>{href === undefined ? words : <a href={href}>{words}</a>}</p>
    </blockquote>
  );
}

function WithChanges({ text, changed, t }: { text: string; changed: readonly string[]; t: Context["t"] }) {
  const piece = changed.find((one) => one !== "" && text.includes(one));
  if (piece === undefined) return <WithCuts text={text} t={t} />;
  const at = text.indexOf(piece);
  return (
    <>
      <WithCuts text={text.slice(0, at)} t={t} />
      <mark className="v-sub">
        <Visible text={piece} t={t} />
      </mark>
      <WithChanges {...{ text: text.slice(at + piece.length), changed, t }} />
    </>
  );
}

/** Under the quotation: where it is printed so, in which language, by whom translated. */
export function PrintedIn({ reading, printing, lang, t }: Words & { reading: Reading }) {
  const words = t.record.quotation;
  const source = reading.source(printing.source);
  const { translator, elisions, form } = printing;
  const cuts = elisions.filter((one) => one.kind !== "marked");
  return (
    <p className="small printed-in max-w-(--measure)">
      {words.printedInBefore}
      <a href={printingHref(printing)}>
        <b>{printing.siglum}</b>
      </a>
      {source ? (
        <>
          , <PrintedBy source={source} {...{ lang, t }} />
        </>
      ) : null}
      , {languageName(printing.lang, lang)}
      {translator ? (
        <>
          ; {words.translatedBy}
          <bdi>{translator.name}</bdi>
          {translator.basis === "stated" ? null : (
            <>
              {" "}
              (<span className="prov">{t.record.provenance[translator.basis]}</span>)
            </>
          )}
        </>
      ) : null}
      {printing.machineTranslated ? `; ${words.machine}` : null}.
      {form === "indirect" ? ` ${words.indirect}` : null}
      {cuts.map((one) => (
        <span key={`${one.kind} ${one.at} ${one.note}`}>
          {" "}
          {one.kind === "unmarked" ? words.cutUnmarked : words.cutFalse}
        </span>
      ))}
    </p>
  );
}

/** Words that the shown printing lost on the way, with the printing that still has them. */
export function RestoredWords({ reading, ...context }: Context & { reading: Reading }) {
  return restoredWords(reading.body).map((one) => (
    <RestoredLine key={one.variance.id} {...{ reading, one }} {...context} />
  ));
}

function RestoredLine({ one, reading, lang, t }: Context & { one: Restored; reading: Reading }) {
  const { from, enteredIn, variance } = one;
  const source = reading.source(from.source);
  const words = t.record.quotation;
  const [dates, name] = source ? [source.published, printerOf(source)] : [];
  return (
    <div className="restored">
      <RestoredText {...{ one, t }} />
      <span className="note">
        {variance.category === "omission" ? words.restoredCut : words.restoredOther}
        <a href={printingHref(from)}>{from.siglum}</a>
        {name === undefined ? null : (
          <>
            , <bdi>{name}</bdi>
          </>
        )}
        , {languageName(from.lang, lang)}, <ShortDate date={dates} {...{ lang, t }} />
        {enteredIn.id === reading.body.leading ? null : (
          <>
            {words.enteredIn}
            <a href={printingHref(enteredIn)}>{enteredIn.siglum}</a>
          </>
        )}
        . <Local text={variance.note} {...{ lang, t }} />
      </span>
      <WhoMarked {...{ reading, one, lang, t }} />
    </div>
  );
}

/** The lemma, its bracket, and the words. */
function RestoredText({ one: { lemma, lemmaLang, words, from }, t }: { one: Restored; t: Context["t"] }) {
  return (
    <p {...printedIn(from.lang, words)}>
      <span className="lemma" {...printedIn(lemmaLang, lemma)}>
        <WithCuts text={lemma} t={t} />
      </span>{" "}
      <Visible text={words} t={t} />
    </p>
  );
}

/** The restored words in short, for the front page. */
export function RestoredInShort({ body, lang, t }: Context & { body: QuoteBody }) {
  const [one] = restoredWords(body);
  if (!one) return null;
  const words = t.record.quotation;
  return (
    <div className="restored">
      <RestoredText {...{ one, t }} />
      <span className="note">
        {one.variance.category === "omission" ? words.restoredCut : words.restoredOther}
        {languageName(one.from.lang, lang)}
      </span>
    </div>
  );
}
