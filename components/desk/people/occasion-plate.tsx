import { BasisMark } from "@/components/desk/editor/parts";
import type { Context } from "@/components/public/parts/context";
import { Day } from "@/components/public/parts/dates";
import { Local, Visible } from "@/components/public/parts/text";
import type { OccasionEditor } from "@/domain/desk/lists";

/** An occasion to read, where it cannot be changed. */
export function OccasionPlate({ occasion, lang, t }: Context & { occasion: OccasionEditor }) {
  const words = t.people;
  const { kind, date, dateBasis, dateNote, place, participants, note } = occasion;
  return (
    <div className="facts">
      <div>
        <span className="k">{words.occasionKind}</span>
        <div className="v">{t.vocabulary.occasionKind[kind]}</div>
      </div>
      <div>
        <span className="k">{words.date}</span>
        <div className="v">
          <Day edtf={date ?? ""} lang={lang} />{" "}
          <BasisMark basis={dateBasis}>{t.vocabulary.basis[dateBasis]}</BasisMark>
          {dateNote === null ? null : (
            <span className="s">
              <Visible text={dateNote} t={t} />
            </span>
          )}
        </div>
      </div>
      <div>
        <span className="k">{words.place}</span>
        <div className="v">{place ?? t.record.notKnown}</div>
      </div>
      <div>
        <span className="k">{words.participants}</span>
        <div className="v">
          <bdi>{participants.map((one) => one.name).join(", ")}</bdi>
        </div>
      </div>
      {note === null ? null : (
        <div>
          <span className="k">{words.occasionNote}</span>
          <div className="v">
            <Local text={note} {...{ lang, t }} />
          </div>
        </div>
      )}
    </div>
  );
}
