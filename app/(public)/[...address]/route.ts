import { notFound } from "@/app/_document/refusals";
import { documentRoute } from "@/app/_document/route";

export const dynamic = "force-dynamic";

/** Any other address: a document that says so, with status 404. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE } = documentRoute("/*", notFound);
