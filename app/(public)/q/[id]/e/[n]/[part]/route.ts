import { documentRoute } from "@/app/_document/route";
import { answerCompare } from "@/app/(public)/_compare/compare-answer";

export const dynamic = "force-dynamic";

/** The printings of a quote side by side as one edition has them. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE } = documentRoute(
  "/q/[id]/e/[n]/[part]",
  (visit, { id = "", n = "", part = "" }) => answerCompare(visit, { id, edition: n, part }),
);
