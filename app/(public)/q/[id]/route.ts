import { documentRoute } from "@/app/_document/route";
import { answerQuote } from "@/app/(public)/_records/quote-answer";

export const dynamic = "force-dynamic";

/** A quote: its page, or a form named by suffix or by `Accept`. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE } = documentRoute("/q/[id]", (visit, { id = "" }) =>
  answerQuote(visit, { id }),
);
