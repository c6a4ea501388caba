import { notFound } from "next/navigation";
import { type Asked, one } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { quoteTitle } from "@/components/desk/editor/head";
import { DeskFrame } from "@/components/desk/frame";
import { Printing } from "@/components/desk/printing/printing";
import { readId } from "@/domain/ids";
import { quoteEditor } from "@/queries/desk/quote-editor";
import { suggestionsFor } from "@/queries/desk/suggestions";
import * as actions from "../actions";

type Props = { params: Promise<{ id: string; printing: string }>; searchParams: Asked };

export default async function PrintingPage({ params, searchParams }: Props) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const asked = await params;
  const [read, readPrinting] = [readId(asked.id), readId(asked.printing)];
  const editor = read.ok ? await quoteEditor(member, read.id) : null;
  const printing = editor?.printings.find((one) => readPrinting.ok && one.id === readPrinting.id);
  if (!editor || !printing) notFound();
  const words = t.papers;
  const from = one((await searchParams).from);
  const suggestions = from === undefined ? [] : await suggestionsFor(member, editor);
  const suggested = suggestions.find((each) => each.to === printing.id && each.from === from);
  return (
    <DeskFrame
      {...visit}
      section="quotes"
      title={words.printing(printing.siglum)}
      crumb={<a href={`/desk/q/${editor.id}#pri`}>{quoteTitle({ editor, lang, t })}</a>}
      meta={
        <>
          {printing.id === editor.leading ? <span>{words.leads}</span> : null}
          {printing.id === editor.originalAttestation ? <span>{words.isOriginalMark}</span> : null}
          <a href={`/desk/q/${editor.id}?w=${printing.siglum}#word`}>{words.judge}</a>
        </>
      }
    >
      <Printing
        {...{ editor, printing, lang, t }}
        given={suggested ?? (from === undefined ? {} : { from })}
        actions={{
          ...{ save: actions.save, withdraw: actions.withdraw },
          ...{ addOrigin: actions.addOrigin, removeOrigin: actions.removeOrigin },
          addDifference: actions.addDifference,
          editDifference: actions.editDifference,
          removeDifference: actions.removeDifference,
        }}
      />
    </DeskFrame>
  );
}
