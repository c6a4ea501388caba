"use client";

import { controlOf, shownValue } from "@/components/desk/form/fields";
import { FieldErrors } from "@/components/desk/form/form-body";
import { useField } from "@/components/desk/form/form-context";

type Props = {
  name: string;
  label: string;
  value: string;
  lang?: string | undefined;
  placeholder?: string | undefined;
  options?: readonly { value: string; label: string }[] | undefined;
  describedBy?: string | undefined;
};

/** A value of the source in its row, with its problems. */
export function SourceField({ name, label, value, lang, placeholder, options, describedBy }: Props) {
  const field = useField(name);
  const shown = shownValue(field, value);
  const control = controlOf(field, { name, label, describedBy });
  return (
    <div className={field.errors.length > 0 ? "field bad" : undefined}>
      <label className="vh" htmlFor={field.id}>
        {label}
      </label>
      <FieldErrors {...field} />
      {options ? (
        <select key={shown} {...control} defaultValue={shown}>
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      ) : (
        <input {...control} {...{ lang, placeholder }} className="wide" defaultValue={shown} />
      )}
    </div>
  );
}
