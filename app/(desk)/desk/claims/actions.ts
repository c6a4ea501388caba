"use server";

import { action } from "@/app/_kit/action";
import { addEvidence } from "@/commands/add-evidence";
import { addOccurrence as occur } from "@/commands/add-occurrence";
import { createClaim } from "@/commands/create-claim";
import { editClaim } from "@/commands/edit-claim";
import { editEvidence as changeEvidence } from "@/commands/edit-evidence";
import { linkClaims as relate, unlinkClaims as unrelate } from "@/commands/link-claims";
import { logContact as contact } from "@/commands/log-contact";
import { logSearch as search } from "@/commands/log-search";
import { dropClaimSpeaker, nameClaimSpeaker } from "@/commands/name-claim-speaker";
import { removeOccurrence as takeOccurrence } from "@/commands/remove-occurrence";
import { submitProposal } from "@/commands/submit-proposal";
import { withdrawEvidence as takeEvidence } from "@/commands/withdraw-evidence";
import { editReview, writeReview } from "@/commands/write-review";

export const makeClaim = action(createClaim, ({ claim }, { _quote }) =>
  _quote ? `/desk/claims/${claim}/occurrences/new?quote=${_quote}` : `/desk/claims/${claim}#oc`,
);
export const saveClaim = action(editClaim, ({ claim }) => `/desk/claims/${claim}#cl`);
export const nameSpeaker = action(nameClaimSpeaker, ({ claim }) => `/desk/claims/${claim}#cl`);
export const dropSpeaker = action(dropClaimSpeaker, ({ claim }) => `/desk/claims/${claim}#cl`);
export const addOccurrence = action(occur, (_, { claim }) => `/desk/claims/${claim}#oc`);
export const removeOccurrence = action(takeOccurrence, ({ claim }) => `/desk/claims/${claim}#oc`);
export const linkClaim = action(relate, ({ claim }) => `/desk/claims/${claim}#li`);
export const unlinkClaim = action(unrelate, ({ claim }) => `/desk/claims/${claim}#li`);

export const beginJudgement = action(writeReview, ({ record }) => `/desk/claims/${record}#ve`);
export const changeJudgement = action(editReview, ({ record }) => `/desk/claims/${record}#ve`);
export const bringEvidence = action(addEvidence, ({ record }) => `/desk/claims/${record}#evi`);
export const editEvidence = action(changeEvidence, ({ record }) => `/desk/claims/${record}#evi`);
export const withdrawEvidence = action(takeEvidence, ({ record }) => `/desk/claims/${record}#evi`);
export const logSearch = action(search, ({ record }) => `/desk/claims/${record}#sea`);
export const logContact = action(contact, ({ record }) => `/desk/claims/${record}#con`);

export const submit = action(submitProposal, ({ proposal }) => `/desk/proposals/${proposal}`);
