import { splitSuffix } from "@/app/_document/negotiation";
import { movedTo } from "@/app/_document/redirect";
import { notFound } from "@/app/_document/refusals";
import type { Visit } from "@/app/_document/visit";
import { type Address, addressOf } from "@/app/(public)/_records/address";
import { withdrawn } from "@/app/(public)/_records/withdrawn";
import { compareQuery, isCanonical, readCompareAddress } from "@/domain/public/compare-address";
import { canonicalOf } from "@/domain/public/comparison";
import { publicEdition } from "@/queries/public/edition";
import { compareDocument } from "./compare-document";

type Parts = { id: string; edition?: string; part: string };

/**
 * What stands under the address of a quote by a name of its own: the comparison of its printings. An address
 * that asks for what there is not leads to the canonical one.
 */
export async function answerCompare(visit: Visit, { part, ...parts }: Parts): Promise<Response> {
  const { name, suffix } = splitSuffix(part);
  if (name !== "compare" || suffix !== "") return notFound(visit);
  const address = await addressOf(visit, "quote", { ...parts, rest: `/${part}` });
  if (address instanceof Response) return address;
  if (address.suffix !== "") return notFound(visit);
  const instead = await withdrawn(visit, address, "page");
  if (instead) return instead;
  return compared(visit, address);
}

async function compared(visit: Visit, address: Address): Promise<Response> {
  const { state, number, path } = address;
  const edition = await publicEdition(state.id, number);
  if (edition?.kind !== "quote") return notFound(visit);
  const asked = canonicalOf(edition.body, readCompareAddress(visit.url.searchParams));
  const query = compareQuery(asked);
  if (!isCanonical(visit.url.searchParams, query)) return movedTo(visit, `${path}/compare`, { query });
  return compareDocument(visit, { address, edition, asked, query });
}
