import type { Context } from "@/components/public/parts/context";
import { Section } from "@/components/public/parts/section";
import { Local, printedIn, Visible } from "@/components/public/parts/text";
import type { AttestationBody, VarianceBody } from "@/domain/edition/quote-body";
import { printingHref, type Reading } from "./reading";

const WEIGHTS = ["material", "undetermined", "minor", "none"] as const;

/** The weightiest first, what was said before who is said to have said it, then by the letters of the printings. */
function inOrder({ body }: Reading): VarianceBody[] {
  const places = new Map(body.attestations.map(({ id }, n) => [id, n]));
  const placeOf = (id: string | undefined) => places.get(id ?? "") ?? -1;
  return [...body.variances].sort(
    (a, b) =>
      WEIGHTS.indexOf(a.materiality) - WEIGHTS.indexOf(b.materiality) ||
      Number(a.scope !== "words") - Number(b.scope !== "words") ||
      placeOf(a.from) - placeOf(b.from) ||
      placeOf(a.to) - placeOf(b.to),
  );
}

/** What changed from one printing to the next, classed and weighed. */
export function Variances({ reading, lang, t }: Context & { reading: Reading }) {
  const words = t.record.variance;
  const ordered = inOrder(reading);
  if (ordered.length === 0) return null;
  return (
    <Section id="h-var" title={words.heading} place="wide" note={words.note}>
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">{words.way}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.weight}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((variance) => (
            <Row key={variance.id} {...{ variance, reading, lang, t }} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Row({ variance, reading, lang, t }: Context & { variance: VarianceBody; reading: Reading }) {
  const { category, scope, materiality, before, after, note } = variance;
  const [from, to] = [reading.printing(variance.from), reading.printing(variance.to)];
  const kind = t.vocabulary.variance[category];
  return (
    <tr>
      <th scope="row">
        <Letter printing={from} /> → <Letter printing={to} />
      </th>
      <td>
        <p>
          {scope === "words" ? kind : `${kind}; ${t.vocabulary.varianceScope[scope]}`}:{" "}
          <Piece text={before} printing={from} t={t} /> {t.record.variance.became}{" "}
          <Piece text={after} printing={to} t={t} />
        </p>
        <p className="query">
          <Local text={note} {...{ lang, t }} />
        </p>
      </td>
      <td>{t.vocabulary.materiality[materiality]}</td>
    </tr>
  );
}

const Letter = ({ printing }: { printing: AttestationBody | undefined }) =>
  printing ? (
    <a href={printingHref(printing)}>
      <b>{printing.siglum}</b>
    </a>
  ) : (
    "–"
  );

type PieceProps = { text: string | undefined; printing: AttestationBody | undefined; t: Context["t"] };

function Piece({ text, printing, t }: PieceProps) {
  if (text === undefined || text === "") return t.record.variance.nothing;
  return (
    <span className="said" {...printedIn(printing?.lang ?? "und", text)}>
      <Visible text={text} t={t} />
    </span>
  );
}
