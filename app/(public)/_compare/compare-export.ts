import { exported } from "@/app/_document/exports";
import { busy, notFound } from "@/app/_document/refusals";
import { exportLang, type Visit } from "@/app/_document/visit";
import { quoteName } from "@/app/(public)/_records/quote-head";
import { printerOf } from "@/components/public/parts/sources";
import { COLLATION_FORMATS, type CollationFormat } from "@/domain/collation/exports/formats";
import { edtfInWords } from "@/domain/dates/in-words";
import type { QuoteBody } from "@/domain/edition/quote-body";
import { compareHref } from "@/domain/public/compare-address";
import { fileGroup, groupsAsked } from "@/domain/public/comparison";
import type { UiLang } from "@/domain/vocabulary";
import { messagesIn } from "@/messages/messages";
import { comparedGroups } from "@/queries/public/compared";
import type { CompareAsked } from "./compare-document";

/** Part of every file's key: raise it when what is written down changes. */
const VERSION = 2;

/** The comparison of one language as a file: the one the address names, else the first in which words are compared. */
export async function compareExport(
  visit: Visit,
  { address, edition, asked, query }: CompareAsked,
  form: CollationFormat,
  isNegotiated: boolean,
): Promise<Response> {
  const { state, number, path, isPinned } = address;
  const compared = await comparedGroups(
    groupsAsked(edition.body, asked).filter(({ printings }) => printings.length > 1),
    asked.ignored,
  );
  const group = fileGroup(compared);
  if (!group) return notFound(visit);
  const { table, base } = group;
  if (!table) return busy(visit, "compare");
  const lang = exportLang(visit);
  const { mediaType, write } = COLLATION_FORMATS[form];
  const title = messagesIn(lang).compare.titled(quoteName(edition, { lang, t: messagesIn(lang) }));
  return exported(visit, {
    key: `compare q/${state.id}/${number} ${form} ${query} ${lang} ${VERSION}`,
    type: `${mediaType}; charset=utf-8`,
    fileName: `${state.id}-e${number}-${table.lang}-compare.${form}`,
    keeping: isPinned ? "sealed" : "latest",
    isNegotiated,
    lastModified: edition.sealedAt,
    ...(isNegotiated ? { location: compareHref(path, asked, `.${form}`) } : {}),
    write: () => write({ collation: table, base: base.siglum, title, about: aboutOf(edition.body, lang) }),
  });
}

// Who printed each and when, by its letter.
const aboutOf = ({ attestations, sources }: QuoteBody, lang: UiLang): Record<string, string> =>
  Object.fromEntries(
    attestations.flatMap(({ siglum, source }) => {
      const printed = sources.find(({ id }) => id === source);
      if (!printed) return [];
      return [[siglum, `${printerOf(printed)}, ${edtfInWords(printed.published?.edtf ?? "", lang)}`]];
    }),
  );
