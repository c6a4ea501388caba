import { documentRoute } from "@/app/_document/route";
import { houseDocument } from "@/app/(public)/_records/house-document";

export const dynamic = "force-dynamic";

/** What may be done with the record and the software. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE } = documentRoute("/licence", (visit) =>
  houseDocument(visit, "licence"),
);
