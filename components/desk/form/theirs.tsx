"use client";

import { useContext } from "react";
import { FormContext } from "./form-context";

type Words = {
  title: string;
  note: string;
  /** The label of each field that can be shown; others are not. */
  fields: Readonly<Record<string, string>>;
  /** Words for values of closed lists, and names for ids. */
  values?: Readonly<Record<string, string>>;
};

/** What stands now, when somebody else saved first: beside what was typed, which is kept in the fields. */
export function Theirs({ title, note, fields, values = {} }: Words) {
  const theirs = useContext(FormContext).state?.theirs;
  if (!theirs) return null;
  const shown = Object.entries(fields).flatMap(([name, label]) =>
    linesOf(theirs[name], values).map((line) => ({ ...line, label })),
  );
  return (
    <div className="note warn">
      <h3>{title}</h3>
      <p>{note}</p>
      <dl className="theirs">
        {shown.map(({ label, lang, text }) => (
          <div key={`${label} ${lang} ${text}`}>
            <dt>{lang === undefined ? label : `${label} (${lang})`}</dt>
            <dd lang={lang}>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

type Line = { lang?: string; text: string };

function linesOf(value: unknown, values: Readonly<Record<string, string>>): Line[] {
  if (value === null || value === undefined || value === "") return [];
  if (Array.isArray(value)) return value.flatMap((one) => linesOf(one, values));
  if (typeof value === "object") {
    return Object.entries(value).map(([lang, text]) => ({ lang, text: String(text) }));
  }
  return [{ text: values[String(value)] ?? String(value) }];
}

/** The version that the next save names: after a conflict, the one that was just shown. */
export function VersionField({ value }: { value: number }) {
  const theirs = useContext(FormContext).state?.theirs?.version;
  const version = typeof theirs === "number" ? theirs : value;
  return <input key={version} type="hidden" name="version" defaultValue={version} />;
}
