import { documentRoute } from "@/app/_document/route";
import { answerCompare } from "@/app/(public)/_compare/compare-answer";

export const dynamic = "force-dynamic";

/** The printings of a quote side by side, as a page or as a file. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE } = documentRoute(
  "/q/[id]/[part]",
  (visit, { id = "", part = "" }) => answerCompare(visit, { id, part }),
);
