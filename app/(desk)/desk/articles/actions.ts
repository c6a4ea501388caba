"use server";

import { action } from "@/app/_kit/action";
import { acceptSureSpans } from "@/commands/accept-sure-spans";
import { addSpan } from "@/commands/add-span";
import { decideSpan } from "@/commands/decide-span";
import { discardArticleDraft, keepArticleDraft } from "@/commands/keep-article-draft";
import { joinSpans, splitSpan } from "@/commands/reshape-span";
import { sendArticle } from "@/commands/send-article";
import { takeInArticle } from "@/commands/take-in-article";
import { undoSpan } from "@/commands/undo-span";
import { withdrawArticle } from "@/commands/withdraw-article";

const toPassage = ({ article, passage }: { article: string; passage: string }): string =>
  `/desk/articles/${article}?p=${passage}#m${passage}`;

export const readPasted = action(keepArticleDraft, ({ draft }) => `/desk/articles/new?draft=${draft}`);
export const throwAway = action(discardArticleDraft, () => "/desk/articles");
export const takeIn = action(takeInArticle, ({ article }) => `/desk/articles/${article}`);
export const decide = action(
  decideSpan,
  ({ article, next }) => `/desk/articles/${article}?p=${next}#m${next}`,
);
export const undo = action(undoSpan, toPassage);
export const add = action(addSpan, toPassage);
export const acceptSure = action(acceptSureSpans, toPassage);
export const split = action(splitSpan, toPassage);
export const join = action(joinSpans, toPassage);
export const send = action(sendArticle, () => "/desk");
export const withdraw = action(withdrawArticle, () => "/desk/articles");
