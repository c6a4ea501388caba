"use server";

import { action } from "@/app/_kit/action";
import { addPhrase } from "@/commands/add-phrase";
import { addVariance } from "@/commands/add-variance";
import { dividePhrases } from "@/commands/divide-phrases";
import { editVariance } from "@/commands/edit-variance";
import { namePhrase } from "@/commands/name-phrase";
import { assignPhrase, movePhrase } from "@/commands/place-phrase";
import { removeVariance } from "@/commands/remove-variance";
import { joinPhrases, splitPhrase } from "@/commands/split-phrase";
import { undoPhrase } from "@/commands/undo-phrase";
import { comparison } from "./back";

export const addDifference = action(addVariance, (_, form) => comparison(form.quote, form, "difference"));
export const editDifference = action(editVariance, ({ quote }, form) =>
  comparison(quote, form, "difference"),
);
export const removeDifference = action(removeVariance, ({ quote }, form) =>
  comparison(quote, form, "difference"),
);

export const divide = action(dividePhrases, ({ quote }, form) => comparison(quote, form, "phrases"));
export const split = action(splitPhrase, ({ quote }, form) => comparison(quote, form, "phrases"));
export const join = action(joinPhrases, ({ quote }, form) => comparison(quote, form, "phrases"));
export const name = action(namePhrase, ({ quote }, form) => comparison(quote, form, "phrases"));
export const undo = action(undoPhrase, ({ quote }, form) => comparison(quote, form, "phrases"));
export const move = action(movePhrase, ({ quote }, form) => comparison(quote, form, "stretches"));
export const assign = action(assignPhrase, ({ quote }, form) => comparison(quote, form, "stretches"));
export const add = action(addPhrase, ({ quote }, form) => comparison(quote, form, "stretches"));
