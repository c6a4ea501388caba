"use server";

import { action } from "@/app/_kit/action";
import { mergeQuotes } from "@/commands/merge-quotes";
import { mergeSources } from "@/commands/merge-sources";
import { mergeSpeakers } from "@/commands/merge-speakers";
import { undoMerge } from "@/commands/undo-merge";

export const quotes = action(mergeQuotes, ({ merge }) => `/desk/merges/${merge}`);
export const speakers = action(mergeSpeakers, ({ merge }) => `/desk/merges/${merge}`);
export const sources = action(mergeSources, ({ merge }) => `/desk/merges/${merge}`);
export const undo = action(undoMerge, ({ merge }) => `/desk/merges/${merge}`);
