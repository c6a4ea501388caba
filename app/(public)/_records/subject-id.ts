import { movedTo } from "@/app/_document/redirect";
import { notANumber, notFound } from "@/app/_document/refusals";
import type { Visit } from "@/app/_document/visit";
import { readId } from "@/domain/ids";
import { subjectNow } from "@/queries/public/former";

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

const KINDS = { speakers: "speaker", sources: "source" } as const;

/** Where no published record speaks of it: to what it was merged into, if one says so. */
export async function formerSubject(visit: Visit, folder: keyof typeof KINDS, id: string): Promise<Response> {
  const now = await subjectNow(KINDS[folder], id);
  return now === null ? notFound(visit) : movedTo(visit, `/${folder}/${now}`, { status: 308 });
}
