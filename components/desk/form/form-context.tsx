"use client";

import { createContext, useContext } from "react";
import type { FormState } from "./state";

type Form = { id: string; state: FormState };

export const FormContext = createContext<Form>({ id: "", state: null });

export type FieldState = {
  /** Of the control, for its label and for the list of problems. */
  id: string;
  /** As it was typed, after a refusal; undefined before. */
  typed: readonly string[] | undefined;
  errors: readonly string[];
  mark: string;
};

/** The id of a form's field: what the list of problems links to. */
export const fieldId = (form: string, name: string): string => `${form}-${name.replaceAll(".", "-")}`;

/** What the form knows of one of its fields: problems of fields below it are said there, not here. */
export function useField(name: string): FieldState {
  const { id, state } = useContext(FormContext);
  const own = state?.problems.filter((one) => one.field === name) ?? [];
  return {
    id: fieldId(id, name),
    typed: state ? (state.values[name] ?? []) : undefined,
    errors: own.map((one) => one.text),
    mark: state?.mark ?? "",
  };
}
