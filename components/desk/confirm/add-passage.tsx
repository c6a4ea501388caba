"use client";

import { useEffect, useRef } from "react";
import { controlOf, Labelled, shownValue } from "@/components/desk/form/fields";
import { useField } from "@/components/desk/form/form-context";

/** The words of a passage added by hand: typed, copied, or marked in the frozen text. */
export function PassageWords({ label, hint }: { label: string; hint: string }) {
  const field = useField("exact");
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const take = () => {
      const selection = document.getSelection();
      const text = document.querySelector("#frozen");
      const words = selection?.toString().trim() ?? "";
      if (words !== "" && selection?.anchorNode && text?.contains(selection.anchorNode) && box.current)
        box.current.value = words;
    };
    document.addEventListener("selectionchange", take);
    return () => document.removeEventListener("selectionchange", take);
  }, []);
  return (
    <Labelled {...{ label, hint, field }}>
      <textarea
        ref={box}
        {...controlOf(field, { name: "exact", label, hint })}
        className="q"
        rows={2}
        defaultValue={shownValue(field, "")}
      />
    </Labelled>
  );
}
