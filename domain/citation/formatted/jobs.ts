import { type Citable, type Subject, subjectsOf } from "@/domain/citation/citable";
import { type Guard, guardMarkup } from "./guard";
import { citedInPrefix, type Position, positionOf } from "./prefixes";
import { type RendererItem, rendererItem } from "./renderer-item";
import { LOCALES, type Locale, STYLES, type Style } from "./styles";

/** One citation to be rendered: all that the engine needs, and where the result belongs. */
export type RenderJob = {
  subject: Subject;
  /** The printing cited; null for subjects that are not of one printing (utterance, record). */
  attestation: string | null;
  style: Style;
  locale: Locale;
  item: RendererItem;
  guard: Guard;
  cite: Position & { prefix?: string };
};

/** A rendered citation as it is stored. `entryHtml` holds text, entities and `<i>` alone. */
export type Rendered = {
  inText: string;
  /** The note form; absent for styles without notes. */
  note?: string;
  entryText: string;
  entryHtml: string;
};

/** The job of one subject of one printing in one style and locale. */
export function renderJob(citable: Citable, subject: Subject, style: Style, locale: Locale): RenderJob {
  const { item, guard } = rendererItem(citable, subject, style, locale);
  const ofPrinting = subject === "quoted" || subject === "source";
  const prefix = subject === "quoted" ? citedInPrefix(citable.speakers, style, locale) : undefined;
  const position = ofPrinting ? positionOf(citable.attestation.locator, style, locale) : {};
  return {
    subject,
    attestation: ofPrinting ? citable.attestation.id : null,
    style,
    locale,
    item,
    guard,
    cite: prefix === undefined ? position : { ...position, prefix: guardMarkup(prefix, guard) },
  };
}

/**
 * Every citation of an edition in one locale: each printing as `quoted` and as `source`, the utterance
 * and the record once, each in every style. `printings` are composed in the language of that locale, the
 * leading one first.
 */
export function citationsOf(printings: readonly Citable[], locale: Locale): RenderJob[] {
  return STYLES.flatMap((style) =>
    printings.flatMap((citable, index) =>
      subjectsOf(citable)
        .filter((subject) => index === 0 || subject === "quoted" || subject === "source")
        .map((subject) => renderJob(citable, subject, style, locale)),
    ),
  );
}

/** How many citations an edition has: for the reader of a store, to tell a whole set from a part. */
export const citationCount = (printings: number, hasUtterance: boolean): number =>
  (printings * 2 + 1 + (hasUtterance ? 1 : 0)) * STYLES.length * LOCALES.length;
