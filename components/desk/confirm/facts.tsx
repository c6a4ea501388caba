"use client";

import type { ReactNode } from "react";
import { controlOf, type FieldProps, type Option, shownValue } from "@/components/desk/form/fields";
import { FieldErrors } from "@/components/desk/form/form-body";
import { type FieldState, useField } from "@/components/desk/form/form-context";

type Props = FieldProps & { after?: ReactNode };

function Fact({
  field,
  label,
  after,
  children,
}: { field: FieldState; children: ReactNode } & Pick<Props, "label" | "after">) {
  return (
    <div className={field.errors.length > 0 ? "bad" : undefined}>
      <label className="k" htmlFor={field.id}>
        {label}
      </label>
      <div className="v">
        <FieldErrors {...field} />
        {children} {after}
      </div>
    </div>
  );
}

/** A value of the card chosen from a list. */
export function FactSelect({
  options,
  none,
  after,
  ...props
}: Props & { options: readonly Option[]; none?: string }) {
  const field = useField(props.name);
  const shown = shownValue(field, props.value);
  return (
    <Fact {...{ field, after, label: props.label }}>
      <select key={shown} {...controlOf(field, props)} defaultValue={shown}>
        {none === undefined ? null : <option value="">{none}</option>}
        {groupsOf(options).map(([group, those]) =>
          group === undefined ? (
            <Choices key="" options={those} />
          ) : (
            <optgroup key={group} label={group}>
              <Choices options={those} />
            </optgroup>
          ),
        )}
      </select>
    </Fact>
  );
}

function Choices({ options }: { options: readonly Option[] }) {
  return options.map((one) => (
    <option key={one.value} value={one.value}>
      {one.label}
    </option>
  ));
}

/** The options under their headings, both in the order given. */
function groupsOf(options: readonly Option[]): [string | undefined, Option[]][] {
  const groups = new Map<string | undefined, Option[]>();
  for (const one of options) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return [...groups];
}

/** A value of the card in words. */
export function FactText({ after, ...props }: Props) {
  const field = useField(props.name);
  const { lang, dir, className, value, label } = props;
  return (
    <Fact {...{ field, after, label }}>
      <input
        {...controlOf(field, props)}
        {...{ lang, dir, className }}
        defaultValue={shownValue(field, value)}
      />
    </Fact>
  );
}

/** A value of the card from a few, all in view. */
export function FactRadio({ options, ...props }: Props & { options: readonly Option[] }) {
  const field = useField(props.name);
  const { id, name, ...described } = controlOf(field, props);
  const shown = shownValue(field, props.value);
  return (
    <fieldset {...described}>
      <legend className="k">{props.label}</legend>
      <div className="opts v">
        <FieldErrors {...field} />
        {options.map((one, index) => (
          <label key={`${one.value} ${one.value === shown}`}>
            <input
              id={index === 0 ? id : `${id}-${one.value}`}
              type="radio"
              name={name}
              value={one.value}
              defaultChecked={one.value === shown}
            />
            {one.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
