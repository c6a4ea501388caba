import { document } from "@/app/_document/document";
import { listStamp } from "@/app/_document/list-stamp";
import { badQuery } from "@/app/_document/refusals";
import { documentRoute } from "@/app/_document/route";
import { formerSubject, subjectId } from "@/app/(public)/_records/subject-id";
import { nameOf } from "@/components/public/parts/sources";
import { SpeakerView } from "@/components/public/speaker/speaker-view";
import { mentionPlace, readMentionPlace } from "@/domain/public/list-address";
import { speakerPage } from "@/queries/public/speaker";

export const dynamic = "force-dynamic";

/** A speaker, with the published records that name them; `after` for the further ones. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE } = documentRoute(
  "/speakers/[id]",
  async (visit, { id: typed = "" }) => {
    const { lang, t, url } = visit;
    const id = subjectId(visit, "speakers", typed);
    if (typeof id !== "string") return id;
    const place = readMentionPlace(url.searchParams);
    if (!place.ok) return badQuery(visit, "malformed-page");
    const { after } = place;
    const stamp = await listStamp();
    const page = await speakerPage(id, after);
    if (!page) return formerSubject(visit, "speakers", id);
    const path = `/speakers/${id}`;
    return document(visit, {
      key: stamp,
      ...(after ? { search: `after=${mentionPlace(after)}` } : {}),
      page: () => ({
        head: {
          title: nameOf(page.speaker, lang),
          description: t.pages.speaker.described(nameOf(page.speaker, lang)),
          section: "record",
          canonical: path,
          isIndexed: after === undefined,
        },
        view: <SpeakerView isFirst={after === undefined} {...{ page, path, lang, t }} />,
      }),
    });
  },
);
