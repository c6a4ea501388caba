"use client";

import { useState } from "react";
import { dirOf } from "@/domain/text/direction";
import { Area } from "./area";
import { controlOf, type FieldProps, Labelled, shownValue } from "./fields";
import { FieldErrors } from "./form-body";
import { useField } from "./form-context";

/** How long a text may be, and the words for it: `{n}` of `{limit}`, and `{n}` too many. */
export type Count = { limit: number; words: string; over: string };

type Props = FieldProps & { rows?: number | undefined; count?: Count | undefined };

/** Several lines of text, with a count where its length is limited. */
export function TextArea({ rows = 3, count, ...props }: Props) {
  const field = useField(props.name);
  const { label, hint, value, lang, dir, className } = props;
  const start = shownValue(field, value);
  const [length, setLength] = useState([...start].length);
  const measure = (text: string) => setLength([...text].length);
  const describedBy = [props.describedBy, count ? `${field.id}-count` : ""].filter(Boolean).join(" ");
  return (
    <Labelled {...{ label, hint, field }}>
      <Area
        {...controlOf(field, { ...props, ...(describedBy ? { describedBy } : {}) })}
        {...{ rows, lang, dir, className }}
        defaultValue={start}
        {...(count ? { onChange: (event) => measure(event.target.value), onEarly: measure } : {})}
      />
      {count ? (
        <p className="count" id={`${field.id}-count`}>
          <CountWords {...count} length={length} />
        </p>
      ) : null}
    </Labelled>
  );
}

function CountWords({ limit, words, over, length }: Count & { length: number }) {
  const said = words.replace("{n}", String(length)).replace("{limit}", String(limit));
  return length > limit ? `${said}: ${over.replace("{n}", String(length - limit))}` : said;
}

type LocalProps = Omit<Props, "value" | "label" | "lang"> & {
  /** The label of each language's field, by language tag. */
  labels: Readonly<Record<string, string>>;
  value?: Readonly<Record<string, string>> | null | undefined;
};

/** Words for readers in each language of the interface, side by side. */
export function LocalField({ labels, value, name, ...props }: LocalProps) {
  const { id, mark, errors } = useField(name);
  return (
    <div className={errors.length > 0 ? "two bad" : "two"} id={id}>
      <FieldErrors {...{ id, mark, errors }} />
      {Object.entries(labels).map(([lang, label]) => (
        <TextArea
          key={lang}
          {...props}
          name={`${name}.${lang}`}
          label={label}
          lang={lang}
          dir={dirOf(lang, value?.[lang] ?? "")}
          value={value?.[lang]}
        />
      ))}
    </div>
  );
}
