import type { ReactNode } from "react";
import { DeskFrame } from "@/components/desk/frame";
import type { Member } from "@/domain/access/actor";
import { mayPropose } from "@/domain/access/policies";
import type { UiLang } from "@/domain/vocabulary";
import type { Messages } from "@/messages/messages";
import { Find } from "./find";
import { Turning } from "./turning";

type Props = {
  visit: { member: Member; lang: UiLang; t: Messages; hasKeys: boolean; isRefused: boolean };
  section: keyof Messages["desk"]["sections"] & keyof Messages["lists"];
  page: string;
  /** What is looked for, and from which place on. */
  find: string | undefined;
  after: string | undefined;
  /** Where the next page begins. */
  next: string | undefined;
  isEmpty: boolean;
  /** The rows. */
  children: ReactNode;
};

/** The page of one of the desk's lists: what can be begun, a field to look in it, its rows, the next page. */
export function ListFrame({ visit, section, page, find, after, next, isEmpty, children }: Props) {
  const { member, t } = visit;
  const words = t.lists[section];
  const begin = (
    <a className="btn pri" href={`${page}/new`}>
      {words.begin}
    </a>
  );
  return (
    <DeskFrame
      {...visit}
      section={section}
      title={t.desk.sections[section]}
      acts={mayPropose(member) === null ? begin : null}
      keys={[
        [["j", "k"], t.desk.sheet.does.next],
        [["Enter"], t.desk.sheet.does.open],
      ]}
    >
      <Find action={page} label={words.find} hint={words.findHint} button={t.lists.button} value={find} />
      {isEmpty ? <p className="note">{find ? words.noneFound : words.none}</p> : null}
      {children}
      <Turning {...{ page, find, after, next }} newest={words.newest} more={words.more} />
    </DeskFrame>
  );
}
