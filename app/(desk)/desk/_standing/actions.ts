"use server";

import { action } from "@/app/_kit/action";
import { assignRecord } from "@/commands/assign-record";
import { endAssignment } from "@/commands/end-assignment";
import { closeCorrection, openCorrection } from "@/commands/open-correction";
import { confirmSuspension, liftSuspension } from "@/commands/settle-suspension";
import { suspendEdition } from "@/commands/suspend-edition";
import { withdrawRecord } from "@/commands/withdraw-record";
import { deskAddress } from "./address";

export const open = action(openCorrection, ({ record, kind, proposal }) =>
  proposal === "" ? deskAddress(kind, record) : `/desk/proposals/${proposal}`,
);
export const close = action(closeCorrection, () => "/desk?view=published");
export const suspend = action(suspendEdition, () => "/desk?view=review");
export const confirm = action(confirmSuspension, () => "/desk?view=corrections");
export const lift = action(liftSuspension, () => "/desk?view=published");

export const giveWork = action(assignRecord, ({ record, kind }) => deskAddress(kind, record));
export const endWork = action(endAssignment, ({ record, kind }) => deskAddress(kind, record));
export const putAway = action(withdrawRecord, ({ record, kind }) => deskAddress(kind, record));
