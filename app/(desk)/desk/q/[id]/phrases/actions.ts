"use server";

import { action } from "@/app/_kit/action";
import { addPhrase } from "@/commands/add-phrase";
import { dividePhrases } from "@/commands/divide-phrases";
import { namePhrase } from "@/commands/name-phrase";
import { assignPhrase, movePhrase } from "@/commands/place-phrase";
import { joinPhrases, splitPhrase } from "@/commands/split-phrase";
import { undoPhrase } from "@/commands/undo-phrase";

const toPage = ({ quote }: { quote: string }): string => `/desk/q/${quote}/phrases`;
const toPrinting = (
  done: { quote: string },
  { attestation }: Readonly<Record<string, string | undefined>>,
): string => `${toPage(done)}#p-${attestation}`;

export const divide = action(dividePhrases, toPage);
export const split = action(splitPhrase, toPrinting);
export const join = action(joinPhrases, toPage);
export const add = action(addPhrase, toPrinting);
export const assign = action(assignPhrase, toPrinting);
export const move = action(movePhrase, toPrinting);
export const name = action(namePhrase, (done) => `${toPage(done)}#names`);
export const undo = action(undoPhrase, toPage);
