import { document } from "@/app/_document/document";
import { movedTo } from "@/app/_document/redirect";
import type { Visit } from "@/app/_document/visit";
import type { Address } from "@/app/(public)/_records/address";
import { quoteName } from "@/app/(public)/_records/quote-head";
import { CompareView } from "@/components/public/compare/compare-view";
import { NothingToCompare } from "@/components/public/compare/nothing";
import { EditionNotice } from "@/components/public/edition/notice";
import type { QuoteEdition } from "@/domain/edition/edition";
import { type CompareAddress, compareQuery, withPortion } from "@/domain/public/compare-address";
import { compareForms } from "@/domain/public/compare-forms";
import type { ComparedGroup } from "@/domain/public/compared";
import { groupsAsked, shownOf } from "@/domain/public/comparison";
import { portionsOf } from "@/domain/public/portions";
import { comparedGroups } from "@/queries/public/compared";
import { inSlices } from "@/workers/slices";

/** What is compared: an edition, and what the address asks for, canonical, with the query that says so. */
export type CompareAsked = {
  address: Address;
  edition: QuoteEdition;
  asked: CompareAddress;
  query: string;
};

/** The page of a comparison; one with a table that is still being made is kept by nobody. */
export async function compareDocument(visit: Visit, one: CompareAsked): Promise<Response> {
  const { address, edition, asked, query } = one;
  const { state, number, path } = address;
  const groups = await comparedGroups(groupsAsked(edition.body, asked), asked.ignored);
  const isPending = groups.some(({ pending }) => pending);
  const last =
    asked.portion === undefined || isPending
      ? undefined
      : portionsOf(edition.body.phrases ?? [], groups).length;
  if (last && (asked.portion ?? 1) > last) {
    const query = compareQuery(withPortion(asked, last));
    return movedTo(visit, `${path}/compare`, { query });
  }
  return document(visit, {
    ...(isPending ? {} : { key: `compare ${state.rev} ${state.state} ${number}` }),
    search: query,
    // An edition does not change, but its page tells of newer ones: it is asked for anew each time.
    keeping: isPending ? "never" : "latest",
    isNegotiated: true,
    lastModified: state.sealedAt,
    page: () => pageOf(visit, one, groups),
  });
}

async function pageOf(
  visit: Visit,
  { address, edition, asked, query }: CompareAsked,
  groups: readonly ComparedGroup[],
) {
  const { lang, t } = visit;
  const { state, number, recordPath, path, isPinned } = address;
  const name = quoteName(edition, visit);
  const notice = isPinned ? (
    <EditionNotice {...{ number, recordPath, t }} newest={state.number} state={state.state} />
  ) : undefined;
  const comparison = { edition, address: asked, groups };
  const shown = await inSlices(shownOf(comparison));
  const isSingle = edition.body.attestations.length < 2;
  const title = t.compare.titled(name);
  return {
    head: {
      title: isPinned ? `${title} ${t.record.editionNumber(number)}` : title,
      description: t.compare.description(name),
      section: "record" as const,
      // An edition is one of the record's states, and switches show the same otherwise.
      canonical: `${state.movedTo === null ? recordPath : `/q/${state.movedTo}`}/compare`,
      ...(isSingle || state.state !== "published" ? {} : { alternates: compareForms(path, asked) }),
      isIndexed: !isSingle && !isPinned && query === "" && state.state === "published",
    },
    view: isSingle ? (
      <NothingToCompare {...{ name, path, notice, t }} />
    ) : (
      <CompareView {...{ comparison, shown, name, path, notice, lang, t }} />
    ),
  };
}
