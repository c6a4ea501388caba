"use server";

import { action } from "@/app/_kit/action";
import { closeCorrection, openCorrection } from "@/commands/open-correction";
import { confirmSuspension, liftSuspension } from "@/commands/settle-suspension";
import { suspendEdition } from "@/commands/suspend-edition";

export const open = action(openCorrection, ({ kind, proposal }, { record }) =>
  proposal === "" ? `/desk/${kind === "quote" ? "q" : "claims"}/${record}` : `/desk/proposals/${proposal}`,
);
export const close = action(closeCorrection, () => "/desk?view=published");
export const suspend = action(suspendEdition, () => "/desk?view=published");
export const confirm = action(confirmSuspension, () => "/desk?view=published");
export const lift = action(liftSuspension, () => "/desk?view=published");
