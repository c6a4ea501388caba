import { stateName } from "@/domain/extraction/cues/states";
import { type Doc, type Range, spanOf, startOf, wordAt } from "@/domain/extraction/document/document";
import { countBefore } from "@/domain/extraction/text/places";
import type { Entity, KnownSpeaker, Mention, MentionForm } from "@/domain/extraction/types";
import { Bearers, placesOf } from "./bearers";
import type { Cast } from "./cast";
import { type Gender, genderOf, gendersOf } from "./genders";
import { recognise } from "./known";
import type { MentionHit } from "./mentions";
import { isRank, titleBefore, titleGender, titleSize } from "./titles";

type Held = { entity: Entity; state: string | null; at: number };

/** Paragraphs of a text in which an office may come before the name of its holder. */
const LEAD = 2;
/** How many mentions of an office's holders are looked at on either side of one without a name, and bearers of a name. */
const MOST_LOOKED_AT = 60;
/** How many people one mention may mean. */
const MOST_MEANT = 4;

/** Where somebody is last mentioned up to a place in the text; -1 where not yet. `mentions` in order. */
const lastBefore = (mentions: readonly Mention[], at: number): number =>
  mentions[countBefore(mentions.length, (index) => mentions[index]?.start ?? 0, at + 1) - 1]?.start ?? -1;

/** Who holds an office of no other state, among some of its holders. */
function fitting(held: readonly Held[], from: number, to: number, state: string | null): Entity[] {
  const out = new Set<Entity>();
  for (let index = from; index < Math.min(to, held.length); index++) {
    const one = held[index];
    if (one && (!state || !one.state || one.state === state)) out.add(one.entity);
  }
  return [...out];
}

const NO_PARTS: readonly string[] = [];

/** A name that a line's end divides, as it is written otherwise. */
const oneLine = (name: string) => name.replace(/\s+/gu, " ");

class CastBuilder {
  readonly entities: Entity[] = [];
  readonly meant = new Map<MentionHit, string[]>();
  readonly roles = new Map<string, { role: string; state: string | null }[]>();
  private readonly byName = new Map<string, Entity>();
  private readonly byPart = new Map<string, Set<Entity>>();
  private readonly byState = new Map<string, Entity>();
  private readonly genders = new Map<string, Gender>();
  private readonly byId = new Map<string, Entity>();
  private readonly byRole = new Map<string, Held[]>();
  private readonly bearers: Bearers;
  private readonly doc: Doc;

  constructor(doc: Doc, mentions: readonly MentionHit[]) {
    this.doc = doc;
    this.bearers = new Bearers(doc, mentions);
  }

  entity(id: string): Entity | undefined {
    return this.byId.get(id);
  }

  private add(name: string, kind: Entity["kind"]): Entity {
    const entity: Entity = { id: `e${this.entities.length + 1}`, name, kind, mentions: [], roles: [] };
    this.entities.push(entity);
    this.byId.set(entity.id, entity);
    return entity;
  }

  private attach(mention: MentionHit, entities: Entity[], form: MentionForm): void {
    const first = entities[0];
    if (!first) return;
    const { start, end } = spanOf(this.doc, mention);
    first.mentions.push({ start, end, form });
    this.meant.set(
      mention,
      entities.map((entity) => entity.id),
    );
    if (mention.role && (mention.name || form === "full")) this.giveRole(first, mention);
  }

  private giveRole(entity: Entity, mention: MentionHit): void {
    if (!mention.role) return;
    const held = this.roles.get(entity.id) ?? [];
    if (!held.some((one) => one.role === mention.role && one.state === mention.state)) {
      held.push({ role: mention.role, state: mention.state });
      entity.roles.push(mention.role);
    }
    this.roles.set(entity.id, held);
    const list = this.byRole.get(mention.role) ?? [];
    list.push({ entity, state: mention.state, at: startOf(this.doc, mention.from) });
    this.byRole.set(mention.role, list);
  }

  private parts({ name, paragraph }: MentionHit): readonly string[] {
    if (!name) return NO_PARTS;
    const nameParts = this.doc.paragraphs[paragraph]?.rules.nameParts;
    const first = wordAt(this.doc, name.from);
    if (name.to === name.from + 1) return nameParts ? nameParts(first) : [first];
    const out: string[] = [];
    for (let at = name.from; at < name.to; at++) {
      const word = wordAt(this.doc, at);
      if (nameParts) out.push(...nameParts(word));
      else out.push(word);
    }
    return out;
  }

  /** A name as the text writes it, in its base form where the language declines names. */
  private written({ name, paragraph, body }: MentionHit): string {
    if (!name) return "";
    const { start, end } = spanOf(this.doc, name);
    const text = oneLine(this.doc.text.slice(start, end));
    const base = this.doc.paragraphs[paragraph]?.rules.nominativeName;
    return base && !body ? base(text.split(" "), wordAt(this.doc, name.from - 1)).join(" ") : text;
  }

  /** Names of two words and more make the people; their first and last words lead back to them. */
  fullNames(mentions: MentionHit[]): void {
    for (const mention of mentions) {
      const parts = this.parts(mention);
      if (parts.length < 2 || !mention.name) continue;
      const key = parts.join(" ");
      const kind = mention.body ? "organisation" : "person";
      const entity = this.byName.get(key) ?? this.add(this.written(mention), kind);
      this.byName.set(key, entity);
      const gender = genderOf(this.doc, mention);
      if (gender) this.genders.set(entity.id, gender);
      for (const part of [parts[0], parts.at(-1)]) {
        if (!part) continue;
        const set = this.byPart.get(part) ?? new Set();
        if (set.size < MOST_LOOKED_AT) set.add(entity);
        this.byPart.set(part, set);
      }
      this.bearers.named(entity, mention);
      this.attach(mention, [entity], "full");
    }
  }

  /** Single names, then states; a name shared by two people keeps both. */
  shortNames(mentions: MentionHit[]): void {
    for (const mention of mentions) {
      const parts = this.parts(mention);
      const only = parts[0];
      if (parts.length === 1 && only && mention.name) {
        const meant = this.bearers.latestFirst(only, this.byPart.get(only));
        const isBody = this.bearers.isBody(only, mention);
        const fitting = isBody ? meant : meant.filter((entity) => this.mayBe(entity, mention));
        if (fitting.length === 1 && fitting[0]) this.bearers.met(fitting[0], mention);
        if (fitting.length > 0) this.attach(mention, fitting, "surname");
        else this.single(mention, only);
      } else if (mention.state && mention.stateForm) {
        this.state(mention, mention.state);
      } else if (parts.length > 1) {
        const bearer = this.entity(this.meant.get(mention)?.[0] ?? "");
        if (bearer) this.bearers.met(bearer, mention);
      }
    }
  }

  /** "Mrs Brown" is not John Brown. */
  private mayBe(entity: Entity, mention: MentionHit): boolean {
    if (entity.kind !== "person") return false;
    if (!mention.name || !titleBefore(this.doc, mention.name.from)) return true;
    const gender = this.genders.get(entity.id);
    if (gender) return gender === genderOf(this.doc, mention);
    return !isRank(entity.name.split(" ")[0] ?? "") && this.bearers.isKnownBy(entity, mention);
  }

  bearing(words: readonly string[], title: string): Entity[] {
    const only = words[0] ?? "";
    const called = title || this.bearers.onlyTitle(only);
    const own = this.byName.get(words.length === 1 && called ? `${called} ${only}` : words.join(" "));
    if (own || words.length > 1) return own ? [own] : [];
    const gender = titleGender(title);
    const meant = this.bearers.latestFirst(only, this.byPart.get(only));
    return meant.filter(({ id }) => !gender || this.genders.get(id) === gender).slice(0, MOST_MEANT);
  }

  private single(mention: MentionHit, only: string): void {
    if (!mention.name) return;
    const title = titleBefore(this.doc, mention.name.from);
    const called = title || this.bearers.onlyTitle(only);
    const key = called ? `${called} ${only}` : only;
    const isBody = this.bearers.isBody(only, mention);
    const kind = mention.role ? "person" : isBody ? "organisation" : "unknown";
    const entity =
      this.byName.get(key) ?? this.add(title ? this.titled(mention.name) : this.written(mention), kind);
    if (entity.kind === "unknown" && kind !== "unknown") entity.kind = kind;
    this.byName.set(key, entity);
    this.attach(mention, [entity], "full");
  }

  /** A name with the title before it, as the text writes them. */
  private titled(name: Range): string {
    const title = name.from - titleSize(this.doc, name.from);
    return oneLine(this.doc.text.slice(startOf(this.doc, title), spanOf(this.doc, name).end));
  }

  private state(mention: MentionHit, code: string): void {
    const entity = this.byState.get(code) ?? this.add(stateName(code, this.doc.lang), "state");
    this.byState.set(code, entity);
    this.attach(mention, [entity], mention.stateForm ?? "full");
  }

  /** "Ada Rossi, keeper of the lighthouse": an office that stands in apposition to a name is that person's. */
  apposedRoles(mentions: MentionHit[]): void {
    let last: MentionHit | undefined;
    for (const mention of mentions) {
      const before = last;
      last = mention;
      const beside = before?.name && before.to + 1 === mention.from && wordAt(this.doc, before.to) === ",";
      const { articles } = this.doc.paragraphs[mention.paragraph]?.rules ?? {};
      if (!beside || !mention.role || mention.name || articles?.has(wordAt(this.doc, mention.from))) continue;
      const holder = this.entity(this.meant.get(before)?.[0] ?? "");
      if (!holder || holder.kind === "organisation") continue;
      this.attach(mention, [holder], "role");
      this.giveRole(holder, mention);
    }
  }

  /** Roles without a name: whoever holds a compatible office, nearest before, or after within the lead. */
  bareRoles(mentions: MentionHit[]): void {
    for (const held of this.byRole.values()) held.sort((a, b) => a.at - b.at);
    for (const { mentions: own } of this.entities) own.sort((a, b) => a.start - b.start);
    for (const mention of mentions) {
      if (!mention.role || mention.name || this.meant.has(mention)) continue;
      const bearers = this.bearersOf(mention);
      if (bearers.length > 0) {
        this.attach(mention, bearers, "surname");
        continue;
      }
      const holders = mention.plural ? [] : this.holdersOf(mention, mention.role);
      if (holders.length > 0) this.attach(mention, holders, "role");
      else this.office(mention);
    }
  }

  /** "Vecino dijo": those whose surname an office's word is, where it stands alone with a capital. */
  private bearersOf({ from, to }: MentionHit): Entity[] {
    const alone = to - from === 1 && this.doc.tokens.cap[from] === 1;
    return alone
      ? this.bearers.latestFirst(wordAt(this.doc, from), this.byPart.get(wordAt(this.doc, from)))
      : [];
  }

  /** Who holds the office of a mention: the one mentioned last before it first, then, in a lead, who is named after. */
  private holdersOf({ from, state, paragraph }: MentionHit, role: string): Entity[] {
    const held = this.byRole.get(role) ?? [];
    const at = startOf(this.doc, from);
    const here = countBefore(held.length, (index) => held[index]?.at ?? 0, at + 1);
    const before = fitting(held, Math.max(0, here - MOST_LOOKED_AT), here, state);
    const latest = new Map(before.map((one) => [one, lastBefore(one.mentions, at)]));
    before.sort((a, b) => (latest.get(b) ?? 0) - (latest.get(a) ?? 0));
    const after = paragraph <= LEAD ? fitting(held, here, here + MOST_LOOKED_AT, state) : [];
    return [...new Set([...before, ...after])].slice(0, MOST_MEANT);
  }

  office(mention: MentionHit): void {
    const span = spanOf(this.doc, mention);
    const text = this.doc.text.slice(span.start, span.end);
    const base = this.doc.paragraphs[mention.paragraph]?.rules.nominativeOffice;
    const name = base && !mention.plural ? base(text.split(" ")).join(" ") : text;
    const key = `office ${name.toLowerCase()}`;
    const kind = mention.body ? "organisation" : mention.plural ? "group" : "office";
    const entity = this.byName.get(key) ?? this.add(name, kind);
    this.byName.set(key, entity);
    this.attach(mention, [entity], "role");
  }
}

/** Who is who in a text. Never merges two people on a surname that both could bear. */
export function castOf(
  doc: Doc,
  mentions: MentionHit[],
  known: readonly KnownSpeaker[],
  phrases: readonly MentionHit[] = [],
): Cast {
  const builder = new CastBuilder(doc, mentions);
  builder.fullNames(mentions);
  builder.shortNames(mentions);
  builder.apposedRoles(mentions);
  builder.bareRoles(mentions);
  for (const phrase of phrases) builder.office(phrase);
  recognise(builder.entities, known);
  for (const entity of builder.entities) entity.mentions.sort((a, b) => a.start - b.start);
  const isNoun = doc.paragraphs[0]?.rules.capitalNouns === true;
  const places = placesOf(mentions, builder.meant);
  const isPerson = (id: string) => {
    if (places.has(id)) return false;
    const kind = builder.entity(id)?.kind;
    return kind === "person" || (kind === "unknown" && !isNoun) || kind === "office";
  };
  const genders = gendersOf(doc, mentions, builder.meant);
  const bearing: Cast["bearing"] = (words, title) => builder.bearing(words, title).map(({ id }) => id);
  const { entities, meant, roles: roleOf } = builder;
  return { entities, meant, roleOf, isPerson, bearing, genders };
}
