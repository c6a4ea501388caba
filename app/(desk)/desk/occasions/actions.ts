"use server";

import { action } from "@/app/_kit/action";
import { createOccasion } from "@/commands/create-occasion";
import { editOccasion } from "@/commands/edit-occasion";

export const make = action(createOccasion, ({ occasion }, { _quote }) =>
  _quote ? `/desk/q/${_quote}/occasion` : `/desk/occasions/${occasion}`,
);
export const save = action(editOccasion, ({ occasion }) => `/desk/occasions/${occasion}`);
