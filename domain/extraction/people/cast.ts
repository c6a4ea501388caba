import type { Entity } from "@/domain/extraction/types";
import type { Gender } from "./genders";
import type { MentionHit } from "./mentions";

/** The text's table of who is who: entities, and for each mention the ones it may mean, likeliest first. */
export type Cast = {
  entities: Entity[];
  /** By mention; several when the mention leaves it open. */
  meant: Map<MentionHit, string[]>;
  roleOf: Map<string, { role: string; state: string | null }[]>;
  isPerson: (id: string) => boolean;
  /** Who may bear the name that these folded words are, behind this title or "". */
  bearing: (words: readonly string[], title: string) => string[];
  genders: ReadonlyMap<string, Gender>;
};
