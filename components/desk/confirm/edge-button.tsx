"use client";

import { useFormStatus } from "react-dom";

/** Moves an edge of the passage by a word; its key stands on it. */
export function EdgeButton({ act, pressedBy, label }: { act: string; pressedBy: string; label: string }) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      className="btn sm"
      name="act"
      value={act}
      data-key={pressedBy}
      aria-label={label}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      {pressedBy}
    </button>
  );
}
