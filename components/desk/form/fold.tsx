"use client";

import { type ReactNode, useContext } from "react";
import { Key } from "@/components/desk/key";
import { FormContext } from "./form-context";

type Props = {
  label: ReactNode;
  /** The key that opens it. */
  pressedBy?: string;
  isOpen?: boolean;
  children: ReactNode;
};

/** Inside a form: its fields, folded away until they are asked for, and open while there is a problem in them. */
export function Fold({ label, pressedBy, isOpen = false, children }: Props) {
  const { state } = useContext(FormContext);
  return (
    <details className="fold" open={isOpen || state !== null}>
      <summary className="btn sm" data-key={pressedBy}>
        {label} {pressedBy === undefined ? null : <Key name={pressedBy} />}
      </summary>
      <div className="folded">{children}</div>
    </details>
  );
}
