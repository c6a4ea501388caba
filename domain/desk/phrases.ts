import type { Phrase } from "@/domain/phrases/phrasing";
import type { Piece } from "@/domain/phrases/pieces";
import type { PlaceOfWord } from "@/domain/phrases/places";
import type { Relation } from "@/domain/vocabulary";

/** A printing with its words in pieces, each with the numbers of what it says. */
export type PhrasedPrinting = {
  id: string;
  siglum: string;
  lang: string;
  exact: string;
  relation: Relation;
  /** Others may be divided after it. */
  isBase: boolean;
  pieces: readonly Piece[];
  places: readonly PlaceOfWord[];
};

/** What the rules propose, as the printings would look; confirmed by its hash. Without `base` it fills what is undivided. */
export type PhraseProposal = {
  base?: string;
  hash: string;
  phrases: number;
  printings: readonly Pick<PhrasedPrinting, "id" | "siglum" | "lang" | "pieces">[];
};

/** The phrases of a quote for whoever divides it. */
export type PhrasesPage = {
  quote: string;
  version: number;
  isEditable: boolean;
  phrases: readonly Phrase[];
  printings: readonly PhrasedPrinting[];
  proposal: PhraseProposal | null;
};
