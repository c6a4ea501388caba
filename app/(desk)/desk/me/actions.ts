"use server";

import { action } from "@/app/_kit/action";
import { endSession } from "@/commands/end-session";
import { withdrawConflict } from "@/commands/withdraw-conflict";

export const endOwnSession = action(endSession, () => "/desk/me");
export const withdrawOwnConflict = action(withdrawConflict, () => "/desk/me");
