import type { Role } from "@/domain/vocabulary";

declare const proven: unique symbol;

/**
 * A member whose session was looked up in this request. Only `auth/` makes one (and command-line verbs and
 * tests through `provenMember`); desk queries and commands ask for it, so that asking who it is cannot be
 * forgotten.
 */
export type Member = {
  readonly [proven]: true;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly session: string;
  /** When the member last proved who they are (password entered), ISO 8601 UTC. */
  readonly provedAt: string;
};

/** Brands a looked-up member. Call it where a session has just been verified and nowhere else. */
export const provenMember = (fields: Omit<Member, typeof proven>): Member => fields as Member;
