"use client";

import type { ReactNode } from "react";
import { FieldErrors } from "./form-body";
import { type FieldState, useField } from "./form-context";

export type FieldProps = {
  name: string;
  label: string;
  hint?: string | undefined;
  /** What stands there now. */
  value?: string | number | null | undefined;
  lang?: string | undefined;
  dir?: "ltr" | "rtl" | "auto" | undefined;
  className?: string | undefined;
  autoComplete?: string | undefined;
  /** Other elements that describe the field, by id. */
  describedBy?: string | undefined;
};

type Common = Pick<FieldProps, "label" | "hint"> & { field: FieldState; children: ReactNode };

/** Label, hint and problems around a control. */
export function Labelled({ label, hint, field, children }: Common) {
  const { id, errors, mark } = field;
  return (
    <div className={errors.length > 0 ? "field bad" : "field"}>
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldErrors id={id} mark={mark} errors={errors} />
      {children}
    </div>
  );
}

/** What a control says of itself: its name, its state, and who describes it. */
export function controlOf({ id, errors }: FieldState, { name, hint, describedBy }: FieldProps) {
  const described = [
    hint === undefined ? "" : `${id}-hint`,
    errors.length > 0 ? `${id}-error` : "",
    describedBy ?? "",
  ].filter(Boolean);
  return {
    id,
    name,
    ...(errors.length > 0 ? { "aria-invalid": true } : {}),
    ...(described.length > 0 ? { "aria-describedby": described.join(" ") } : {}),
  } as const;
}

/** What the field shows at first: what was typed before a refusal, else what stands. */
export const shownValue = ({ typed }: FieldState, value: FieldProps["value"]): string =>
  typed ? (typed.at(-1) ?? "") : String(value ?? "");

type TextProps = FieldProps & { type?: "text" | "email" | "password" | "url" | "search" | "date" };

/** One line of text. */
export function TextField({ type = "text", ...props }: TextProps) {
  const field = useField(props.name);
  const { label, hint, value, lang, dir, className, autoComplete } = props;
  return (
    <Labelled {...{ label, hint, field }}>
      <input
        {...controlOf(field, props)}
        {...{ type, lang, dir, className, autoComplete }}
        defaultValue={shownValue(field, value)}
      />
    </Labelled>
  );
}

/** `group`: the heading it stands under, where a list has some. */
export type Option = { value: string; label: string; lang?: string; group?: string };

/** One of a list. With `none`, an empty choice of that name stands first. */
export function SelectField({
  options,
  none,
  ...props
}: FieldProps & { options: readonly Option[]; none?: string }) {
  const field = useField(props.name);
  const { label, hint, className } = props;
  const shown = shownValue(field, props.value);
  return (
    <Labelled {...{ label, hint, field }}>
      {/* Made anew with its value: a form that is reset after sending would fall back to the first one. */}
      <select key={shown} {...controlOf(field, props)} className={className} defaultValue={shown}>
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map((one) => (
          <option key={one.value} value={one.value} lang={one.lang}>
            {one.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** A tick. */
export function CheckField(props: Omit<FieldProps, "value"> & { isTicked?: boolean }) {
  const field = useField(props.name);
  // An unticked box sends nothing: a hidden "false" before it may say so.
  const ticked = field.typed ? field.typed.some((one) => one !== "false") : props.isTicked;
  return (
    <div className={field.errors.length > 0 ? "field bad" : "field"}>
      <FieldErrors {...field} />
      <div className="opts">
        <label htmlFor={field.id}>
          <input {...controlOf(field, props)} type="checkbox" defaultChecked={ticked} key={String(ticked)} />
          {props.label}
        </label>
      </div>
      {props.hint === undefined ? null : (
        <p className="hint" id={`${field.id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}

type RadioOption = Option & { hint?: string };

/** One of a few, all in view. */
export function RadioField({
  options,
  isColumn,
  ...props
}: FieldProps & { options: readonly RadioOption[]; isColumn?: boolean }) {
  const field = useField(props.name);
  const { id, name, ...described } = controlOf(field, props);
  const shown = shownValue(field, props.value);
  return (
    <fieldset className={field.errors.length > 0 ? "field bad" : "field"} {...described}>
      <legend>{props.label}</legend>
      {props.hint === undefined ? null : (
        <p className="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      <FieldErrors {...field} />
      <div className={isColumn ? "opts col" : "opts"}>
        {options.map((one, index) => (
          <label key={`${one.value} ${one.value === shown}`}>
            <input
              id={index === 0 ? id : `${id}-${one.value}`}
              type="radio"
              name={name}
              value={one.value}
              defaultChecked={one.value === shown}
            />
            {one.lang === undefined ? (
              one.label
            ) : (
              <span lang={one.lang} dir="auto">
                {one.label}
              </span>
            )}
            {one.hint === undefined ? null : <small>{one.hint}</small>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
