import type { Conflict } from "@/components/desk/form/state";
import { instantInWords } from "@/domain/dates/in-words";
import { collisions, formFields, type Sent } from "@/domain/input/versions";
import type { Refusal } from "@/domain/refusal";
import { languageAt, languageName } from "@/domain/text/languages";
import type { UiLang } from "@/domain/vocabulary";
import type { Messages } from "@/messages/messages";

type Words = { t: Messages; lang: UiLang };

/** What a form is told of the version that somebody else saved meanwhile, for each field that collides. */
export function twoVersions({ t, lang }: Words, refusal: Refusal, sent: Sent): Conflict | undefined {
  const { theirs, saved } = refusal;
  if (!theirs) return undefined;
  const words = t.desk.conflict;
  const found = collisions(sent, theirs);
  const standing = formFields(theirs);
  const who = saved ? words.saved(saved.by, instantInWords(saved.at, lang)) : words.savedBySomebody;
  return {
    version: typeof theirs.version === "number" ? theirs.version : undefined,
    title: words.title,
    note: `${who} ${found.length > 0 ? words.choose : words.none}`,
    words: {
      ...{ mine: words.mine, keepMine: words.keepMine, nothing: words.nothing },
      ...{ theirs: words.theirs, keepTheirs: words.keepTheirs },
    },
    collisions: found.map((one) => ({
      ...one,
      label: labelOf({ t, lang }, one.name),
      standing: standing[one.name],
    })),
  };
}

/** "Names 2, Script"; "Sentence, in Italian". */
function labelOf({ t, lang }: Words, name: string): string {
  const names: Readonly<Record<string, string>> = t.fields;
  return name.split(".").reduce((label, part, index, path) => {
    if (/^\d+$/.test(part)) return `${label} ${Number(part) + 1}`;
    const own = languageAt(path.slice(0, index + 1));
    if (own !== undefined) return t.desk.inLanguage(label, languageName(own, lang));
    const word = names[part] ?? part;
    return label === "" ? word : `${label}, ${word}`;
  }, "");
}
