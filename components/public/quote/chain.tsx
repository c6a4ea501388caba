import type { Context } from "@/components/public/parts/context";
import { countsOf, ThroughWhom } from "@/components/public/parts/report-facts";
import { Section } from "@/components/public/parts/section";
import { printerOf } from "@/components/public/parts/sources";
import { Local } from "@/components/public/parts/text";
import type { ChainNode } from "@/domain/derivation/chain";
import { languageName } from "@/domain/text/languages";
import { printingHref, type Reading, unknownOrigin } from "./reading";
import { Stemma } from "./stemma";

type Props = Context & { reading: Reading };

/** How the words travelled: drawn, and the same as a list with the reasons. */
export function Chain({ reading, lang, t }: Props) {
  const { facts, chain, body } = reading;
  const words = t.record.chain;
  return (
    <Section id="h-chain" title={words.heading} isMajor place="wide">
      <p className="big-figure">{countsOf({ facts, t })}</p>
      {facts.through ? (
        <p className="mb-4">
          <ThroughWhom {...{ facts, t }} />
        </p>
      ) : null}
      {facts.isCircularRisk ? (
        <p className="mb-4">
          <b>{t.record.answers.circular}</b>
        </p>
      ) : null}
      {chain.ok ? (
        <>
          {body.attestations.length > 1 ? <Stemma {...{ reading, lang, t }} /> : null}
          <Key t={t} />
          <ul className="tree">
            {facts.isOriginalMissing ? (
              <li>
                [ — ] <Unknown {...{ reading, lang, t }} />
                <Branch nodes={chain.roots} {...{ reading, lang, t }} isBelowUnknown />
              </li>
            ) : (
              chain.roots.map((node) => (
                <Twig key={node.id} below={node.below} {...{ node, reading, lang, t }} />
              ))
            )}
          </ul>
        </>
      ) : (
        <p>{words.circle(chain.circle.map((id) => reading.printing(id)?.siglum ?? "–").join(" → "))}</p>
      )}
    </Section>
  );
}

const Unknown = ({ reading, lang, t }: Props) => unknownOrigin(reading, lang, t);

function Key({ t }: { t: Context["t"] }) {
  return (
    <p className="note key mb-6">
      <span>
        <KeyLine isDashed={false} /> {t.record.chain.stated}
      </span>
      <span>
        <KeyLine isDashed /> {t.record.chain.inferred}
      </span>
      <span className="of-drawing">{t.record.chain.noKind}</span>
    </p>
  );
}

const KeyLine = ({ isDashed }: { isDashed: boolean }) => (
  <svg width="34" height="6" viewBox="0 0 34 6" className="inline-block align-middle" aria-hidden="true">
    <path
      d="M0 3H34"
      stroke="currentColor"
      strokeWidth="1.2"
      strokeDasharray={isDashed ? "4 3.5" : undefined}
    />
  </svg>
);

/**
 * What came from one printing: several beside each other, or one after another as long as each has one. A
 * long way so goes down and not to the side.
 */
function Branch({ nodes, isBelowUnknown = false, ...rest }: Props & Below) {
  const [first, ...others] = nodes;
  if (!first) return null;
  const run = others.length === 0 ? runFrom(first) : [];
  const isRun = run.length > 1;
  return (
    <ul className={isRun ? "run" : undefined}>
      {(isRun ? run : nodes).map((node, n, all) => (
        <Twig
          key={node.id}
          {...{ node, isBelowUnknown: isBelowUnknown && (n === 0 || !isRun), ...rest }}
          below={isRun && n < all.length - 1 ? [] : node.below}
        />
      ))}
    </ul>
  );
}

type Below = { nodes: readonly ChainNode[]; isBelowUnknown?: boolean };

/** A printing and those after it, as long as each has one alone below it. */
function runFrom(first: ChainNode): ChainNode[] {
  const run = [first];
  for (let at = first; at.below.length === 1; ) {
    const [next] = at.below;
    if (!next) break;
    run.push(next);
    at = next;
  }
  return run;
}

type TwigProps = Props & { node: ChainNode; below: readonly ChainNode[]; isBelowUnknown?: boolean };

function Twig({ node, below, reading, lang, t, isBelowUnknown = false }: TwigProps) {
  const printing = reading.printing(node.id);
  const source = reading.source(printing?.source);
  if (!printing) return null;
  const isInferred = node.by ? node.by.confidence === "inferred" : isBelowUnknown;
  return (
    <li className={isInferred ? "inf" : undefined}>
      <span className="siglum">{printing.siglum}</span>
      <a href={printingHref(printing)}>
        <bdi>{source ? printerOf(source) : printing.siglum}</bdi>
      </a>
      , {languageName(printing.lang, lang)} <Why {...{ node, reading, lang, t }} />
      <Branch nodes={below} {...{ reading, lang, t }} />
    </li>
  );
}

function Why({ node, reading, lang, t }: Props & { node: ChainNode }) {
  const words = t.record.chain;
  const isOriginal = reading.printing(node.id)?.relation === "original";
  if (!node.by) return <span className="why">{isOriginal ? t.record.printing.original : words.origin}</span>;
  return (
    <span className="why">
      {[node.by, ...node.others].map((link, n) => {
        const from = reading.printing(link.from);
        const { derivation, derivationConfidence, derivationBasis } = t.vocabulary;
        const what = `${derivation[link.kind]} ${from?.siglum ?? words.fromUnknown}`;
        return (
          <span key={link.id}>
            {n === 0 ? "" : ` ${words.also} `}
            {what}; {derivationConfidence[link.confidence]}, {derivationBasis[link.basis]}
            {link.note ? (
              <>
                : <Local text={link.note} {...{ lang, t }} />
              </>
            ) : (
              "."
            )}
          </span>
        );
      })}
    </span>
  );
}
