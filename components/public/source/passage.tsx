import type { Context } from "@/components/public/parts/context";
import { recordHref } from "@/components/public/parts/sources";
import { Status } from "@/components/public/parts/status";
import { Local, printedIn, Visible, WithCuts } from "@/components/public/parts/text";
import { recordName } from "@/components/public/records/record-byline";
import { edtfInWords } from "@/domain/dates/in-words";
import type { ReviewBody, SourceBody } from "@/domain/edition/body-parts";
import type { SourcePassage } from "@/domain/public/pages";

/** A passage of the text itself, not one that a verdict rests on. */
export type Printed = Exclude<SourcePassage, { kind: "evidence" }>;

type Props = Context & { passage: Printed; source: SourceBody; number: number };

/** One passage with a few words around it, and beside it the record that holds it with its verdict. */
export function Passage({ passage, number, source, lang, t }: Props) {
  return (
    <div className="leaf para" id={`p-${number}`}>
      <span className="hang pnum" aria-hidden="true">
        {number}
      </span>
      <Words {...{ passage, source, t }} />
      <div className="notes">
        <div className="sidenote">
          <a href={recordHref(passage.record.kind, passage.record.id)}>
            <bdi>{recordName(passage.record, { lang, t }, (edtf) => edtfInWords(edtf, lang))}</bdi>
          </a>
          {passage.kind === "printing" ? `, ${t.pages.source.printing(passage.attestation.siglum)}` : null}.{" "}
          <Judged
            review={passage.kind === "printing" ? passage.wording : passage.veracity}
            {...{ lang, t }}
          />
        </div>
      </div>
    </div>
  );
}

function Words({ passage, source, t }: { passage: Printed; source: SourceBody; t: Context["t"] }) {
  if (passage.kind === "occurrence") {
    const { exact, lang } = passage.occurrence;
    return (
      <p className="text" {...printedIn(lang, exact)}>
        <span className="passage">
          <Visible text={exact} t={t} />
        </span>
      </p>
    );
  }
  const { prefix, exact, suffix, lang } = passage.attestation;
  return (
    <p className="text" {...printedIn(source.lang, `${prefix}${exact}`)}>
      <Visible text={prefix} t={t} />
      <span className="passage" lang={lang}>
        <WithCuts text={exact} t={t} />
      </span>
      <Visible text={suffix} t={t} />
    </p>
  );
}

function Judged({ review, lang, t }: Context & { review: ReviewBody | undefined }) {
  if (!review) return null;
  const { axis, rating, sentence } = review;
  return (
    <>
      <Status verdict={{ axis, standing: rating.standing, label: rating.label }} {...{ lang, t }} />{" "}
      <Local text={sentence} {...{ lang, t }} />
    </>
  );
}
