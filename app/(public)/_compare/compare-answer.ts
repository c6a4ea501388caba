import { splitSuffix } from "@/app/_document/negotiation";
import { movedTo } from "@/app/_document/redirect";
import { notAcceptable, notFound } from "@/app/_document/refusals";
import type { Visit } from "@/app/_document/visit";
import { addressOf } from "@/app/(public)/_records/address";
import { withdrawn } from "@/app/(public)/_records/withdrawn";
import { negotiate } from "@/domain/citation/negotiate";
import type { CollationFormat } from "@/domain/collation/exports/formats";
import { compareQuery, isCanonical, readCompareAddress } from "@/domain/public/compare-address";
import { COMPARE_FORMS, compareForms, wholeOf } from "@/domain/public/compare-forms";
import { canonicalOf } from "@/domain/public/comparison";
import { publicEdition } from "@/queries/public/edition";
import { compareDocument } from "./compare-document";
import { compareExport } from "./compare-export";

type Parts = { id: string; edition?: string; part: string };
type Form = "page" | CollationFormat;

/**
 * What stands under the address of a quote by a name of its own: the comparison of its printings, as a page or a
 * file. An address that asks for what there is not leads to the canonical one.
 */
export async function answerCompare(visit: Visit, { part, ...parts }: Parts): Promise<Response> {
  const { name, suffix } = splitSuffix(part);
  const isNegotiated = suffix === "";
  const form = isNegotiated
    ? formByAccept(visit)
    : COMPARE_FORMS.find((one) => one.suffix === suffix)?.format;
  if (name !== "compare" || form === undefined) return notFound(visit);
  const address = await addressOf(visit, "quote", { ...parts, rest: `/${part}` });
  if (address instanceof Response) return address;
  if (address.suffix !== "") return notFound(visit);
  const instead = await withdrawn(visit, address, form === "page" ? "page" : "export");
  if (instead) return instead;
  const { state, number, path } = address;
  const edition = await publicEdition(state.id, number);
  if (edition?.kind !== "quote") return notFound(visit);
  const { searchParams } = visit.url;
  const wanted = canonicalOf(edition.body, readCompareAddress(searchParams));
  if (form === null) return notAcceptable(visit, compareForms(path, wanted));
  const asked = form === "page" ? wanted : wholeOf(wanted);
  const query = compareQuery(asked);
  if (!isCanonical(searchParams, query)) return movedTo(visit, `${path}/${part}`, { query });
  const one = { address, edition, asked, query };
  return form === "page" ? compareDocument(visit, one) : compareExport(visit, one, form, isNegotiated);
}

const OFFERS: readonly { key: Form; type: string }[] = [
  { key: "page", type: "text/html" },
  ...COMPARE_FORMS.map(({ format, type }) => ({ key: format, type })),
];

// Null where nothing that is offered is acceptable.
function formByAccept({ request }: Visit): Form | null {
  const found = negotiate(request.headers.get("accept"), OFFERS);
  return found.ok ? found.key : null;
}
