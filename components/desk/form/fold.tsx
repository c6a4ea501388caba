"use client";

import { type ReactNode, useContext } from "react";
import { Key } from "@/components/desk/key";
import { FormContext } from "./form-context";

type Props = {
  label: ReactNode;
  /** The key that opens it. */
  pressedBy?: string;
  isOpen?: boolean;
  /** Fewer than a form of its own: a few fields that are seldom filled in. */
  isPart?: boolean;
  children: ReactNode;
};

/** Inside a form: its fields, or some of them, folded away until they are asked for, and open while there is a problem in them. */
export function Fold({ label, pressedBy, isOpen = false, isPart = false, children }: Props) {
  const { state } = useContext(FormContext);
  return (
    <details className={isPart ? undefined : "fold"} open={isOpen || state !== null}>
      <summary className={isPart ? undefined : "btn sm"} data-key={pressedBy}>
        {label} {pressedBy === undefined ? null : <Key name={pressedBy} />}
      </summary>
      <div className={isPart ? undefined : "folded"}>{children}</div>
    </details>
  );
}
