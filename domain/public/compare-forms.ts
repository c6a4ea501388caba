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
    href: compareHref(path, { ...address, isDifferencesOnly: false }, suffix),
  }));
