import { document } from "@/app/_document/document";
import { listStamp } from "@/app/_document/list-stamp";
import { documentRoute } from "@/app/_document/route";
import { LogView } from "@/components/public/log/log-view";
import { logPage } from "@/queries/public/log";

export const dynamic = "force-dynamic";

/** The log: its size, what is signed of it, and how to verify it. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE } = documentRoute("/log", async (visit) => {
  const { lang, t } = visit;
  const page = await logPage();
  return document(visit, {
    // A checkpoint is signed without an entry of its own, so the stamp alone would not tell of it.
    key: `log ${await listStamp()} ${page.checkpoint?.at ?? ""}`,
    page: () => ({
      head: {
        title: t.pages.log.title,
        description: t.pages.log.subtitle,
        section: "log",
        canonical: "/log",
        isIndexed: true,
      },
      view: <LogView {...{ page, lang, t }} />,
    }),
  });
});
