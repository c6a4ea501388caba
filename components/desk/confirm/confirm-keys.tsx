"use client";

import { useEffect } from "react";

const CURRENT = ".strip a[aria-current]";
const cell = () => document.querySelector<HTMLElement>(CURRENT);
const isWriting = (at: Element) =>
  at.matches('textarea, select, input:not([type="radio"], [type="checkbox"])');

/**
 * What the keys of this page need beyond the desk's own: `j` and `k` go along the rail, `Esc` comes back to
 * it. After each decision the focus sits on the current passage, and the frozen text shows it in its upper third.
 */
export function ConfirmKeys({
  passage,
  version,
  hasKeys,
}: {
  passage: string;
  version: number;
  hasKeys: boolean;
}) {
  // These two say when the page shows something new.
  useEffect(() => show(`${passage} ${version}`), [passage, version]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const at = event.target instanceof Element ? event.target : document.body;
      if (event.key === "Escape" && at.closest(".card")) cell()?.focus();
      else if (hasKeys && !isWriting(at) && (event.key === "j" || event.key === "k") && !event.ctrlKey) {
        step(event.key === "j" ? 1 : -1);
      } else return;
      event.preventDefault();
    };
    addEventListener("keydown", press, true);
    return () => removeEventListener("keydown", press, true);
  }, [hasKeys]);
  return null;
}

function step(by: 1 | -1): void {
  const cells = [...document.querySelectorAll<HTMLElement>(".strip a")];
  const here = cells.findIndex((one) => one.matches("[aria-current]"));
  cells[Math.max(0, Math.min(cells.length - 1, here + by))]?.click();
}

function show(_what: string): void {
  const text = document.querySelector<HTMLElement>("#frozen");
  const mark = document.querySelector<HTMLElement>("mark.now");
  if (text && mark) {
    const above = mark.getBoundingClientRect().top - text.getBoundingClientRect().top;
    text.scrollTop += above - text.clientHeight * 0.3;
  }
  const current = cell();
  current?.focus({ preventScroll: true });
  current?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
