import { document } from "@/app/_document/document";
import { listStamp } from "@/app/_document/list-stamp";
import { documentRoute } from "@/app/_document/route";
import { FrontPage } from "@/components/public/home/front-page";
import { homePage } from "@/queries/public/home";

export const dynamic = "force-dynamic";

/** The front page. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE } = documentRoute("/", async (visit) => {
  const { lang, t } = visit;
  return document(visit, {
    key: `home ${await listStamp()}`,
    page: async () => ({
      head: { title: null, section: "home", canonical: "/", isIndexed: true },
      view: <FrontPage page={await homePage()} {...{ lang, t }} />,
    }),
  });
});
