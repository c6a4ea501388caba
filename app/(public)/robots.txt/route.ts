import { plainAnswer } from "@/app/_document/exports";
import { documentRoute } from "@/app/_document/route";

export const dynamic = "force-dynamic";

const TEXT = "User-agent: *\nDisallow: /desk\nDisallow: /search\n";

export const { GET, HEAD, POST, PUT, PATCH, DELETE } = documentRoute("/robots.txt", async (visit) =>
  plainAnswer(visit, TEXT),
);
