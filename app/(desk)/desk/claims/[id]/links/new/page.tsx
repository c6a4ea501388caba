import { notFound } from "next/navigation";
import { type Asked, one } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { linkClaim } from "@/app/(desk)/desk/claims/actions";
import { ClaimRows } from "@/components/desk/claim/claim-rows";
import { Along, optionsOf } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { SelectField } from "@/components/desk/form/fields";
import { Submit } from "@/components/desk/form/submit";
import { DeskFrame } from "@/components/desk/frame";
import { Find } from "@/components/desk/lists/find";
import { plain } from "@/components/public/parts/context";
import { readId } from "@/domain/ids";
import { claimEditor } from "@/queries/desk/claim-editor";
import { claimList } from "@/queries/desk/claim-list";

type Props = { params: Promise<{ id: string }>; searchParams: Asked };

export default async function NewLinkPage({ params, searchParams }: Props) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const read = readId((await params).id);
  const claim = read.ok ? await claimEditor(member, read.id) : null;
  if (!claim?.isEditable) notFound();
  const asked = await searchParams;
  const [find, to] = [one(asked.find), readId(one(asked.to) ?? "")];
  const other = to.ok && to.id !== claim.id ? await claimEditor(member, to.id) : null;
  const { rows } = await claimList(member, { find });
  const words = t.claimDesk;
  const page = `/desk/claims/${claim.id}/links/new`;
  return (
    <DeskFrame
      {...visit}
      section="claims"
      title={words.addLink}
      crumb={<a href={`/desk/claims/${claim.id}#li`}>{plain(claim.text, lang)}</a>}
    >
      {other ? (
        <DeskForm id="link-form" action={linkClaim} label={words.addLink} className="note">
          <Along fields={{ claim: claim.id, to: other.id }} />
          <SelectField name="kind" label={words.link} options={optionsOf(t.vocabulary.claimLink)} />
          <p>{plain(other.text, lang)}</p>
          <Submit isMain>{words.addLink}</Submit>
        </DeskForm>
      ) : null}
      <Find
        action={page}
        label={t.lists.claims.find}
        hint={t.lists.claims.findHint}
        button={t.lists.button}
        value={find}
      />
      <ClaimRows
        {...{ lang, t }}
        rows={rows.filter(({ work }) => work.id !== claim.id)}
        href={(id) => `${page}?${new URLSearchParams({ ...(find ? { find } : {}), to: id })}`}
      />
    </DeskFrame>
  );
}
