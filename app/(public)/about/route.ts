import { documentRoute } from "@/app/_document/route";
import { houseDocument } from "@/app/(public)/_records/house-document";

export const dynamic = "force-dynamic";

/** What Attesto is. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE } = documentRoute("/about", (visit) =>
  houseDocument(visit, "about"),
);
