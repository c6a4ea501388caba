import { IGNORED, type Ignored } from "@/domain/collation/types";

/** What can be left out of account, by its name in the address. */
export const IGNORABLE = [
  ["case", "case"],
  ["punctuation", "punctuation"],
  ["quotes", "quotationMarks"],
  ["diacritics", "diacritics"],
] as const satisfies readonly (readonly [string, keyof Ignored])[];

/** Said where nothing is left out of account: without a word the usual is. */
export const NOTHING_IGNORED = "none";

/**
 * What an address of a comparison asks for: at most one base for each language, by its siglum; whether only
 * what differs is shown; what is left out of account; one language alone; which portion of a long one (from 1, the first is not named).
 */
export type CompareAddress = {
  bases: readonly string[];
  isDifferencesOnly: boolean;
  ignored: Ignored;
  lang?: string;
  portion?: number;
};

/** Reads the address of a comparison. What it does not know is left out: the canonical address goes without. */
export function readCompareAddress(params: URLSearchParams): CompareAddress {
  const [lang, portion] = [params.get("in"), numberIn(params.get("portion"))];
  return {
    bases: params.getAll("base"),
    isDifferencesOnly: params.get("show") === "differences",
    ignored: ignoredIn(params.getAll("ignore")),
    ...(lang === null ? {} : { lang }),
    ...(portion === undefined || portion === 1 ? {} : { portion }),
  };
}

/** A number from 1 as a part of an address; none where there is no such number. */
export const numberIn = (text: string | null | undefined): number | undefined =>
  /^[1-9]\d{0,5}$/.test(text ?? "") ? Number(text) : undefined;

function ignoredIn(named: readonly string[]): Ignored {
  const known = IGNORABLE.filter(([name]) => named.includes(name));
  if (known.length === 0 && !named.includes(NOTHING_IGNORED)) return IGNORED;
  const isNamed = (key: keyof Ignored) => known.some(([, one]) => one === key);
  return {
    case: isNamed("case"),
    punctuation: isNamed("punctuation"),
    quotationMarks: isNamed("quotationMarks"),
    diacritics: isNamed("diacritics"),
  };
}

/** The same comparison, at another portion. */
export function withPortion<Address extends CompareAddress>(address: Address, portion: number): Address {
  const { portion: _, ...rest } = address;
  return (portion === 1 ? rest : { ...rest, portion }) as Address;
}

/** The query of a comparison: parameters in one order, the usual left out. */
export function compareQuery({ bases, isDifferencesOnly, ignored, lang, portion }: CompareAddress): string {
  const params = new URLSearchParams();
  if (lang !== undefined) params.set("in", lang);
  for (const base of bases) params.append("base", base);
  if (isDifferencesOnly) params.set("show", "differences");
  if (IGNORABLE.some(([, key]) => ignored[key] !== IGNORED[key])) {
    const named = IGNORABLE.flatMap(([name, key]) => (ignored[key] ? [name] : []));
    for (const name of named.length === 0 ? [NOTHING_IGNORED] : named) params.append("ignore", name);
  }
  if (portion !== undefined) params.set("portion", String(portion));
  return params.toString();
}

/** Own address of a comparison; `form` is the suffix of a file (".csv"). */
export function compareHref(path: string, address: CompareAddress, form = ""): string {
  const query = compareQuery(address);
  return `${path}/compare${form}${query === "" ? "" : `?${query}`}`;
}

const PARAMETERS = ["in", "base", "show", "ignore", "portion"];

/** Whether an address says what it asks for in its one canonical way; parameters of others count for nothing. */
export function isCanonical(params: URLSearchParams, query: string): boolean {
  const own = [...params].filter(([name]) => PARAMETERS.includes(name));
  return new URLSearchParams(own).toString() === query;
}
