"use client";

import { type ClipboardEvent, useState } from "react";
import { Area } from "@/components/desk/form/area";
import { controlOf, Labelled, shownValue } from "@/components/desk/form/fields";
import { useField } from "@/components/desk/form/form-context";

type Props = { label: string; hint: string; words: { fromPage: string; plain: string } };

/**
 * Where the article is pasted. A browser puts only the words in the field; the page they were copied from,
 * which the clipboard holds beside them, goes along unless the member says no.
 */
export function PasteField({ label, hint, words }: Props) {
  const field = useField("text");
  const [page, setPage] = useState("");
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const isWhole = event.currentTarget.value.trim() === "";
    const html = event.clipboardData.getData("text/html");
    setPage(isWhole && /<(?:p|h[1-6]|article|div)[\s>]/iu.test(html) ? html : "");
  };
  return (
    <Labelled {...{ label, hint, field }}>
      <Area
        {...controlOf(field, { name: "text", label, hint })}
        className="q"
        rows={18}
        // The page is there for this one field, and pasting is its first act.
        ref={focusFirst}
        onPaste={paste}
        defaultValue={shownValue(field, "")}
      />
      {page === "" ? null : (
        <p className="hint" role="status">
          {words.fromPage}{" "}
          <button type="button" className="btn sm" onClick={() => setPage("")}>
            {words.plain}
          </button>
          <input type="hidden" name="html" value={page} />
        </p>
      )}
    </Labelled>
  );
}

const focusFirst = (field: HTMLTextAreaElement | null) => {
  if (field && field.value === "" && document.activeElement === document.body) field.focus();
};
