import { type Answer, answer, type Keeping } from "./answer";
import { Kept } from "./kept";
import { documents } from "./store";
import type { Visit } from "./visit";

export type ExportSpec = {
  /** What is exported and in which revision. */
  key: string;
  type: string;
  keeping: Keeping;
  /** Name of the file it is saved under: ASCII, without quotation marks. */
  fileName?: string;
  /** Own address of exactly this representation, where the request named another. */
  location?: string;
  isNegotiated: boolean;
  lastModified?: string;
  write: () => Promise<string> | string;
};

/** Answers with data to take away, made once per edition. */
export async function exported(visit: Visit, spec: ExportSpec): Promise<Response> {
  const kept = await documents().take(`export ${spec.key}`, async () => spec.write());
  const headers = {
    ...(spec.fileName === undefined
      ? {}
      : { "content-disposition": `attachment; filename="${spec.fileName}"` }),
    ...(spec.location === undefined ? {} : { "content-location": spec.location }),
  };
  return answer(visit.request, {
    kept,
    type: spec.type,
    area: "export",
    keeping: spec.keeping,
    vary: spec.isNegotiated ? ["Accept"] : [],
    headers,
    ...(spec.lastModified === undefined ? {} : { lastModified: spec.lastModified }),
  });
}

/** A short text answer that is not worth keeping: refusals of exports, robots.txt, the log's own files. */
export function plainAnswer(
  visit: Visit,
  text: string,
  options: Partial<Pick<Answer, "type" | "status" | "keeping" | "vary" | "headers">> = {},
): Response {
  return answer(visit.request, {
    kept: new Kept(text),
    type: "text/plain; charset=utf-8",
    area: "export",
    keeping: "latest",
    ...options,
  });
}
