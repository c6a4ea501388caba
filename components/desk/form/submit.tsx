"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { Key } from "@/components/desk/key";

type Props = {
  children: ReactNode;
  name?: string;
  value?: string;
  /** The one main button of a page. */
  isMain?: boolean;
  className?: string;
  /** The key that presses it. */
  pressedBy?: string;
  /** Why it cannot be pressed yet: an element by id (with `tabIndex={-1}`). The button stays, and leads to it. */
  barredBy?: string;
};

/** Sends its form. While it is being sent a second press does nothing. */
export function Submit({ children, name, value, isMain, className, pressedBy, barredBy }: Props) {
  const { pending } = useFormStatus();
  const names = ["btn", isMain ? "pri" : "", className ?? ""].filter(Boolean).join(" ");
  if (barredBy !== undefined) {
    return (
      <button
        type="button"
        className={names}
        data-key={pressedBy}
        aria-disabled="true"
        aria-describedby={barredBy}
        onClick={() => document.getElementById(barredBy)?.focus()}
      >
        {children}
      </button>
    );
  }
  return (
    <button
      type="submit"
      className={names}
      data-key={pressedBy}
      {...(name === undefined ? {} : { name, value })}
      aria-busy={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      {children}
      {pressedBy === undefined ? null : <Key name={pressedBy} />}
    </button>
  );
}
