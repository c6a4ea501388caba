import { notFound } from "next/navigation";
import { deskVisit } from "@/app/_kit/desk-visit";
import { DeskFrame } from "@/components/desk/frame";
import { ArticleList } from "@/components/desk/intake/list";
import { mayPropose } from "@/domain/access/policies";
import { reachOf } from "@/domain/access/reading";
import { articleList, draftList } from "@/queries/desk/articles";
import * as actions from "./actions";

export default async function ArticlesPage() {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  if (reachOf(member) === "none") notFound();
  const mayBegin = mayPropose(member) === null;
  return (
    <DeskFrame
      {...visit}
      section="articles"
      title={t.intake.titles.list}
      acts={
        mayBegin ? (
          <a className="btn pri" href="/desk/articles/new">
            {t.intake.list.begin}
          </a>
        ) : undefined
      }
    >
      <ArticleList
        {...{ lang, t, mayBegin }}
        articles={await articleList(member)}
        drafts={await draftList(member)}
        discard={actions.throwAway}
      />
    </DeskFrame>
  );
}
