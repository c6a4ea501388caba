import { Icon } from "@/components/desk/icon";
import type { Context } from "@/components/public/parts/context";
import { printedIn, Visible } from "@/components/public/parts/text";
import type { DraftView } from "@/domain/intake/views";
import { PutBack } from "./put-back";

const CREDITS: readonly string[] = ["credit", "byline"];

type Props = { draft: DraftView; printed: string; t: Context["t"] };

/** Lines left out of the reading, each of which can be put back, and what else to look at. */
export function Aside({ draft: { text, proposal }, printed, t }: Props) {
  const { source } = t.intake;
  // Credit lines were read for the source already; what is left is what may belong to the article's own words.
  const lines = proposal.reading.putAside.filter(({ kind }) => !CREDITS.includes(kind));
  const notes = [...new Set(proposal.reading.warnings.map((one) => source.notes[one.kind]))].filter(
    (note) => note !== undefined,
  );
  if (lines.length + notes.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="aside-heading">
      <header>
        <h2 id="aside-heading">{source.aside}</h2>
        <p>{source.asideNote}</p>
      </header>
      <ul className="check">
        {lines.map(({ start, end, kind }, index) => (
          <li key={start}>
            <Icon name="rejected" />
            <span>
              <q {...printedIn(printed, text.slice(start, end))}>
                <Visible text={text.slice(start, end)} t={t} />
              </q>
              <small>{source.asideKinds[kind]}</small>
              <PutBack name={`putBack.${index}`} start={start} label={source.putBack} />
            </span>
          </li>
        ))}
        {notes.map((note) => (
          <li key={note}>
            <Icon name="problem" />
            <span>{note}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
