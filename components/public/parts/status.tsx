import type { ReactNode } from "react";
import type { CardVerdict } from "@/domain/edition/card";
import type { Standing } from "@/domain/review/scales";
import type { Axis } from "@/domain/vocabulary";
import type { Context } from "./context";
import { Local } from "./text";

const LINE = { fill: "none", stroke: "currentColor", strokeWidth: 1.4 } as const;
const DASHED = { ...LINE, strokeDasharray: "2.6 2.2" } as const;
const FILLED = { fill: "currentColor" } as const;

const OUTLINES: Record<Axis, (look: typeof LINE | typeof FILLED) => ReactNode> = {
  attribution: (look) => <circle cx="8" cy="8" r="6.2" {...look} />,
  wording: (look) => <rect x="1.9" y="1.9" width="12.2" height="12.2" {...look} />,
  veracity: (look) => <path d="M8 .8 15.2 8 8 15.2 .8 8Z" {...look} />,
};

const HALVES: Record<Axis, string> = {
  attribution: "M8 1.8A6.2 6.2 0 0 0 8 14.2Z",
  wording: "M1.9 1.9H8V14.1H1.9Z",
  veracity: "M8 .8V15.2L.8 8Z",
};

/** The shape beside a verdict's word: axis by its form, standing by its fill. Hidden from assistive technology. */
export function Shape({ axis, standing }: { axis: Axis; standing: Standing }) {
  const outline = OUTLINES[axis];
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {outline(standing === "holds" ? FILLED : standing === "open" ? DASHED : LINE)}
      {standing === "part" ? <path d={HALVES[axis]} fill="currentColor" /> : null}
      {standing === "fails" ? <path d="M-1.6 8H17.6" stroke="currentColor" strokeWidth="1.9" /> : null}
    </svg>
  );
}

type Shown = Pick<CardVerdict, "axis" | "standing" | "label">;

/** A verdict's shape and word; `isBare` without the full stop. */
export function Status({ verdict, isBare, ...context }: Context & { verdict: Shown; isBare?: boolean }) {
  const { axis, standing, label } = verdict;
  return (
    <span className={isBare ? "status bare" : "status"}>
      <Shape axis={axis} standing={standing} />
      <Local text={label} {...context} />
    </span>
  );
}

/** Word and sentence of a verdict: what a list shows of it. */
export function VerdictLine({
  verdict,
  className,
  ...context
}: Context & { verdict: CardVerdict; className?: string }) {
  return (
    <p className={className}>
      <Status verdict={verdict} {...context} /> <Local text={verdict.sentence} {...context} />
    </p>
  );
}
