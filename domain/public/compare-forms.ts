import { COLLATION_FORMATS, type CollationFormat } from "@/domain/collation/exports/formats";
import { type CompareAddress, compareHref } from "./compare-address";

/** The files of a comparison: own suffix, and the type as sent. One file holds one language. */
export const COMPARE_FORMS = (Object.keys(COLLATION_FORMATS) as CollationFormat[]).map((format) => ({
  format,
  suffix: `.${format}`,
  type: COLLATION_FORMATS[format].mediaType,
}));

/** Own addresses of the files of a comparison, of one language. */
export const compareForms = (path: string, address: CompareAddress) =>
  COMPARE_FORMS.map(({ format, suffix, type }) => ({
    format,
    type,
    href: compareHref(path, wholeOf(address), suffix),
  }));

/** What a file holds of what an address asks for: all of it. */
export function wholeOf(address: CompareAddress): CompareAddress {
  const { portion: _, ...whole } = address;
  return { ...whole, isDifferencesOnly: false };
}
