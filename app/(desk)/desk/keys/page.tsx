import { deskVisit } from "@/app/_kit/desk-visit";
import { DeskFrame } from "@/components/desk/frame";
import { KeySheet } from "@/components/desk/key-sheet";

export default async function KeysPage() {
  const visit = await deskVisit();
  const { sheet } = visit.t.desk;
  return (
    <DeskFrame
      {...visit}
      section={null}
      title={sheet.title}
      meta={
        <>
          <span>{sheet.note}</span>
          <a href="/desk/me#keys">{sheet.change}</a>
        </>
      }
    >
      <KeySheet t={visit.t} />
    </DeskFrame>
  );
}
