"use server";

import { action } from "@/app/_kit/action";
import { createSpeaker } from "@/commands/create-speaker";
import { editSpeaker } from "@/commands/edit-speaker";

export const make = action(createSpeaker, ({ speaker }) => `/desk/speakers/${speaker}`);
export const save = action(editSpeaker, ({ speaker }) => `/desk/speakers/${speaker}`);
