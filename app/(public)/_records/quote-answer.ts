import { wantedByAccept, wantedBySuffix } from "@/app/_document/negotiation";
import { notFound } from "@/app/_document/refusals";
import type { Visit } from "@/app/_document/visit";
import { addressOf } from "./address";
import { quoteDocument } from "./quote-document";
import { quoteExport } from "./quote-exports";
import { withdrawn } from "./withdrawn";

/** Whatever an address of a quote is asked for: its page, an export, or what stands in their place. */
export async function answerQuote(visit: Visit, parts: { id: string; edition?: string }): Promise<Response> {
  const address = await addressOf(visit, "quote", parts);
  if (address instanceof Response) return address;
  const isNegotiated = address.suffix === "";
  const wanted = isNegotiated ? wantedByAccept(visit) : wantedBySuffix(address.suffix, visit);
  if (wanted === null) return notFound(visit);
  const isPage = wanted.kind === "page";
  const instead = await withdrawn(visit, address, isPage ? "page" : "export");
  if (instead) return instead;
  return isPage ? quoteDocument(visit, address) : quoteExport(visit, address, wanted, isNegotiated);
}
