import type { ReactNode } from "react";
import type { Option } from "@/components/desk/form/fields";
import type { Context } from "@/components/public/parts/context";
import { Shape } from "@/components/public/parts/status";
import { Local, printedIn, WithCuts } from "@/components/public/parts/text";
import type { EditorRating } from "@/domain/desk/quote-editor";
import { languageName } from "@/domain/text/languages";
import { type Axis, type Basis, UI_LANGS } from "@/domain/vocabulary";

/** A field's label in each language of the interface, and in `others` before them. */
export const localLabels = (
  { t, lang }: Context,
  label: string,
  others: readonly string[] = [],
): Record<string, string> =>
  Object.fromEntries(
    [...others, ...UI_LANGS].map((one) => [one, t.desk.inLanguage(label, languageName(one, lang))]),
  );

/** The options of a closed list, in its own order. */
export const optionsOf = (words: Readonly<Record<string, string>>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Words as printed, in their language and direction. */
export function Printed({
  words,
  lang,
  t,
  className = "q",
}: {
  words: string;
  lang: string;
  t: Context["t"];
  className?: string;
}) {
  return (
    <span className={className} {...printedIn(lang, words)}>
      <WithCuts text={words} t={t} />
    </span>
  );
}

const LINE: Record<Basis, string> = {
  stated: "basis",
  inherited: "basis inh",
  inferred: "basis inf",
  not_known: "basis none",
};

/** Where a value comes from: its line and its word. */
export const BasisMark = ({ basis, children }: { basis: Basis; children: ReactNode }) => (
  <span className={LINE[basis]}>{children}</span>
);

/** A rating's shape and word. */
export function RatingMark({
  axis,
  rating,
  ...context
}: Context & { axis: Axis; rating: Pick<EditorRating, "standing" | "label"> }) {
  return (
    <span className="st">
      <Shape axis={axis} standing={rating.standing} />
      <Local text={rating.label} {...context} />
    </span>
  );
}

/** Fields that a form sends along unchanged. */
export function Along({ fields }: { fields: Readonly<Record<string, string | number | null | undefined>> }) {
  return Object.entries(fields).map(([name, value]) =>
    value === null || value === undefined ? null : (
      <input key={name} type="hidden" name={name} defaultValue={value} />
    ),
  );
}

/** One section of the editor. */
export function Section({
  id,
  title,
  note,
  aside,
  children,
}: {
  id: string;
  title: string;
  note?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="sec" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{title}</h2>
        {note === undefined ? null : <p>{note}</p>}
        {aside}
      </header>
      {children}
    </section>
  );
}
