"use client";

import { type ReactNode, useContext } from "react";
import type { WordMark } from "@/domain/collation/analysis/copies";
import { FormContext } from "./form-context";
import type { Conflict } from "./state";

type Props = {
  /** Words for values of closed lists, and names for ids. */
  values?: Readonly<Record<string, string>>;
};

/** When somebody else saved first: both versions of each field that collides, and which of them to keep. */
export function Theirs({ values = {} }: Props) {
  const conflict = useContext(FormContext).state?.conflict;
  if (!conflict) return null;
  return (
    <div className="note warn versions">
      <h3>{conflict.title}</h3>
      <p>{conflict.note}</p>
      {conflict.collisions.map((one) => (
        <Choice key={one.name} {...{ one, conflict, values }} />
      ))}
    </div>
  );
}

type ChoiceProps = Required<Props> & { one: Conflict["collisions"][number]; conflict: Conflict };

function Choice({ one, conflict, values }: ChoiceProps) {
  const { name, label, lang, standing } = one;
  const { words } = conflict;
  const radio = (choice: string, text: string) => (
    <label>
      <input type="radio" name={`_keep.${name}`} value={choice} defaultChecked={choice === "mine"} />
      {text}
    </label>
  );
  const version = (who: string, marks: readonly WordMark[], choice: ReactNode) => (
    <div>
      <p className="lbl">{who}</p>
      <p className={lang ? "q" : undefined} lang={lang}>
        <Marked {...{ marks, values }} nothing={words.nothing} />
      </p>
      <div className="opts">{choice}</div>
    </div>
  );
  return (
    <fieldset>
      <legend>{label}</legend>
      {standing === undefined ? null : (
        <input type="hidden" name={`_theirs.${name}`} value={standing} readOnly />
      )}
      <div className="vs">
        {version(words.mine, one.mine, radio("mine", words.keepMine))}
        {version(words.theirs, one.theirs, radio("theirs", words.keepTheirs))}
      </div>
    </fieldset>
  );
}

/** The words that only this version has are marked; joined, it is the text. */
function Marked({
  marks,
  values,
  nothing,
}: Required<Props> & { marks: readonly WordMark[]; nothing: string }) {
  const text = marks.map((one) => one.text).join("");
  if (text === "") return <span className="dim">{nothing}</span>;
  const word = values[text];
  if (word !== undefined) return word;
  let at = 0;
  return marks.map((one) => {
    const key = at;
    at += one.text.length;
    return one.isChanged ? <ins key={key}>{one.text}</ins> : one.text;
  });
}

/** The version that the next save names: after a conflict, the one that was just shown. */
export function VersionField({ value }: { value: number }) {
  const { state } = useContext(FormContext);
  const version = state?.conflict?.version ?? state?.values.version?.at(-1) ?? value;
  return <input key={version} type="hidden" name="version" defaultValue={version} />;
}
