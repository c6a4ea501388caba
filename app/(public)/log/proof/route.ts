import { exported } from "@/app/_document/exports";
import { badQuery, notANumber, notFound } from "@/app/_document/refusals";
import { documentRoute } from "@/app/_document/route";
import { readId } from "@/domain/ids";
import { logProof, proofText, signedCheckpoint } from "@/queries/public/log";
import { recordState } from "@/queries/public/record-state";

export const dynamic = "force-dynamic";

const EDITION = /^([^/]{1,40})\/([1-9]\d{0,5})$/;

/** What shows, without us, that an edition was logged: `?edition=` record, `/`, number. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE } = documentRoute("/log/proof", async (visit) => {
  const [, typed, digits] = EDITION.exec(visit.url.searchParams.get("edition") ?? "") ?? [];
  if (typed === undefined) return badQuery(visit, "missing-edition");
  const read = readId(typed);
  if (!read.ok) return notANumber(visit, typed, read.reason);
  const state = await recordState(read.id);
  const number = Number(digits);
  if (!state || number > state.number || state.state === "suspended") return notFound(visit);
  const size = (await signedCheckpoint())?.size ?? 0;
  return exported(visit, {
    key: `proof ${read.id}/${number} ${size}`,
    type: "application/json",
    keeping: "latest",
    isNegotiated: false,
    fileName: `${read.id}-e${number}.proof.json`,
    write: async () => {
      const proof = await logProof(read.id, number);
      if (!proof) throw new Error(`edition ${read.id}/${number} is missing`);
      return proofText(proof);
    },
  });
});
