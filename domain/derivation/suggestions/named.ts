import { fold } from "@/domain/text/fold";
import { isUnspaced } from "@/domain/text/scripts";
import { namesOf } from "../through";
import type { Compared, House, Said } from "./compared";
import type { NamedIn } from "./suggestion";

const LETTER = /[\p{L}\p{N}]/u;
/** Abbreviations up to this length count only in capitals: "AP" is a name, "ap" is none. */
const SHORT = 3;

/** Whether a name stands in a text as a word of its own; scripts without blanks have no such edges. */
function stands(text: string, name: string): boolean {
  const isFree = (one: string) => !LETTER.test(one) || isUnspaced(one);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (isFree(text[at - 1] ?? " ") && isFree(text[at + name.length] ?? " ")) return true;
  }
  return false;
}

/** Where a printing names a house: the surest place, and the name as the record has it. */
export type Naming = { place: NamedIn; name: string };

/** The houses that a printing names and that are not its own, by id. */
export function namedBy({ said, houses: own }: Compared, houses: readonly House[]): Map<string, Naming> {
  const named = new Map<string, Naming>();
  for (const { id, name } of houses) {
    if (own.some((one) => one.id === id)) continue;
    const names = namesOf(name);
    const found = said.find((one) => names.some((each) => isIn(one, each)));
    if (found) named.set(id, { place: found.place, name });
  }
  return named;
}

const isIn = ({ text, folded }: Said, name: string): boolean =>
  name.length <= SHORT && !isUnspaced(name) ? stands(text, name.toUpperCase()) : stands(folded, name);

/** Whether a printing names a language, in its own: "from the Russian", "televisão russa". */
export function namesLanguage({ said, lang }: Compared, other: string, where: NamedIn): boolean {
  const name = languageIn(lang, other);
  if (name === undefined || name.length < SHORT) return false;
  // The last letter may be that of another gender.
  const stem = name.slice(0, -1);
  return said.some(
    ({ place, folded }) =>
      place === where &&
      folded.split(/[^\p{L}]+/u).some((word) => word.length === name.length && word.startsWith(stem)),
  );
}

const names = new Map<string, Intl.DisplayNames>();

function languageIn(lang: string, other: string): string | undefined {
  const kept = names.get(lang) ?? new Intl.DisplayNames([lang], { type: "language", fallback: "none" });
  names.set(lang, kept);
  const name = kept.of(other);
  return name === undefined ? undefined : fold(name);
}
