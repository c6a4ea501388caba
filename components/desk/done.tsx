"use client";

import { useSearchParams } from "next/navigation";

/** One sentence about what was just done, said once to those who listen. */
export function Done({ words, otherwise }: { words: Readonly<Record<string, string>>; otherwise: string }) {
  const done = useSearchParams().get("done");
  return (
    <p className="done" role="status">
      {done === null ? null : (words[done] ?? otherwise)}
    </p>
  );
}
