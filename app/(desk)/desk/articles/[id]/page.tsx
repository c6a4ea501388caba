import { notFound } from "next/navigation";
import { deskVisit } from "@/app/_kit/desk-visit";
import { Confirm } from "@/components/desk/confirm/confirm";
import { ConfirmMeta, Send } from "@/components/desk/confirm/head";
import { DeskFrame } from "@/components/desk/frame";
import { readId } from "@/domain/ids";
import { articleView } from "@/queries/desk/article";
import * as actions from "../actions";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ p?: string | string[] }> };

export default async function ArticlePage({ params, searchParams }: Props) {
  const visit = await deskVisit();
  const { member, lang, t, hasKeys } = visit;
  const read = readId((await params).id);
  const { p } = await searchParams;
  const article = read.ok ? await articleView(member, read.id, typeof p === "string" ? p : undefined) : null;
  if (!article) notFound();
  const { keys, titles, confirm } = t.intake;
  const { passage } = article;
  return (
    <div className="confirm">
      <DeskFrame
        {...visit}
        section="articles"
        className="full"
        title={passage ? `${confirm.passage(passage.label)}: ${article.title}` : article.title}
        heading={titles.confirm}
        meta={<ConfirmMeta {...{ article, lang, t }} />}
        acts={<Send {...{ article, hasKeys, t }} action={actions.send} />}
        keys={
          passage
            ? [
                [["j", "k"], keys.nextPrevious],
                [["a"], keys.accept],
                [["e"], keys.edit],
                [["r"], keys.reject],
                [["[", "]"], keys.widen],
                [["{", "}"], keys.narrow],
                [["1", "2"], keys.attach],
                [["u"], keys.undo],
                [["Ctrl", "Enter"], keys.send],
              ]
            : []
        }
      >
        <Confirm
          {...{ article, hasKeys, lang, t }}
          actions={{
            decide: actions.decide,
            undo: actions.undo,
            add: actions.add,
            acceptSure: actions.acceptSure,
            split: actions.split,
            join: actions.join,
            withdraw: actions.withdraw,
          }}
        />
      </DeskFrame>
    </div>
  );
}
