"use server";

import { action, type Submitted } from "@/app/_kit/action";
import { addDerivation } from "@/commands/add-derivation";
import { dismissDerivation } from "@/commands/dismiss-derivation";

export const confirm = action(addDerivation, (_, form) => chain(form));
export const dismiss = action(dismissDerivation, (_, form) => chain(form));

/** Back to the suggestions, at the one that stands where the decided one stood (`_at`, its number; none after the only one). */
const chain = ({ quote, _at = "" }: Submitted): string =>
  `/desk/q/${quote}/chain${/^[1-9]\d{0,2}$/.test(_at) ? `?at=${_at}#suggestion-${_at}` : ""}`;
