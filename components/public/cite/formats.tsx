import { Fragment } from "react";
import type { Context } from "@/components/public/parts/context";
import type { Citable, Subject } from "@/domain/citation/citable";
import { FORMATS, type Format, type FormatKey } from "@/domain/citation/formats";
import { FormatText } from "./format-text";

/** Own address of an export of one printing and subject. */
export function exportHref(
  path: string,
  { suffix, query }: Format,
  siglum?: string,
  subject?: Subject,
): string {
  const params = new URLSearchParams({
    ...query,
    ...(siglum === undefined ? {} : { printing: siglum }),
    ...(subject === undefined ? {} : { subject }),
  });
  return `${path}${suffix}${params.size === 0 ? "" : `?${params}`}`;
}

type Texts = {
  citable: Citable;
  subject: Subject;
  keys: readonly FormatKey[];
  /** The one that stands open. */
  open?: FormatKey;
  path: string;
  t: Context["t"];
};

/** Some formats of one subject as texts to take along. */
export function FormatTexts({ citable, subject, keys, open, path, t }: Texts) {
  const { siglum } = citable.attestation;
  const isOfPrinting = subject === "quoted" || subject === "source";
  return keys.map((key) => {
    const format: Format | undefined = FORMATS.find((one) => one.key === key);
    if (!format) return null;
    return (
      <FormatText
        key={key}
        id={`f-${subject}-${siglum}-${key}`}
        name={t.record.format[key]}
        text={format.write(citable, subject)}
        href={exportHref(path, format, isOfPrinting ? siglum : undefined, subject)}
        isOpen={key === open}
        t={t}
      />
    );
  });
}

/** Every format as a file. */
export function FormatLinks({ path, siglum, t }: { path: string; siglum?: string; t: Context["t"] }) {
  const printing = siglum === undefined ? "" : `?printing=${siglum}`;
  return (
    <p className="row-links">
      {FORMATS.map((format) => (
        <Fragment key={format.key}>
          <a href={exportHref(path, format, siglum)}>{t.record.format[format.key]}</a>{" "}
        </Fragment>
      ))}
      {siglum === undefined ? (
        <>
          <a href={`${path}.json`}>{t.record.format.json}</a>{" "}
        </>
      ) : null}
      <a href={`${path}.cite.txt${printing}`}>{t.record.format.text}</a>
    </p>
  );
}
