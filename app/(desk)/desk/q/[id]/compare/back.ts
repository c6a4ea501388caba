import type { Submitted } from "@/app/_kit/action";

/** Back to the comparison that the form was part of (`_at`: its query), at one of its places. */
export const comparison = (quote: string | undefined, { _at = "" }: Submitted, place: string): string =>
  `/desk/q/${quote}/compare?${_at}#${place}`;
