import { document } from "@/app/_document/document";
import { siteOf } from "@/app/_document/site";
import type { Visit } from "@/app/_document/visit";
import { HousePage } from "@/components/public/house/house-page";
import { isAxis, ScaleList } from "@/components/public/house/scale-list";

/** A text of the house: the same until the program changes. */
export function houseDocument(visit: Visit, name: "method" | "about" | "licence"): Promise<Response> {
  const { lang, t } = visit;
  const text = t.house[name];
  const { deskName, siteName } = siteOf(lang);
  // A desk without a name of its own says nothing of itself.
  const note = name === "about" && deskName !== siteName ? { note: t.house.kept(deskName) } : {};
  return document(visit, {
    key: "house",
    page: () => ({
      head: {
        title: text.title,
        description: text.subtitle,
        section: name,
        canonical: `/${name}`,
        isIndexed: true,
      },
      view: (
        <HousePage
          text={text}
          {...note}
          after={({ id }) =>
            name === "method" && isAxis(id) ? <ScaleList axis={id} {...{ lang, t }} /> : null
          }
        />
      ),
    }),
  });
}
