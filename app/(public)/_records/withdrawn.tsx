import { document } from "@/app/_document/document";
import { gone, notShown } from "@/app/_document/refusals";
import type { Visit } from "@/app/_document/visit";
import { Suspended, Tombstone } from "@/components/public/edition/tombstone";
import { editionMarks, publicEdition } from "@/queries/public/edition";
import type { RecordState } from "@/queries/public/record-state";
import type { Address } from "./address";

/**
 * What stands in place of a record that was withdrawn (410) or is out of sight (403); null where it is shown. Editions of
 * a record that was merged into another are shown as they were sealed.
 * Former editions of a withdrawn record stay readable, but nothing of it is exported.
 */
export async function withdrawn(
  visit: Visit,
  address: Address,
  asked: "page" | "export",
): Promise<Response | null> {
  const { state, recordPath, number, isPinned } = address;
  if (state.state === "published" || state.state === "merged") return null;
  if (state.state === "suspended") {
    return asked === "page" ? suspension(visit, state) : notShown(visit, recordPath);
  }
  if (asked === "export") return gone(visit, recordPath);
  return isPinned && number < state.number ? null : tombstone(visit, address);
}

/** In place of a record that is out of sight: nothing of it is shown. */
export function suspension(visit: Visit, { lapsesAt }: RecordState): Promise<Response> {
  const { lang, t } = visit;
  return document(visit, {
    status: 403,
    isNegotiated: true,
    page: () => ({
      head: { title: t.record.tombstone.suspended, section: "record", isIndexed: false },
      view: <Suspended {...{ lapsesAt, lang, t }} />,
    }),
  });
}

async function tombstone(visit: Visit, { state, recordPath }: Address): Promise<Response> {
  const { lang, t } = visit;
  const [edition, history] = await Promise.all([
    publicEdition(state.id, state.number),
    editionMarks(state.id),
  ]);
  if (!edition) throw new Error(`edition ${state.id}/${state.number} is missing`);
  return document(visit, {
    status: 410,
    isNegotiated: true,
    page: () => ({
      head: { title: t.record.tombstone.retracted, section: "record", isIndexed: false },
      view: <Tombstone {...{ edition, history, recordPath, lang, t }} />,
    }),
  });
}
