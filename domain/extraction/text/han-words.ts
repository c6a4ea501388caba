import { CHINESE } from "@/domain/extraction/cues/zh/rules";
import {
  ZH_BEARERS,
  ZH_BEFORE_ROLE,
  ZH_BLOCKED,
  ZH_DOUBLE_SURNAMES,
  ZH_ROLES,
  ZH_SMALL,
  ZH_STATES,
} from "@/domain/extraction/cues/zh/words";
import { widthAt } from "./characters";

/** What a piece of Han text is: a word of the small dictionary by its use, a name, or one character of anything else. */
export type HanKind = "cue" | "title" | "state" | "small" | "name" | "other";

type Branch = { word: string; kind: HanKind; next: Map<number, Branch> | null };

const branch = (): Branch => ({ word: "", kind: "other", next: null });

/** Words by their characters, so that the longest at a place is found in one walk. */
export class HanWords {
  private readonly root = branch();

  /** What a word was first learnt as, it stays. */
  add(word: string, kind: HanKind): void {
    let at = this.root;
    for (let index = 0; index < word.length; index++) {
      at.next ??= new Map();
      const unit = word.charCodeAt(index);
      const next = at.next.get(unit) ?? branch();
      at.next.set(unit, next);
      at = next;
    }
    if (at === this.root || at.word) return;
    at.word = word;
    at.kind = kind;
  }

  longest(text: string, from: number, to: number): Branch | null {
    let found: Branch | null = null;
    let here: Branch | undefined = this.root;
    for (let at = from; at < to; at++) {
      here = here.next?.get(text.charCodeAt(at));
      if (!here) break;
      if (here.word) found = here;
    }
    return found;
  }
}

const dictionary = new HanWords();

function learn(list: Iterable<string>, kind: HanKind): void {
  for (const word of list) dictionary.add(word, kind);
}

const columns = (table: string, sign: RegExp) =>
  table
    .trim()
    .split("\n")
    .flatMap((line) => line.split(sign).slice(1));

learn(columns(ZH_STATES, /[|\s]/u), "state");
learn(columns(ZH_ROLES, /[:\s]/u), "title");
learn(CHINESE.verbs.keys(), "cue");
learn(CHINESE.told.forms.keys(), "cue");
for (const list of [
  ZH_BLOCKED,
  ZH_SMALL,
  ZH_BEFORE_ROLE.split(" "),
  ZH_BEARERS,
  CHINESE.nouns.keys(),
  CHINESE.pronouns.keys(),
])
  learn(list, "small");
for (const list of [CHINESE.adverbs, CHINESE.not, CHINESE.prepositions, CHINESE.and]) learn(list, "small");
learn(CHINESE.path.via.keys(), "small");
learn(
  [...CHINESE.path.via.values()].flat().flatMap((one) => one.leads.flat()),
  "small",
);
learn(CHINESE.claims.words.keys(), "small");
learn(CHINESE.saidNouns?.nouns ?? [], "small");
learn([...CHINESE.accordingTo, ...CHINESE.nounThat].flat(), "small");
learn(
  [
    ...CHINESE.dates.phrases.keys(),
    ...CHINESE.dates.lasting,
    ...CHINESE.dates.units.keys(),
    ...CHINESE.dates.weekdays.keys(),
  ],
  "small",
);
// Kept whole, since some begin with an everyday word: 中岛.
learn(ZH_DOUBLE_SURNAMES, "other");

/** Every character met so far as a word of its own. */
const singles = new Map<number, string>();

function characterAt(text: string, at: number, width: number): string {
  if (width > 1) return text.substring(at, at + width);
  const unit = text.charCodeAt(at);
  const known = singles.get(unit);
  if (known !== undefined) return known;
  const word = text.charAt(at);
  singles.set(unit, word);
  return word;
}

/** A run cut into words that follow each other; `start` holds one place more, where the last one ends. */
export class HanCut {
  count = 0;
  readonly start: number[] = [];
  readonly kind: HanKind[] = [];
  readonly word: string[] = [];

  /** Cuts a run of simplified characters by the longest word of the dictionary, or name, at each place. */
  read(text: string, from: number, to: number, names: HanWords): void {
    let count = 0;
    for (let at = from; at < to; count++) {
      const known = dictionary.longest(text, at, to);
      const name = names.longest(text, at, to);
      const found = name && name.word.length >= (known?.word.length ?? 0) ? name : known;
      this.start[count] = at;
      this.kind[count] = found?.kind ?? "other";
      this.word[count] = found?.word ?? characterAt(text, at, widthAt(text, at));
      at += this.word[count]?.length ?? 1;
    }
    this.start[count] = to;
    this.count = count;
  }
}
