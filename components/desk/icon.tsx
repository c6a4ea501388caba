/** Small signs of the desk, each beside its word; drawn on a field of 16 by 16. */
const PATHS = {
  problem: ["M8 2.2l6.2 11.3H1.8zM8 6.5v3.6M8 11.4v1"],
  "to-decide": ["M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z"],
  speech: ["M2.5 3.5h11v7h-6l-3 3v-3h-2z"],
  fork: ["M2.5 8h4l4-4.5h3M6.5 8l4 4.5h3"],
  eye: [
    "M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8z",
    "M9.8 8a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0z",
  ],
  tick: ["M2.5 8.5l3.5 3.5 7.5-8"],
  done: ["M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z", "M5 8.2l2.2 2.2L11 6"],
  half: ["M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z", "M8 2.5v11"],
  rejected: ["M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z", "M4.2 11.8l7.6-7.6"],
  box: ["M3 3h10v10H3z"],
  "box-done": ["M3 3h10v10H3z", "M5 8.2l2.2 2.2L11 6"],
} as const;

export type IconName = keyof typeof PATHS | "draft";

export function Icon({ name }: { name: IconName }) {
  const paths = name === "draft" ? PATHS["to-decide"] : PATHS[name];
  return (
    <svg className="g" aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
      {paths.map((d) => (
        <path key={d} d={d} {...(name === "draft" ? { strokeDasharray: "2 2" } : {})} />
      ))}
    </svg>
  );
}
