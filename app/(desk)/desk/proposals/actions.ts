"use server";

import { action } from "@/app/_kit/action";
import { approveProposal, requestChanges } from "@/commands/decide-proposal";
import { openEvidence as openPiece } from "@/commands/open-evidence";
import { publishProposal } from "@/commands/publish-proposal";
import { withdrawProposal } from "@/commands/withdraw-proposal";

export const openEvidence = action(
  openPiece,
  (_, { proposal, evidence }) => `/desk/proposals/${proposal}/evidence/${evidence}`,
);
export const approve = action(approveProposal, (_, { proposal }) => `/desk/proposals/${proposal}`);
export const ask = action(requestChanges, (_, { proposal }) => `/desk/proposals/${proposal}`);
export const withdraw = action(withdrawProposal, (_, { proposal }) => `/desk/proposals/${proposal}`);
export const publish = action(publishProposal, (_, { proposal }) => `/desk/proposals/${proposal}/publish`);
