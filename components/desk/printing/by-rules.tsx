import { Printed } from "@/components/desk/editor/parts";
import type { Context } from "@/components/public/parts/context";
import type { VarianceProposal, VarianceReason } from "@/domain/variance/difference";

type Props = Context & { proposal: VarianceProposal | null; printedLang: string };

/** What the rules say of a difference, with every reason; nothing where they have nothing to say. */
export function ByRules({ proposal, printedLang, t }: Props) {
  if (!proposal) return null;
  const { category, elision, materiality, isPossiblyMaterial, reasons } = proposal;
  const terms = [
    t.vocabulary.variance[category],
    ...(elision ? [t.vocabulary.elision[elision]] : []),
    t.vocabulary.materiality[materiality],
  ];
  return (
    <div className="s">
      <p>
        {t.variance.seen} {terms.join(" · ")}
        {isPossiblyMaterial ? <b> · {t.variance.standsOut}</b> : null}
      </p>
      <ul>
        {reasons.map((reason) => (
          <li key={`${reason.rule} ${reason.from ?? ""} ${reason.to ?? ""}`}>
            <Reason reason={reason} printedLang={printedLang} t={t} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Reason({
  reason: { rule, from, to },
  printedLang,
  t,
}: Omit<Props, "proposal" | "lang"> & { reason: VarianceReason }) {
  const side = (words: string | undefined) =>
    words ? <Printed words={words} lang={printedLang} t={t} /> : t.variance.nothing;
  return (
    <>
      {t.variance.why[rule]}
      {from || to ? (
        <>
          : {side(from)} <span aria-hidden="true">→</span>
          <span className="visually-hidden">{t.variance.became}</span> {side(to)}
        </>
      ) : null}
    </>
  );
}
