import type { RoleBody } from "@/domain/edition/body-parts";
import type { SpeakerPart } from "@/domain/vocabulary";

/** Somebody who speaks in a quote, or is about to be named as such, with the roles to choose from. */
export type SpeakingRow = {
  id: string;
  name: string;
  part: SpeakerPart;
  /** The title frozen in the quote; null where none is. */
  frozen: RoleBody | null;
  roles: readonly (RoleBody & { id: string })[];
  /** Not saved yet. */
  isNew: boolean;
};
