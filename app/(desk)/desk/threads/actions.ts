"use server";

import { action } from "@/app/_kit/action";
import { annotate } from "@/commands/annotate";
import { editAnnotation } from "@/commands/edit-annotation";
import { replyToAnnotation } from "@/commands/reply-to-annotation";
import { reopenAnnotation, resolveAnnotation } from "@/commands/resolve-annotation";
import { pageOf } from "./page-of";

export const writeRemark = action(annotate, (_, form) => pageOf(form));
export const replyToRemark = action(replyToAnnotation, (_, form) => pageOf(form));
export const editRemark = action(editAnnotation, (_, form) => pageOf(form));
export const resolveThread = action(resolveAnnotation, (_, form) => pageOf(form));
export const reopenThread = action(reopenAnnotation, (_, form) => pageOf(form));
