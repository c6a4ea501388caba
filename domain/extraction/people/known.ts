import type { Entity, KnownSpeaker } from "@/domain/extraction/types";
import { fold } from "@/domain/text/fold";

/** Marks whom a text names as a speaker on record: by any name of theirs in full, or by a surname no other bears. */
export function recognise(entities: Entity[], known: readonly KnownSpeaker[]): void {
  if (known.length === 0) return;
  const exact = new Map<string, string>();
  const folded = new Map<string, string>();
  const surnames = new Map<string, string | null>();
  for (const speaker of known) {
    for (const name of [speaker.name, ...speaker.aliases]) {
      exact.set(name, speaker.id);
      folded.set(fold(name), speaker.id);
      const last = fold(name).split(" ").at(-1) ?? "";
      const other = surnames.get(last);
      surnames.set(last, other === undefined || other === speaker.id ? speaker.id : null);
    }
  }
  for (const entity of entities) {
    if (entity.kind === "office" || entity.kind === "group") continue;
    const same = exact.get(entity.name);
    const name = fold(entity.name);
    const alike = folded.get(name);
    const surname = entity.name.includes(" ") ? null : surnames.get(name);
    if (same) entity.known = { id: same, match: "exact" };
    else if (alike) entity.known = { id: alike, match: "folded" };
    else if (surname && entity.kind !== "state") entity.known = { id: surname, match: "surname" };
  }
}
