import type { ChainRole } from "@/domain/extraction/types";

/** One key of a credit line, as written: "Fonte" before a colon, "traduzione di" before a bare name. */
export type CreditKey = { role: ChainRole; key: string; bare: boolean };

/**
 * A station that a sentence names: one of these words, led by one of those ("in" … "conferenza"). Without
 * leads the word is enough; the lead `@according` is any according-to phrase of the language.
 */
export type ViaRule = { role: ChainRole; leads: readonly (readonly string[])[]; according: boolean };

/** How a language names the path of words: credit lines, and stations within a sentence. */
export type PathWords = {
  credits: readonly CreditKey[];
  /** By the head word of the station. */
  via: ReadonlyMap<string, readonly ViaRule[]>;
  /** How many words may stand between a lead and its head. */
  reach: number;
  /** How many words after a head may belong to it: "conferenza stampa congiunta". */
  after: number;
  /** Joins a head to the noun that makes it what it is: "conférence de presse". */
  joins: ReadonlySet<string>;
  /** Leads of outlets, for an agency by its name: "told Reuters". */
  outletLeads: readonly (readonly string[])[];
  /** Before the name of a place; `seats` only before one that is known to be a place: "a Mosca". */
  places: ReadonlySet<string>;
  seats: ReadonlySet<string>;
};

/** What the languages give; lists are parted by commas, rows by lines. */
type Tables = {
  credits: string;
  bare: string;
  via: string;
  reach?: number;
  after?: number;
  joins?: string;
  places: string;
  seats?: string;
};

const ROLES: ReadonlySet<string> = new Set(
  "event readout outlet agency document post broadcast interpreter translator source author editor photo publisher".split(
    " ",
  ),
);
const isRole = (text: string): text is ChainRole => ROLES.has(text);

const listed = (text: string) => text.split(",").flatMap((one) => one.trim() || []);

/** Rows "role: one, two"; a row whose role is none of ours is a slip of the table's writer. */
function rowsOf(table: string): { role: ChainRole; rest: string }[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const cut = line.indexOf(":");
      const role = line.slice(0, cut).trim();
      if (!isRole(role)) throw new Error(`No such role: ${role}`);
      return { role, rest: line.slice(cut + 1) };
    });
}

const keysOf = (table: string, bare: boolean): CreditKey[] =>
  rowsOf(table).flatMap(({ role, rest }) => listed(rest).map((key) => ({ role, key, bare })));

/** Rows "role: leads > heads"; without ">" the heads need no lead. */
function viaOf(table: string): ReadonlyMap<string, readonly ViaRule[]> {
  const out = new Map<string, ViaRule[]>();
  for (const { role, rest } of rowsOf(table)) {
    const [first = "", second] = rest.split(">");
    const leads = second === undefined ? [] : listed(first);
    const rule: ViaRule = {
      role,
      leads: leads.filter((one) => one !== "@according").map((one) => one.split(" ")),
      according: leads.includes("@according"),
    };
    for (const head of listed(second ?? first)) out.set(head, [...(out.get(head) ?? []), rule]);
  }
  return out;
}

/** Reads a language's tables once. */
export function pathOf({
  credits,
  bare,
  via,
  reach = 2,
  after = 0,
  joins = "",
  places,
  seats = "",
}: Tables): PathWords {
  const stations = viaOf(via);
  const outlets = [...stations.values()].flat().filter((one) => one.role === "outlet");
  return {
    credits: [...keysOf(credits, false), ...keysOf(bare, true)],
    via: stations,
    reach,
    after,
    joins: new Set(listed(joins)),
    places: new Set(listed(places)),
    seats: new Set(listed(seats)),
    outletLeads: [...new Set(outlets)].flatMap((one) => one.leads),
  };
}
