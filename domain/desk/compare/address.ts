import {
  type CompareAddress,
  compareQuery,
  numberIn,
  readCompareAddress,
} from "@/domain/public/compare-address";

/** What the desk's comparison shows: as the public one, and the part that is worked on. */
export type DeskCompareAddress = CompareAddress & {
  /** Number of the difference, from 1: it leads to its portion, so that none is named beside it. */
  difference?: number;
  /** The printing whose phrases are worked on, by its siglum, and its stretch, from 1. */
  printing?: string;
  stretch?: number;
  /** The printing after which the rules are to divide the quote anew, by its siglum. */
  after?: string;
};

/** Reads the address of a comparison at the desk; what it does not know is left out. */
export function readDeskCompare(params: URLSearchParams): DeskCompareAddress {
  const [difference, stretch] = [numberIn(params.get("d")), numberIn(params.get("s"))];
  const [printing, after] = [params.get("p"), params.get("after")];
  const { portion, ...shown } = readCompareAddress(params);
  return {
    ...shown,
    ...(portion === undefined || difference !== undefined ? {} : { portion }),
    ...(difference === undefined ? {} : { difference }),
    ...(printing === null ? {} : { printing }),
    ...(stretch === undefined ? {} : { stretch }),
    ...(after === null ? {} : { after }),
  };
}

/** The query of a comparison at the desk. */
export function deskCompareQuery(address: DeskCompareAddress): string {
  const { difference, printing, stretch, after, portion, ...shown } = address;
  const isNamed = portion !== undefined && difference === undefined;
  const params = new URLSearchParams(compareQuery(isNamed ? { ...shown, portion } : shown));
  if (difference !== undefined) params.set("d", String(difference));
  if (printing !== undefined) params.set("p", printing);
  if (stretch !== undefined) params.set("s", String(stretch));
  if (after !== undefined) params.set("after", after);
  return params.toString();
}

/** The address of a comparison at the desk. */
export function deskCompareHref(quote: string, address: DeskCompareAddress): string {
  const query = deskCompareQuery(address);
  return `/desk/q/${quote}/compare${query === "" ? "" : `?${query}`}`;
}
