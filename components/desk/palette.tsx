"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";

type Command = { label: string; href: string };
type Props = { commands: readonly Command[]; words: { label: string; ask: string; none: string } };

/** Any command by its name: a combobox over a list (ARIA APG, editable combobox with list autocomplete). */
export function Palette({ commands, words }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState("");
  const [at, setAt] = useState(0);
  const found = commands.filter(({ label }) => label.toLowerCase().includes(asked.trim().toLowerCase()));
  useEffect(() => {
    const open = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setAsked("");
      setAt(0);
      dialog.current?.showModal();
    };
    addEventListener("keydown", open);
    return () => removeEventListener("keydown", open);
  }, []);
  const pressed = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    const chosen = found[at];
    if (step !== undefined && found.length > 0) setAt((at + step + found.length) % found.length);
    else if (event.key === "Enter" && chosen) location.assign(chosen.href);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} className="pal" aria-label={words.label}>
      <label className="vh" htmlFor="palette">
        {words.ask}
      </label>
      <input
        id="palette"
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={found.length > 0 ? `command-${at}` : undefined}
        autoComplete="off"
        placeholder={words.ask}
        value={asked}
        onChange={(event) => {
          setAsked(event.target.value);
          setAt(0);
        }}
        onKeyDown={pressed}
      />
      <Found {...{ found, at }} label={words.label} />
      {found.length === 0 ? <p className="dim">{words.none}</p> : null}
    </dialog>
  );
}

function Found({ found, at, label: named }: { found: readonly Command[]; at: number; label: string }) {
  return (
    <div id="palette-list" role="listbox" aria-label={named}>
      {found.map(({ label, href }, index) => (
        <div
          key={href}
          id={`command-${index}`}
          role="option"
          aria-selected={index === at}
          tabIndex={-1}
          onPointerUp={() => location.assign(href)}
        >
          {label}
        </div>
      ))}
    </div>
  );
}
