import type { Head } from "@/app/_document/head";
import { quoteForms } from "@/app/_document/negotiation";
import type { Visit } from "@/app/_document/visit";
import { plain } from "@/components/public/parts/context";
import { nameOf } from "@/components/public/parts/sources";
import type { Citable } from "@/domain/citation/citable";
import { writeJsonLd } from "@/domain/citation/formats/json-ld";
import { firstWords } from "@/domain/citation/titles";
import { edtfInWords } from "@/domain/dates/in-words";
import { attributionOf, wordingOf } from "@/domain/edition/card";
import type { QuoteEdition } from "@/domain/edition/edition";
import { withMarks } from "@/domain/text/visible";
import type { Address } from "./address";

/** Who, when, first words: what names a quote in titles. */
export function quoteName({ body }: QuoteEdition, { lang, t }: Pick<Visit, "lang" | "t">): string {
  const leading = body.attestations.find((one) => one.id === body.leading);
  const names = body.speakers.map((speaker) => nameOf(speaker, lang)).join(", ");
  const words = leading ? firstWords(leading.exact, leading.lang) : "";
  return withMarks(
    t.record.quoteTitle(
      names === "" ? t.record.unknownSpeaker : names,
      edtfInWords(body.date.edtf, lang),
      words,
    ),
  );
}

/** What the page of a quote says of itself: canonical, all forms, and the same facts as data. */
export function quoteHead(edition: QuoteEdition, citable: Citable, address: Address, visit: Visit): Head {
  const { state, recordPath, path, isPinned } = address;
  const telling = [wordingOf(edition.body), attributionOf(edition.body)].find((one) => one !== undefined);
  const isShown = state.state === "published" || state.state === "merged";
  return {
    title: quoteName(edition, visit),
    ...(telling ? { description: withMarks(plain(telling.sentence, visit.lang)) } : {}),
    section: "record",
    canonical: state.movedTo === null ? recordPath : `/q/${state.movedTo}`,
    isIndexed: isShown && !isPinned,
    kind: "article",
    ...(isShown ? { alternates: quoteForms(path), jsonLd: writeJsonLd(citable) } : {}),
  };
}
