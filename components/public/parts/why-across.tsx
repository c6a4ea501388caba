import type { Across } from "@/domain/anchors/across";
import type { Context } from "./context";

type Props = Pick<Context, "t"> & {
  why: Across;
  /** The language of the printing that `why` speaks of. */
  printed: string;
  /** What is known of who and when: said where a date could be known, left out where there is none to know. */
  isDated?: boolean;
};

/** Why a printing may be the same words in another language: who, when, and what the two share. */
export function WhyAcross({ why, printed, isDated = true, t }: Props) {
  const words = t.across;
  const { speakers, isSameOccasion, days, shared } = why;
  const when = isSameOccasion ? words.sameOccasion : days === null ? words.noDate : words.days(days);
  const known = [...(speakers.length > 0 ? [words.sameSpeaker] : []), ...(isDated ? [when] : [])].join(", ");
  return (
    <>
      {known}
      {shared.length === 0 ? null : (
        <>
          {known === "" ? null : ". "}
          {words.shares}{" "}
        </>
      )}
      {shared.slice(0, MOST_SHOWN).map(({ here, there }, n) => (
        <span key={here}>
          {n === 0 ? "" : ", "}
          <bdi>{here}</bdi>
          {here === there ? null : (
            <>
              {" / "}
              <bdi lang={printed}>{there}</bdi>
            </>
          )}
        </span>
      ))}
    </>
  );
}

const MOST_SHOWN = 6;
