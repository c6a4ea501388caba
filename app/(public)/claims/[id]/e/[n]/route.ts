import { documentRoute } from "@/app/_document/route";
import { answerClaim } from "@/app/(public)/_records/claim-answer";

export const dynamic = "force-dynamic";

/** One edition of a claim: its page, or a form named by suffix or by `Accept`. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE } = documentRoute(
  "/claims/[id]/e/[n]",
  (visit, { id = "", n = "" }) => answerClaim(visit, { id, edition: n }),
);
