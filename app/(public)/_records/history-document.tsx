import { document } from "@/app/_document/document";
import { badQuery, notFound } from "@/app/_document/refusals";
import type { Visit } from "@/app/_document/visit";
import { HistoryView } from "@/components/public/edition/history-view";
import { plain } from "@/components/public/parts/context";
import type { Edition } from "@/domain/edition/edition";
import { numberIn } from "@/domain/public/compare-address";
import type { RecordKind } from "@/domain/vocabulary";
import { historyPage } from "@/queries/public/edition";
import { addressOf, HISTORY } from "./address";
import { quoteName } from "./quote-head";
import { suspension } from "./withdrawn";

/** All editions of a record with what each changed; those of a withdrawn one stay readable. */
export async function answerHistory(visit: Visit, kind: RecordKind, id: string): Promise<Response> {
  const address = await addressOf(visit, kind, { id, rest: HISTORY });
  if (address instanceof Response) return address;
  if (address.suffix !== "") return notFound(visit);
  const { state, recordPath } = address;
  if (state.state === "suspended") return suspension(visit, state);
  const before = visit.url.searchParams.get("before");
  if (before !== null && numberIn(before) === undefined) return badQuery(visit, "malformed-page");
  return document(visit, {
    key: `history ${state.rev} ${state.state}`,
    ...(before === null ? {} : { search: `before=${before}` }),
    lastModified: state.sealedAt,
    page: async () => {
      const page = await historyPage(state.id, before === null ? undefined : Number(before));
      const name = page.editions[0] ? nameOf(page.editions[0], visit) : "";
      const { lang, t } = visit;
      return {
        head: {
          title: t.record.history.title(name),
          section: "record",
          canonical: `${recordPath}/history`,
          isIndexed: false,
        },
        view: <HistoryView {...{ page, name, recordPath, lang, t }} />,
      };
    },
  });
}

const nameOf = (edition: Edition, visit: Visit): string =>
  edition.kind === "quote" ? quoteName(edition, visit) : plain(edition.body.text, visit.lang);
