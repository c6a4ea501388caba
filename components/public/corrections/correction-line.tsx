import type { Context } from "@/components/public/parts/context";
import { DayOf } from "@/components/public/parts/dates";
import { recordHref } from "@/components/public/parts/sources";
import { Local } from "@/components/public/parts/text";
import { recordName } from "@/components/public/records/record-byline";
import { edtfInWords } from "@/domain/dates/in-words";
import type { CorrectionRow } from "@/domain/public/pages";

/** A correction in one line: when, of what, and what it says of itself. */
export function CorrectionLine({ row: { mark, record, state }, lang, t }: Context & { row: CorrectionRow }) {
  // What is out of sight keeps its address in the list, and none of its words.
  const isShown = state !== "suspended";
  const name = recordName(record, { lang, t }, (edtf) => edtfInWords(edtf, lang));
  return (
    <>
      <DayOf instant={mark.sealedAt} lang={lang} />.{" "}
      <a href={recordHref(record.kind, record.id)}>
        {isShown ? <bdi>{name}</bdi> : t.record.tombstone.suspended}
      </a>
      . {t.vocabulary.change[mark.change]}
      {isShown && mark.note ? (
        <>
          : <Local text={mark.note} {...{ lang, t }} />
        </>
      ) : (
        "."
      )}
    </>
  );
}
