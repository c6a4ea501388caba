import { answer, type Keeping } from "./answer";
import { Kept } from "./kept";
import { type Page, renderPage } from "./render";
import { documents } from "./store";
import type { Visit } from "./visit";

const HTML = "text/html; charset=utf-8";

export type DocumentSpec = {
  /** What the document shows and in which revision; absent for what is not worth keeping. */
  key?: string;
  /** The part of the query the document depends on, in canonical order, without the language. */
  search?: string;
  status?: number;
  keeping?: Keeping;
  /** The address answers in other formats too. */
  isNegotiated?: boolean;
  lastModified?: string;
  headers?: Readonly<Record<string, string>>;
  page: () => Promise<Page> | Page;
};

/** Answers with a document; kept ones are rendered once per language and revision. */
export async function document(visit: Visit, spec: DocumentSpec): Promise<Response> {
  const { request, url, lang, isChosen, t } = visit;
  const { key, search = "" } = spec;
  // One slash: a link that starts with two would lead to another host.
  const path = url.pathname.replace(/^[/\\]+/, "/");
  const make = async () => renderPage(await spec.page(), { lang, isChosen, t, path, search });
  const kept =
    key === undefined
      ? new Kept(await make())
      : await documents().take([path, search, lang, isChosen, key].join(" "), make);
  return answer(request, {
    kept,
    type: HTML,
    area: "document",
    keeping: spec.keeping ?? (spec.status === undefined ? "latest" : "never"),
    vary: [...(spec.isNegotiated ? ["Accept"] : []), ...(isChosen ? [] : ["Accept-Language"])],
    headers: { "content-language": lang, ...spec.headers },
    ...(spec.status === undefined ? {} : { status: spec.status }),
    ...(spec.lastModified === undefined ? {} : { lastModified: spec.lastModified }),
  });
}
