/** A conflict of interest that a member declared: with a speaker or a record, and why. */
export type DeclaredConflict = { id: string; with: string; name: string; note: string; declaredAt: string };
