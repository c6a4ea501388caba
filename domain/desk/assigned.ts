/** Whose work a record is, and what the member who looks may do about it. */
export type Assigned = {
  assignment: { id: string; member: Person; due: string | null } | null;
  mayTake: boolean;
  mayEnd: boolean;
  /** Whom it can be given to by who looks. */
  candidates: readonly Person[];
};

type Person = { id: string; name: string };
