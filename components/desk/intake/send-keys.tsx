"use client";

import { useEffect } from "react";

/** The send keys send the page's main form from wherever no form has the focus. */
export function SendKeys({ form }: { form: string }) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      if (event.target instanceof Element && event.target.closest("form")) return;
      document.querySelector<HTMLFormElement>(`form#${form}`)?.requestSubmit();
      event.preventDefault();
    };
    addEventListener("keydown", press, true);
    return () => removeEventListener("keydown", press, true);
  }, [form]);
  return null;
}
