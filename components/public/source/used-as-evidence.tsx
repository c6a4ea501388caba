import type { Context } from "@/components/public/parts/context";
import { Section } from "@/components/public/parts/section";
import { recordHref } from "@/components/public/parts/sources";
import { Local, printedIn, Visible } from "@/components/public/parts/text";
import { recordName } from "@/components/public/records/record-byline";
import { edtfInWords } from "@/domain/dates/in-words";
import type { SourceBody } from "@/domain/edition/body-parts";
import type { SourcePassage } from "@/domain/public/pages";

type Props = Context & { source: SourceBody; passages: readonly SourcePassage[] };
type Piece = Extract<SourcePassage, { kind: "evidence" }>;

/** Where the source speaks for or against a verdict. */
export function UsedAsEvidence({ passages, lang, t }: Props) {
  const pieces = passages.filter((one): one is Piece => one.kind === "evidence");
  if (pieces.length === 0) return null;
  return (
    <Section id="h-evidence" title={t.pages.source.evidence} isMajor>
      <ul className="ruled">
        {pieces.map(({ evidence, record }) => (
          <li key={`${record.id} ${evidence.id}`}>
            <p
              className={evidence.passageKind === "quoted" ? "q said" : "q"}
              {...printedIn(evidence.lang, evidence.passage)}
            >
              <Visible text={evidence.passage} t={t} />
            </p>
            <p className="note">
              {evidence.passageKind === "quoted" ? null : `${t.record.evidence.summary} `}
              {t.vocabulary.stance[evidence.stance]}:{" "}
              <a href={recordHref(record.kind, record.id)}>
                <bdi>{recordName(record, { lang, t }, (edtf) => edtfInWords(edtf, lang))}</bdi>
              </a>
              {evidence.note ? (
                <>
                  . <Local text={evidence.note} {...{ lang, t }} />
                </>
              ) : (
                "."
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
