import { movedTo } from "@/app/_document/redirect";
import { notANumber } from "@/app/_document/refusals";
import type { Visit } from "@/app/_document/visit";
import { readId } from "@/domain/ids";

/** The number in the address of a speaker or a source; capitals and look-alikes lead to the canonical one. */
export function subjectId(
  visit: Visit,
  folder: "speakers" | "sources",
  typed: string,
): string | Promise<Response> | Response {
  const read = readId(typed);
  if (!read.ok) return notANumber(visit, typed, read.reason);
  return read.id === typed ? read.id : movedTo(visit, `/${folder}/${read.id}`);
}
