import { documentRoute } from "@/app/_document/route";
import { answerCite } from "@/app/(public)/_records/cite-document";

export const dynamic = "force-dynamic";

/** All citations and formats of a quote's newest edition. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE } = documentRoute("/q/[id]/cite", (visit, { id = "" }) =>
  answerCite(visit, id),
);
