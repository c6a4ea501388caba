"use client";

import { useField } from "@/components/desk/form/form-context";

/** Says that a line put aside belongs to the article's own words; it takes effect when the text is frozen. */
export function PutBack({ name, start, label }: { name: string; start: number; label: string }) {
  const { id, typed } = useField(name);
  const isTicked = typed?.includes(String(start)) ?? false;
  return (
    <span className="opts">
      <label htmlFor={id}>
        <input
          key={String(isTicked)}
          id={id}
          type="checkbox"
          name={name}
          value={start}
          defaultChecked={isTicked}
        />
        {label}
      </label>
    </span>
  );
}
