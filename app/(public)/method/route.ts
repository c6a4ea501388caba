import { documentRoute } from "@/app/_document/route";
import { houseDocument } from "@/app/(public)/_records/house-document";

export const dynamic = "force-dynamic";

/** How verdicts are made. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE } = documentRoute("/method", (visit) =>
  houseDocument(visit, "method"),
);
