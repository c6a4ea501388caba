import { document } from "@/app/_document/document";
import { listStamp } from "@/app/_document/list-stamp";
import { badQuery } from "@/app/_document/refusals";
import { documentRoute } from "@/app/_document/route";
import { formerSubject, subjectId } from "@/app/(public)/_records/subject-id";
import { printerOf } from "@/components/public/parts/sources";
import { SourceView } from "@/components/public/source/source-view";
import { mentionPlace, readMentionPlace } from "@/domain/public/list-address";
import { sourcePage } from "@/queries/public/source";

export const dynamic = "force-dynamic";

/** A source, with the passages of it that published records hold; `after` for the further ones. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE } = documentRoute(
  "/sources/[id]",
  async (visit, { id: typed = "" }) => {
    const { lang, t, url } = visit;
    const id = subjectId(visit, "sources", typed);
    if (typeof id !== "string") return id;
    const place = readMentionPlace(url.searchParams);
    if (!place.ok) return badQuery(visit, "malformed-page");
    const { after } = place;
    const stamp = await listStamp();
    const page = await sourcePage(id, after);
    if (!page) return formerSubject(visit, "sources", id);
    const path = `/sources/${id}`;
    return document(visit, {
      key: stamp,
      ...(after ? { search: `after=${mentionPlace(after)}` } : {}),
      page: () => ({
        head: {
          title: `${page.source.title} – ${printerOf(page.source)}`,
          description: t.pages.source.described(printerOf(page.source)),
          section: "record",
          canonical: path,
          isIndexed: after === undefined,
        },
        view: <SourceView isFirst={after === undefined} {...{ page, path, lang, t }} />,
      }),
    });
  },
);
