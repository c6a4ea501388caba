import { documentRoute } from "@/app/_document/route";
import { answerQuote } from "@/app/(public)/_records/quote-answer";

export const dynamic = "force-dynamic";

/** One edition of a quote: its page, or a form named by suffix or by `Accept`. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE } = documentRoute(
  "/q/[id]/e/[n]",
  (visit, { id = "", n = "" }) => answerQuote(visit, { id, edition: n }),
);
