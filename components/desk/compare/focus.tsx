"use client";

import { useEffect } from "react";

/**
 * After a step to another difference or stretch the focus sits where the next key acts: on the class that is
 * ticked, or on the stretch. Without a step it stays where the browser puts it.
 */
export function FocusOn({ selector, step }: { selector: string; step: string }) {
  // The step says when the page shows something new.
  useEffect(() => focusOn(selector, step), [selector, step]);
  return null;
}

function focusOn(selector: string, step: string): void {
  if (step === "") return;
  const found = document.querySelector<HTMLElement>(selector);
  found?.focus({ preventScroll: true });
  document.querySelector("td.now")?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
