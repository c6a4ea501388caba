/** What a form is told when its command was refused; null before it was sent. */
export type FormState = {
  /** Over the list of problems, in words. */
  heading: string;
  /** "Error:", before each problem at its field. */
  mark: string;
  problems: readonly Problem[];
  /** Every field as it was sent, so that nothing typed is lost. */
  values: Readonly<Record<string, readonly string[]>>;
  /** With a conflict: the version that stands now, field by field. */
  /** For the next try: what was refused is not what will be sent. */
  token: string;
  theirs?: Readonly<Record<string, unknown>>;
} | null;

export type Problem = {
  rule: string;
  text: string;
  /** Dotted name of the field it is about, if it is about one. */
  field?: string;
  /** Where the way on leads, if it is another page. */
  href?: string;
};
