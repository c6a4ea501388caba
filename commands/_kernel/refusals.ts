import type { Refusal, Result } from "@/domain/refusal";
import { refuse } from "@/domain/refusal";

/** The refusals that several commands give, each said once. */
export const unknownField = (field: string): Result<never> =>
  refuse({ kind: "invalid", rule: "unknown", field });

/** The row moved on since the form was made: both versions go back, nothing is lost. */
export const staleEdit = (theirs: Refusal["theirs"]): Result<never> =>
  refuse({ kind: "conflict", rule: "stale-version", ...(theirs ? { theirs } : {}) });
