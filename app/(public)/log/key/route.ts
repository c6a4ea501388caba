import { plainAnswer } from "@/app/_document/exports";
import { notFound } from "@/app/_document/refusals";
import { documentRoute } from "@/app/_document/route";
import { verifierKey } from "@/domain/log/checkpoint";
import { logKey } from "@/queries/public/log";

export const dynamic = "force-dynamic";

/** The key that signs checkpoints, as a verifier key of signed notes; not there before the first signing. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE } = documentRoute("/log/key", async (visit) => {
  const key = logKey();
  return key ? plainAnswer(visit, `${verifierKey(key)}\n`) : notFound(visit);
});
