import { documentRoute } from "@/app/_document/route";
import { answerHistory } from "@/app/(public)/_records/history-document";

export const dynamic = "force-dynamic";

/** All editions of a claim, field by field. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE } = documentRoute(
  "/claims/[id]/history",
  (visit, { id = "" }) => answerHistory(visit, "claim", id),
);
