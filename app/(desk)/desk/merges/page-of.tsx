import { notFound, permanentRedirect } from "next/navigation";
import { type Asked, one } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { DeskFrame } from "@/components/desk/frame";
import { Choose } from "@/components/desk/merge/choose";
import { Preview } from "@/components/desk/merge/preview";
import { mergeAddress } from "@/components/desk/merge/sides";
import type { Member } from "@/domain/access/actor";
import { readId } from "@/domain/ids";
import type { MergeKind } from "@/domain/merge/fields";
import { idAsked } from "@/domain/merge/views";
import { quotesLike, sourcesLike, speakersLike } from "@/queries/desk/merging/candidates";
import { mergedInto } from "@/queries/desk/merging/merges";
import { mergePreview, recordSide } from "@/queries/desk/merging/preview";
import { quotes, sources, speakers } from "./actions";

const OF = {
  quote: { section: "quotes", merge: quotes, like: quotesLike },
  speaker: { section: "speakers", merge: speakers, like: speakersLike },
  source: { section: "sources", merge: sources, like: sourcesLike },
} as const satisfies Record<MergeKind, object>;

/** Leads from the page of a record that was absorbed to the one it is part of now. */
export async function leadOn(member: Member, kind: MergeKind, id: string): Promise<void> {
  const read = readId(id);
  const home = read.ok ? await mergedInto(member, kind, read.id) : null;
  if (home !== null) permanentRedirect(mergeAddress(kind, home));
}

type Props = { params: Promise<{ id: string }>; searchParams: Asked };

/** The page on which a duplicate is chosen, and then on which is shown what merging it would do. */
export async function mergePage(kind: MergeKind, { params, searchParams }: Props) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const typed = (await params).id;
  await leadOn(member, kind, typed);
  const read = readId(typed);
  const side = read.ok ? await recordSide(member, kind, read.id) : null;
  if (!side) notFound();
  const { section, merge, like } = OF[kind];
  const asked = await searchParams;
  const find = one(asked.find);
  const other = idAsked(one(asked.with)) ?? idAsked(find);
  const preview = other ? await mergePreview(member, kind, { surviving: side.id, absorbed: other }) : null;
  const page = mergeAddress(kind, side.id);
  return (
    <DeskFrame
      {...visit}
      section={section}
      title={t.merging.title(side.name.text)}
      crumb={
        <>
          <a href={`/desk/${section === "quotes" ? "q" : section}`}>{t.desk.sections[section]}</a> /{" "}
          <a className="mono" href={page}>
            {side.id}
          </a>
        </>
      }
      heading={t.merging.open}
    >
      {preview ? (
        <Preview {...{ preview, merge, lang, t }} />
      ) : (
        <Choose
          {...{ kind, find, lang, t }}
          name={side.name}
          page={`${page}/merge`}
          candidates={await like(member, side.id, find)}
        />
      )}
    </DeskFrame>
  );
}
