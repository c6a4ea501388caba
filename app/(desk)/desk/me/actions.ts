"use server";

import { action } from "@/app/_kit/action";
import { endSession } from "@/commands/end-session";

export const endOwnSession = action(endSession, () => "/desk/me");
