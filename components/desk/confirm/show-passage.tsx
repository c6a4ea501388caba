"use client";

import { useEffect } from "react";
import { CURRENT_CELL } from "./states";

/** After each decision the focus sits on the current passage, and the frozen text shows it in its upper third. */
export function ShowPassage({ passage, version }: { passage: string; version: number }) {
  // These two say when the page shows something new.
  useEffect(() => show(`${passage} ${version}`), [passage, version]);
  return null;
}

function show(_what: string): void {
  const text = document.querySelector<HTMLElement>("#frozen");
  const mark = document.querySelector<HTMLElement>("mark.now");
  if (text && mark) {
    const above = mark.getBoundingClientRect().top - text.getBoundingClientRect().top;
    text.scrollTop += above - text.clientHeight * 0.3;
  }
  const current = document.querySelector<HTMLElement>(CURRENT_CELL);
  current?.focus({ preventScroll: true });
  current?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
