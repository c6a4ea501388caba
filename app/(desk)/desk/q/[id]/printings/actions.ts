"use server";

import { action } from "@/app/_kit/action";
import { addDerivation } from "@/commands/add-derivation";
import { addVariance } from "@/commands/add-variance";
import { attachPrinting } from "@/commands/attach-printing";
import { editPrinting } from "@/commands/edit-printing";
import { editVariance } from "@/commands/edit-variance";
import { removeDerivation } from "@/commands/remove-derivation";
import { removeVariance } from "@/commands/remove-variance";
import { withdrawPrinting } from "@/commands/withdraw-printing";

export const attach = action(
  attachPrinting,
  ({ attestation }, { quote }) => `/desk/q/${quote}/printings/${attestation}`,
);
export const save = action(
  editPrinting,
  ({ quote, attestation }) => `/desk/q/${quote}/printings/${attestation}#particulars`,
);
export const withdraw = action(withdrawPrinting, ({ quote }) => `/desk/q/${quote}#pri`);

export const addOrigin = action(
  addDerivation,
  (_, { quote, to }) => `/desk/q/${quote}/printings/${to}#origins`,
);
export const removeOrigin = action(
  removeDerivation,
  ({ quote, attestation }) => `/desk/q/${quote}/printings/${attestation}#origins`,
);

export const addDifference = action(
  addVariance,
  (_, { quote, to }) => `/desk/q/${quote}/printings/${to}#differences`,
);
export const editDifference = action(
  editVariance,
  ({ quote, attestation }) => `/desk/q/${quote}/printings/${attestation}#differences`,
);
export const removeDifference = action(
  removeVariance,
  ({ quote, attestation }) => `/desk/q/${quote}/printings/${attestation}#differences`,
);
