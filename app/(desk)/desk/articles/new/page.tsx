import { notFound } from "next/navigation";
import { deskVisit } from "@/app/_kit/desk-visit";
import { DeskFrame } from "@/components/desk/frame";
import { Paste } from "@/components/desk/intake/paste";
import { Source } from "@/components/desk/intake/source";
import { Steps } from "@/components/desk/intake/steps";
import { mayPropose } from "@/domain/access/policies";
import { readId } from "@/domain/ids";
import { refusalText } from "@/messages/refusal-text";
import { draftView } from "@/queries/desk/articles";
import * as actions from "../actions";

type Props = { searchParams: Promise<{ draft?: string | string[] }> };

export default async function NewArticlePage({ searchParams }: Props) {
  const visit = await deskVisit();
  const { member, lang, t, hasKeys } = visit;
  if (mayPropose(member) !== null) notFound();
  const { draft: asked } = await searchParams;
  const read = typeof asked === "string" ? readId(asked) : null;
  const view = read?.ok ? await draftView(member, read.id) : null;
  if (asked !== undefined && !view) notFound();
  const draft = view?.ok ? view.value : null;
  const refusals = view?.ok === false ? view.refusals : [];
  const { keys } = t.intake;
  return (
    <DeskFrame
      {...visit}
      section="articles"
      title={t.intake.titles.new}
      meta={<Steps at={draft ? "source" : "paste"} t={t} />}
      keys={[
        [["Tab"], keys.nextField],
        [["Ctrl", "Enter"], draft ? keys.freeze : keys.read],
      ]}
    >
      {refusals.map((refusal) => (
        <p key={refusal.rule} className="note warn" role="alert">
          {refusalText(t, refusal)}
        </p>
      ))}
      {draft ? (
        <Source {...{ draft, hasKeys, lang, t }} action={actions.takeIn} />
      ) : (
        <Paste {...{ hasKeys, t }} action={actions.readPasted} />
      )}
    </DeskFrame>
  );
}
