import type { Asked } from "@/domain/finding/asked";
import type { Result } from "@/domain/refusal";
import { checkPage } from "@/queries/public/check";
import { publishedLike } from "@/queries/public/finding";

// None is refused, since they are asked for one by one.
function value<V>(found: Result<V>): V {
  if (!found.ok) throw new Error("a search was refused");
  return found.value;
}

/** What the page says of some words. */
export const pageFor = async (asked: Asked) => value(await checkPage(asked));

/** The printings found for some words, nearest first. */
export const likeThis = async (text: string) => value(await publishedLike(text));
