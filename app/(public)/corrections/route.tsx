import { document } from "@/app/_document/document";
import { listStamp } from "@/app/_document/list-stamp";
import { badQuery } from "@/app/_document/refusals";
import { documentRoute } from "@/app/_document/route";
import { CorrectionsView } from "@/components/public/corrections/corrections-view";
import { correctionPlace, readCorrectionPlace } from "@/domain/public/list-address";
import { correctionsPage } from "@/queries/public/corrections";

export const dynamic = "force-dynamic";

/** All corrections, the newest first; `after` for the further ones. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE } = documentRoute("/corrections", async (visit) => {
  const { lang, t, url } = visit;
  const place = readCorrectionPlace(url.searchParams);
  if (!place.ok) return badQuery(visit, "malformed-page");
  const { after } = place;
  return document(visit, {
    key: `corrections ${await listStamp()}`,
    ...(after ? { search: new URLSearchParams({ after: correctionPlace(after) }).toString() } : {}),
    page: async () => ({
      head: {
        title: t.pages.corrections.title,
        description: t.pages.corrections.subtitle,
        section: "corrections",
        canonical: "/corrections",
        isIndexed: after === undefined,
      },
      view: (
        <CorrectionsView
          page={await correctionsPage(after ? { after } : {})}
          isFirst={after === undefined}
          {...{ lang, t }}
        />
      ),
    }),
  });
});
