import type { Refusal } from "@/domain/refusal";

/** Where the way on is another page. */
const WAYS_ON: Readonly<Record<string, (params: NonNullable<Refusal["params"]>) => string>> = {
  "stale-session": () => "/desk/prove",
  "signed-out": () => "/sign-in",
  "retraction-in-review": ({ proposal }) => `/desk/proposals/${proposal}`,
  "words-in-review": ({ proposal }) => `/desk/proposals/${proposal}`,
};

/** The page that mends what was refused; undefined where the form itself does. */
export const wayOn = ({ rule, params }: Refusal): string | undefined => WAYS_ON[rule]?.(params ?? {});
