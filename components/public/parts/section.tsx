import type { ReactNode } from "react";

type Props = {
  id: string;
  title: string;
  /** A new kind of matter: an ink rule instead of a hairline. */
  isMajor?: boolean;
  note?: ReactNode;
  /** Which columns the matter takes. */
  place?: "text" | "wide";
  aside?: ReactNode;
  children: ReactNode;
};

/** A section of a record: its heading hangs in the left column. */
export function Section({ id, title, isMajor, note, place = "text", aside, children }: Props) {
  return (
    <section className={isMajor ? "section leaf section-major" : "section leaf"} aria-labelledby={id}>
      <div className="hang">
        <h2 className="rubric" id={id}>
          {title}
        </h2>
        {note === undefined ? null : <p className="note mt-2">{note}</p>}
      </div>
      <div className={place}>{children}</div>
      {aside === undefined ? null : <div className="notes">{aside}</div>}
    </section>
  );
}
