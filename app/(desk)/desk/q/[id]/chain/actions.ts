"use server";

import { action } from "@/app/_kit/action";
import { addDerivation } from "@/commands/add-derivation";
import { dismissDerivation } from "@/commands/dismiss-derivation";

export const confirm = action(addDerivation, (_, { quote }) => `/desk/q/${quote}/chain`);
export const dismiss = action(dismissDerivation, (_, { quote }) => `/desk/q/${quote}/chain`);
