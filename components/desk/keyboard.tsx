"use client";

import { useEffect } from "react";

const GO: Readonly<Record<string, string>> = { q: "/desk", r: "/desk?view=review" };

/**
 * The keys of the desk. Single keys act only outside text fields and can be switched off (WCAG 2.1.4): `j`
 * and `k` move the focus over `data-row`, any other presses the control that is marked with it as
 * `data-key`: of several, the one in the list's line (`data-line`) that has the focus, else the first.
 */
export function Keyboard({ hasSingleKeys }: { hasSingleKeys: boolean }) {
  useEffect(() => {
    let isGoing = false;
    const press = (event: KeyboardEvent) => {
      const at = event.target instanceof Element ? event.target : document.body;
      if (event.defaultPrevented || event.isComposing) return;
      if (event.ctrlKey || event.metaKey) {
        if (event.key === "Enter") at.closest("form")?.requestSubmit();
        return;
      }
      if (event.key === "Escape" && isWriting(at)) return leave(at);
      if (!hasSingleKeys || event.altKey || isWriting(at)) return;
      const going = isGoing ? GO[event.key] : undefined;
      isGoing = event.key === "g";
      if (going !== undefined) location.assign(going);
      else if (act(event.key)) event.preventDefault();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [hasSingleKeys]);
  return null;
}

const FIELD = 'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])';

const isWriting = (at: Element): boolean => at.matches(FIELD);

/** From a field back to what it belongs to, so that single keys act again. */
function leave(at: Element): void {
  const to = at.closest<HTMLElement>("[data-row]") ?? document.querySelector<HTMLElement>("h1");
  to?.focus();
}

/** Whether the key did something. */
function act(key: string): boolean {
  if (key === "j" || key === "k") return move(key === "j" ? 1 : -1);
  const marked = [...document.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)];
  const shown = marked.filter((one) => one.offsetParent !== null);
  const line = document.activeElement?.closest("[data-line]");
  const control = shown.find((one) => line?.contains(one)) ?? shown[0];
  if (control) {
    if (control.tagName === "SUMMARY") unfold(control);
    else if (control.matches(FIELD)) control.focus();
    else control.click();
    return true;
  }
  if (key === "/") return focusOn("#find");
  if (key === "?") location.assign("/desk/keys");
  else if (key === "n") location.assign("/desk/articles/new");
  else return false;
  return true;
}

/** Opens a fold and goes to what is to be written in it. */
function unfold(summary: HTMLElement): void {
  const fold = summary.closest("details");
  if (fold) fold.open = true;
  const text = fold?.querySelector<HTMLElement>("textarea");
  const field = text ?? fold?.querySelector<HTMLElement>("select, input:not([type='hidden'])");
  (field ?? summary).focus();
}

function focusOn(selector: string): boolean {
  const found = document.querySelector<HTMLElement>(selector);
  found?.focus();
  return found !== null;
}

function move(step: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
  const row = document.activeElement?.closest<HTMLElement>("[data-row]");
  const here = row ? rows.indexOf(row) : -1;
  const next = rows[Math.max(0, Math.min(rows.length - 1, here < 0 ? 0 : here + step))];
  next?.focus();
  return next !== undefined;
}
