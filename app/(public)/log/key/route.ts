import { plainAnswer } from "@/app/_document/exports";
import { documentRoute } from "@/app/_document/route";
import { keyIdOf } from "@/domain/log/checkpoint";
import { logKey } from "@/queries/public/log";

export const dynamic = "force-dynamic";

/** The key that signs checkpoints, as a verifier key of signed notes: name+id+base64(0x01 ‖ key). */
export const { GET, HEAD, POST, PUT, PATCH, DELETE } = documentRoute("/log/key", async (visit) => {
  const key = logKey();
  const bytes = Buffer.concat([Buffer.from([1]), Buffer.from(key.publicKey, "base64")]);
  return plainAnswer(visit, `${key.name}+${keyIdOf(key)}+${bytes.toString("base64")}\n`);
});
