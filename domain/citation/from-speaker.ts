import type { NameBody, SpeakerBody } from "@/domain/edition/body-parts";
import type { NameKind } from "@/domain/vocabulary";
import type { CitedName, CitedSpeaker } from "./citable";
import { compact } from "./csl-item";
import { localText } from "./from-source";
import { personName } from "./names";

// An alias, a former name or a slip never stands for the person in a citation.
const USABLE: ReadonlySet<NameKind> = new Set(["native", "transliteration", "exonym"]);

const isLatin = ({ script }: NameBody): boolean => script === "Latn";

/** The speaker with the Latin name of the wanted language where there is one, and the native form beside it. */
export function citedSpeaker(speaker: SpeakerBody, lang: string): CitedSpeaker {
  const usable = speaker.names.filter(({ kind }) => USABLE.has(kind));
  const latin = usable.filter(isLatin);
  const usual = speaker.names[0];
  const chosen =
    latin.find((name) => name.lang === lang) ??
    latin.find(({ lang: of }) => of === "en") ??
    latin[0] ??
    usual;
  const native = usable.find((name) => name.kind === "native" && !isLatin(name));
  return compact({
    ...nameParts(speaker, chosen?.text ?? ""),
    native:
      native === undefined || native.text === chosen?.text
        ? undefined
        : { text: native.text, lang: native.lang },
    roleAtTheTime: speaker.role === undefined ? undefined : localText(speaker.role.title, lang),
    wikidata: speaker.wikidata,
    part: speaker.part,
  });
}

function nameParts({ kind, familyNameFirst }: SpeakerBody, text: string): CitedName {
  if (kind !== "person") return { kind: "institution", literal: text };
  return personName(text, familyNameFirst === true);
}
