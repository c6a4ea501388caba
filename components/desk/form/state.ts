import type { Collision } from "@/domain/input/versions";

/** What a form is told when its command was refused; null before it was sent. */
export type FormState = {
  /** Over the list of problems, in words. */
  heading: string;
  /** "Error:", before each problem at its field. */
  mark: string;
  problems: readonly Problem[];
  /** Every field as it was sent, so that nothing typed is lost. */
  values: Readonly<Record<string, readonly string[]>>;
  /** For the next try: what was refused is not what will be sent. */
  token: string;
  conflict?: Conflict;
} | null;

export type Problem = {
  rule: string;
  text: string;
  /** Dotted name of the field it is about, if it is about one. */
  field?: string;
  /** Where the way on leads, if it is another page: it opens beside the form, so that nothing typed is lost. */
  href?: string;
};

/** Somebody else saved first: what stands now, and where it is not what was sent. */
export type Conflict = {
  version: number | undefined;
  title: string;
  /** Who saved, when, and how to go on. */
  note: string;
  words: { mine: string; keepMine: string; theirs: string; keepTheirs: string; nothing: string };
  /** `standing`: what the field would have to send to leave it as the other saved it. */
  collisions: readonly (Collision & { label: string; standing: string | undefined })[];
};
