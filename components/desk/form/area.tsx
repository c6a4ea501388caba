"use client";

import { type ComponentProps, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";

type Props = ComponentProps<"textarea"> & {
  id: string;
  /** Told the text once the page's scripts have taken over, where it was typed before that. */
  onEarly?: (text: string) => void;
};

/**
 * A text area that loses nothing: taking over a page that came from the server, React sets each text area back
 * to its first text, and what was typed while the scripts were on their way is put in again.
 */
export function Area({ onEarly, ...props }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const isTakenOver = useSyncExternalStore(never, no, yes);
  const [early] = useState(() => (isTakenOver ? typedSoFar(props.id) : null));
  const told = useRef(onEarly);
  useLayoutEffect(() => {
    const field = area.current;
    if (!field || early === null) return;
    if (field.value !== early.text) {
      field.value = early.text;
      if (field.ownerDocument.activeElement === field) field.setSelectionRange(early.start, early.end);
    }
    told.current?.(early.text);
  }, [early]);
  return <textarea ref={area} {...props} />;
}

const never = () => () => {};
const no = () => false;
const yes = () => true;

type Early = { text: string; start: number; end: number };

function typedSoFar(id: string): Early | null {
  if (typeof document === "undefined") return null;
  const field = document.getElementById(id);
  if (!(field instanceof HTMLTextAreaElement)) return null;
  return { text: field.value, start: field.selectionStart, end: field.selectionEnd };
}
