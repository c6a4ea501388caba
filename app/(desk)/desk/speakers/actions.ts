"use server";

import { action } from "@/app/_kit/action";
import { createSpeaker } from "@/commands/create-speaker";
import { declareConflict } from "@/commands/declare-conflict";
import { editSpeaker } from "@/commands/edit-speaker";
import { withdrawConflict } from "@/commands/withdraw-conflict";

export const make = action(createSpeaker, ({ speaker }) => `/desk/speakers/${speaker}`);
export const save = action(editSpeaker, ({ speaker }) => `/desk/speakers/${speaker}`);

export const declare = action(declareConflict, (_, form) => `/desk/speakers/${form.with}#conflict`);
export const withdraw = action(withdrawConflict, ({ with: speaker }) => `/desk/speakers/${speaker}#conflict`);
