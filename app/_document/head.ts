/** Where a document stands in the navigation; `home` has the large flag for a masthead. */
export type Section =
  | "home"
  | "search"
  | "check"
  | "corrections"
  | "method"
  | "about"
  | "log"
  | "licence"
  | "record";

/** What a document says of itself in its head. */
export type Head = {
  /** Null for the front page, whose title is the house's own. */
  title: string | null;
  description?: string;
  section: Section;
  /** Own path of the canonical document; absent for what is no document of the record. */
  canonical?: string;
  isIndexed: boolean;
  kind?: "article";
  alternates?: readonly { type: string; href: string }[];
  /** A data block (schema.org); written with `<` and line separators escaped. */
  jsonLd?: string;
};
