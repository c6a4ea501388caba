"use server";

import { action } from "@/app/_kit/action";
import { addCapture } from "@/commands/add-capture";
import { confirmSighting, confirmUnchanged } from "@/commands/confirm-sighting";
import { createPublisher } from "@/commands/create-publisher";
import { createSource } from "@/commands/create-source";
import { editSource } from "@/commands/edit-source";

export const make = action(createSource, ({ source }) => `/desk/sources/${source}`);
export const save = action(editSource, ({ source }) => `/desk/sources/${source}#about`);
export const makePublisher = action(createPublisher, () => "/desk/sources/new");
export const confirmSeen = action(
  confirmSighting,
  ({ source, capture }, { attestation }) =>
    `/desk/sources/${source}?capture=${capture}&printing=${attestation}#again-${attestation}`,
);
export const confirmUnchangedOnes = action(
  confirmUnchanged,
  ({ source, capture }) => `/desk/sources/${source}?capture=${capture}#again`,
);
export const keepCopy = action(
  addCapture,
  ({ source, capture }) => `/desk/sources/${source}?capture=${capture}#again`,
);
