"use client";

import { desk as english } from "@/messages/en/desk";
import { desk as italian } from "@/messages/it/desk";

/** A fault of ours: the page tells its number, never its cause. Shown by the browser alone. */
export default function Fault({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const isItalian = typeof document !== "undefined" && document.documentElement.lang === "it";
  const { titled, fault } = isItalian ? italian : english;
  const { title, sentence, retry } = fault;
  return (
    <main id="main">
      <title>{titled(title)}</title>
      <div className="empty">
        <h1>{title}</h1>
        <p>
          {sentence} {error.digest}
        </p>
        <button type="button" className="btn pri" onClick={reset}>
          {retry}
        </button>
      </div>
    </main>
  );
}
