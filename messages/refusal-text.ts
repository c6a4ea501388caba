import type { Refusal } from "@/domain/refusal";
import type { Messages } from "./messages";

/** A refusal in words: the reason and the way on. Every rule has its words; a test asks for them. */
export function refusalText(t: Messages, { rule, params }: Refusal): string {
  const words: Readonly<Record<string, (params: Readonly<Record<string, string | number>>) => string>> =
    t.refusals;
  return words[rule]?.(params ?? {}) ?? rule;
}
