import type { Stance } from "@/domain/vocabulary";

const PATHS: Record<Stance, string> = {
  supports: "M8 3v10M3 8h10",
  refutes: "M3 8h10",
  qualifies: "M8 2.5v7M4.5 6h7M4.5 13h7",
  context: "M5 3H3v10h2M11 3h2v10h-2",
};

/** The sign beside a stance's word. */
export const StanceIcon = ({ stance }: { stance: Stance }) => (
  <svg className="g" aria-hidden="true" viewBox="0 0 16 16">
    <path d={PATHS[stance]} />
  </svg>
);
