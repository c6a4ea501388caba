"use client";

import { selectedRange } from "./selected-range";

/** Leads on with the offsets of the words that are selected in the frozen text. */
export function TakeSelection({ address, children }: { address: string; children: string }) {
  return (
    <button
      type="button"
      className="btn sm"
      onClick={() => {
        const range = selectedRange();
        if (range) location.assign(`${address}&start=${range.start}&end=${range.end}`);
      }}
    >
      {children}
    </button>
  );
}
