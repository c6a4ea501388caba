import { plainAnswer } from "@/app/_document/exports";
import { notFound } from "@/app/_document/refusals";
import { documentRoute } from "@/app/_document/route";
import { signedCheckpoint } from "@/queries/public/log";

export const dynamic = "force-dynamic";

/** The newest checkpoint as a signed note (C2SP tlog-checkpoint); 404 before the first. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE } = documentRoute("/log/checkpoint", async (visit) => {
  const checkpoint = await signedCheckpoint();
  return checkpoint ? plainAnswer(visit, checkpoint.note) : notFound(visit);
});
