"use client";

import { useEffect, useRef, useState } from "react";
import { controlOf, Labelled, shownValue } from "@/components/desk/form/fields";
import { useField } from "@/components/desk/form/form-context";
import { LocalField } from "@/components/desk/form/text-area";
import type { LocalText } from "@/domain/vocabulary";

type Rating = { key: string; label: string; definition: string };

/** The rating, with what it means beside it. */
export function RatingField(props: {
  label: string;
  none: string;
  ratings: readonly Rating[];
  value: string;
}) {
  const field = useField("rating");
  const start = shownValue(field, props.value);
  const [chosen, choose] = useState(start);
  const list = useRef<HTMLSelectElement>(null);
  // What was chosen before the scripts ran.
  useEffect(() => choose(list.current?.value ?? ""), []);
  const meaning = props.ratings.find((one) => one.key === chosen)?.definition ?? "";
  return (
    <Labelled label={props.label} field={field}>
      <select
        key={start}
        ref={list}
        {...controlOf(field, { name: "rating", label: props.label, describedBy: `${field.id}-meaning` })}
        defaultValue={start}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{props.none}</option>
        {props.ratings.map((one) => (
          <option key={one.key} value={one.key}>
            {one.label}
          </option>
        ))}
      </select>{" "}
      <span className="lbl" id={`${field.id}-meaning`}>
        {meaning}
      </span>
    </Labelled>
  );
}

type UnknownsProps = {
  title: string;
  /** The label of each field, by language, with `{n}` for its number. */
  labels: Readonly<Record<string, string>>;
  add: string;
  nothing: string;
  unanswered: string;
  value: readonly LocalText[] | null;
};

/** What is not known: each in its own field, or "nothing", which must be chosen and is never the default. */
export function UnknownsField({ title, labels, add, nothing, unanswered, value }: UnknownsProps) {
  const field = useField("unknowns");
  const [rows, setRows] = useState((value?.length ?? 0) + 1);
  const isNothing = field.typed ? field.typed.includes("[]") : value?.length === 0;
  const numbered = (n: number) =>
    Object.fromEntries(Object.entries(labels).map(([lang, text]) => [lang, text.replace("{n}", String(n))]));
  return (
    <fieldset className={field.errors.length > 0 ? "field bad" : "field"} id={field.id}>
      <legend>{title}</legend>
      {value === null ? <p className="hint">{unanswered}</p> : null}
      {field.errors.map((text) => (
        <p key={text} className="err">
          {field.mark} {text}
        </p>
      ))}
      {[...Array(rows).keys()].map((row) => (
        <LocalField
          key={row}
          name={`unknowns.${row}`}
          labels={numbered(row + 1)}
          value={value?.[row]}
          rows={2}
        />
      ))}
      <div className="opts">
        <button type="button" className="btn sm" onClick={() => setRows(rows + 1)}>
          {add}
        </button>
        <label>
          <input
            key={String(isNothing)}
            type="checkbox"
            name="unknowns"
            value="[]"
            defaultChecked={isNothing}
          />
          {nothing}
        </label>
      </div>
    </fieldset>
  );
}
