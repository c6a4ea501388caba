import type { EvidenceBody, ReviewBody, SourceBody } from "@/domain/edition/body-parts";
import { STANCES, type Stance } from "@/domain/vocabulary";
import type { Context } from "./context";
import { Section } from "./section";
import { Cited } from "./sources";
import { Local, printedIn, Visible } from "./text";

type Props = Context & { reviews: readonly ReviewBody[]; sources: readonly SourceBody[] };

/** What speaks for, against, and around a verdict; "none found" is said too. */
export function Evidence({ reviews, sources, lang, t }: Props) {
  const pieces = [...new Map(reviews.flatMap((one) => one.evidence).map((one) => [one.id, one])).values()];
  return (
    <Section id="h-ev" title={t.record.evidence.heading} isMajor>
      <div className="stack-lg">
        {STANCES.map((stance) => (
          <StanceGroup
            key={stance}
            {...{ stance, sources, lang, t }}
            pieces={pieces.filter((one) => one.stance === stance)}
          />
        ))}
      </div>
    </Section>
  );
}

type GroupProps = Context & {
  stance: Stance;
  pieces: readonly EvidenceBody[];
  sources: readonly SourceBody[];
};

function StanceGroup({ stance, pieces, sources, lang, t }: GroupProps) {
  const isAsked = stance === "supports" || stance === "refutes";
  if (pieces.length === 0 && !isAsked) return null;
  return (
    <div>
      <h3 className="group-head">{t.vocabulary.stance[stance]}</h3>
      {pieces.length === 0 ? (
        <p className="small">{t.record.noneFound}</p>
      ) : (
        <ul className="ruled">
          {pieces.map((piece) => (
            <Piece key={piece.id} {...{ piece, sources, lang, t }} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Piece({
  piece,
  sources,
  lang,
  t,
}: Context & { piece: EvidenceBody; sources: readonly SourceBody[] }) {
  const source = sources.find((one) => one.id === piece.source);
  const isQuoted = piece.passageKind === "quoted";
  return (
    <li>
      <p className={isQuoted ? "q said" : "q"} {...printedIn(piece.lang, piece.passage)}>
        <Visible text={piece.passage} t={t} />
      </p>
      <p className="note">
        {isQuoted ? null : `${t.record.evidence.summary} `}
        {source ? <Cited source={source} capture={piece.capture} {...{ lang, t }} /> : null}.
        {piece.note ? (
          <>
            {" "}
            <Local text={piece.note} {...{ lang, t }} />
          </>
        ) : null}
      </p>
    </li>
  );
}
