import type { Context } from "@/components/public/parts/context";
import type { SpeakerRow } from "@/domain/desk/lists";

type Props = Context & {
  rows: readonly SpeakerRow[];
  /** Where a row leads; the speaker's own page if it is not said. */
  href?: (row: SpeakerRow) => string;
};

/** Speakers as rows of a list, each with names in other scripts. */
export function SpeakerRows({ rows, href, t }: Props) {
  return (
    <ul className="rows found">
      {rows.map((row) => (
        <li key={row.id}>
          <div className="tt">
            <a className="t" data-row href={href ? href(row) : `/desk/speakers/${row.id}`}>
              <bdi>{row.name}</bdi>
            </a>
            <span className="s">
              {row.others.map((other) => (
                <span key={`${other.lang} ${other.text}`}>
                  <bdi lang={other.lang}>{other.text}</bdi>{" "}
                </span>
              ))}
            </span>
          </div>
          <div className="w">
            {t.vocabulary.speakerKind[row.kind]}, {t.people.quotes(row.quotes)}
          </div>
        </li>
      ))}
    </ul>
  );
}
