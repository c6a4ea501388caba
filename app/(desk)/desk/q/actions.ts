"use server";

import { action } from "@/app/_kit/action";
import { addEvidence } from "@/commands/add-evidence";
import { chooseOccasion as choose } from "@/commands/choose-occasion";
import { createQuote } from "@/commands/create-quote";
import { dateQuote } from "@/commands/date-quote";
import { editEvidence as changeEvidence } from "@/commands/edit-evidence";
import { editQuote } from "@/commands/edit-quote";
import { logContact as contact } from "@/commands/log-contact";
import { logSearch as search } from "@/commands/log-search";
import { nameQuoteSpeakers } from "@/commands/name-quote-speakers";
import { submitProposal } from "@/commands/submit-proposal";
import { withdrawEvidence as takeEvidence } from "@/commands/withdraw-evidence";
import { editReview, writeReview } from "@/commands/write-review";

export const makeQuote = action(createQuote, ({ quote }) => `/desk/q/${quote}/printings/new`);
export const saveSaid = action(editQuote, (_, { quote }) => `/desk/q/${quote}#said`);
export const saveDating = action(dateQuote, (_, { quote }) => `/desk/q/${quote}#occ`);
export const chooseOccasion = action(choose, (_, { quote }) => `/desk/q/${quote}#occ`);
export const saveSpeakers = action(nameQuoteSpeakers, ({ quote }) => `/desk/q/${quote}#said`);

export const beginJudgement = action(writeReview, ({ record }, { axis, attestation }) =>
  axis === "wording" ? `/desk/q/${record}?w=${attestation}#word` : `/desk/q/${record}#attr`,
);
export const changeJudgement = action(editReview, ({ record }, { _w }) =>
  _w ? `/desk/q/${record}?w=${_w}#word` : `/desk/q/${record}#attr`,
);

export const bringEvidence = action(addEvidence, ({ record }) => `/desk/q/${record}#evi`);
export const editEvidence = action(changeEvidence, ({ record }) => `/desk/q/${record}#evi`);
export const withdrawEvidence = action(takeEvidence, ({ record }) => `/desk/q/${record}#evi`);
export const logSearch = action(search, ({ record }) => `/desk/q/${record}#sea`);
export const logContact = action(contact, ({ record }) => `/desk/q/${record}#con`);

export const submit = action(submitProposal, ({ proposal }) => `/desk/proposals/${proposal}`);
