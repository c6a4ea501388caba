"use client";

import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { Icon } from "@/components/desk/icon";
import { FormContext, fieldId } from "./form-context";
import type { FormState } from "./state";

export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;

type Props = {
  id: string;
  action: FormAction;
  /** New for each form shown: the same form sent twice has one effect. */
  token: string;
  label?: string;
  className?: string;
  /** What the send keys send from wherever no form has the focus. */
  isMain?: boolean;
  children: ReactNode;
};

/**
 * A form that keeps what was typed and says on top what is wrong; it works before any script has run. The browser
 * itself leads to what is wrong: a page that comes back without scripts would show its own top.
 */
export function FormBody({ id, action, token, label, className, isMain, children }: Props) {
  const [state, send] = useActionState(action, null);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state === null) return;
    summary.current?.focus();
    if (!document.title.startsWith(state.mark)) document.title = `${state.mark} ${document.title}`;
  }, [state]);
  return (
    <FormContext value={{ id, state }}>
      <form
        id={id}
        action={send}
        noValidate
        aria-label={label}
        className={className}
        data-main={isMain ? "" : undefined}
      >
        {state ? (
          <div
            ref={summary}
            className="summary"
            role="alert"
            tabIndex={-1}
            autoFocus
            aria-labelledby={`${id}-problems`}
          >
            <h2 id={`${id}-problems`}>{state.heading}</h2>
            <ul>
              {state.problems.map((one) => (
                <li key={`${one.field} ${one.text}`}>
                  <Problem form={id} {...one} />
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <Token key={state?.token ?? token} value={state?.token ?? token} />
        {children}
      </form>
    </FormContext>
  );
}

// Made anew with its value: a form that is reset after sending would fall back to the first one.
const Token = ({ value }: { value: string }) => (
  <input type="hidden" name="_token" defaultValue={value} suppressHydrationWarning />
);

function Problem({ form, text, field, href }: { form: string; text: string; field?: string; href?: string }) {
  // Beside the form, so that nothing typed in it is lost.
  if (href !== undefined) {
    return (
      <a href={href} target="_blank" rel="noopener">
        {text}
      </a>
    );
  }
  return field === undefined ? text : <a href={`#${fieldId(form, field)}`}>{text}</a>;
}

/** The problems of one field, at the field. */
export function FieldErrors({ id, mark, errors }: { id: string; mark: string; errors: readonly string[] }) {
  return errors.length === 0 ? null : (
    <div id={`${id}-error`}>
      {errors.map((text) => (
        <p key={text} className="err">
          <Icon name="problem" />
          <span>
            {mark} {text}
          </span>
        </p>
      ))}
    </div>
  );
}
