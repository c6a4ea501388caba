import type { ThreadActions } from "@/components/desk/threads/threads";
import * as actions from "./actions";

/** What can be done with threads, wherever they stand. */
export const threadActs: ThreadActions = {
  write: actions.writeRemark,
  reply: actions.replyToRemark,
  edit: actions.editRemark,
  resolve: actions.resolveThread,
  reopen: actions.reopenThread,
};
