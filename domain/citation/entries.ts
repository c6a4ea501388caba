import { type Citable, type Subject, subjectsOf } from "./citable";
import type { CslItem } from "./csl-item";
import { cslItemOf } from "./items";
import { editionNote } from "./notes";

/** One entry of an export: the CSL item with the dates as EDTF and the edition that it names. */
export type Entry = {
  subject: Subject;
  item: CslItem;
  issued?: string;
  eventDate?: string;
  edition: string;
};

/**
 * The entries of an export. Without `subject`: the printing with its quoted words first, then the utterance
 * where it is offered, then our record. An utterance that is not offered gives no entry.
 */
export function entriesOf(citable: Citable, subject?: Subject): Entry[] {
  const wanted = subject === undefined ? defaults(citable) : [subject];
  const offered = subjectsOf(citable);
  return wanted.filter((each) => offered.includes(each)).map((each) => entryOf(citable, each));
}

const defaults = (citable: Citable): Subject[] => subjectsOf(citable).filter((each) => each !== "source");

function entryOf(citable: Citable, subject: Subject): Entry {
  const issued = {
    quoted: citable.source.issued,
    source: citable.source.issued,
    utterance: citable.date,
    record: citable.modifiedOn,
  }[subject];
  const eventDate = subject === "utterance" ? citable.event?.date : undefined;
  return {
    subject,
    item: cslItemOf(citable, subject),
    edition: editionNote(citable),
    ...(issued === undefined ? {} : { issued }),
    ...(eventDate === undefined ? {} : { eventDate }),
  };
}
