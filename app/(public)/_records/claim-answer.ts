import { wantedOfClaim } from "@/app/_document/negotiation";
import { notFound } from "@/app/_document/refusals";
import type { Visit } from "@/app/_document/visit";
import { addressOf } from "./address";
import { claimDocument } from "./claim-document";
import { claimExport } from "./claim-exports";
import { withdrawn } from "./withdrawn";

/** Whatever an address of a claim is asked for: its page, an export, or what stands in their place. */
export async function answerClaim(visit: Visit, parts: { id: string; edition?: string }): Promise<Response> {
  const address = await addressOf(visit, "claim", parts);
  if (address instanceof Response) return address;
  const wanted = wantedOfClaim(address.suffix, visit);
  if (wanted === null) return notFound(visit);
  const instead = await withdrawn(visit, address, wanted === "page" ? "page" : "export");
  if (instead) return instead;
  return wanted === "page"
    ? claimDocument(visit, address)
    : claimExport(visit, address, wanted, address.suffix === "");
}
