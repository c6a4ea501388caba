import { notFound } from "next/navigation";
import { deskVisit } from "@/app/_kit/desk-visit";
import { DeskFrame } from "@/components/desk/frame";
import { Made } from "@/components/desk/merge/made";
import { mergeAddress } from "@/components/desk/merge/sides";
import { instantInWords } from "@/domain/dates/in-words";
import { readId } from "@/domain/ids";
import { mergeDetail } from "@/queries/desk/merging/merges";
import { undo } from "../actions";

type Props = { params: Promise<{ id: string }> };

export default async function MergePage({ params }: Props) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const read = readId((await params).id);
  const merge = read.ok ? await mergeDetail(member, read.id) : null;
  if (!merge) notFound();
  const words = t.merging;
  const { kind, name, surviving, at, by, undoneAt, undoneBy } = merge;
  const title = words.made(words.called(kind, name));
  return (
    <DeskFrame
      {...visit}
      section={`${kind}s` as const}
      title={title}
      heading={<bdi>{title}</bdi>}
      crumb={
        <a href={mergeAddress(kind, surviving)}>
          {words.stays}: <span className="mono">{surviving}</span>
        </a>
      }
      meta={
        <>
          <span>{words.by(by, instantInWords(at, lang))}</span>
          <span>
            {undoneAt === null
              ? words.standing
              : words.undone(undoneBy ?? "", instantInWords(undoneAt, lang))}
          </span>
        </>
      }
    >
      <Made {...{ merge, undo, lang, t }} />
    </DeskFrame>
  );
}
