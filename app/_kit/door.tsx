import type { ReactNode } from "react";
import { assets } from "@/app/_document/assets";
import { acceptedLanguage } from "@/app/_document/language";
import type { DoorProblem } from "@/components/desk/door/form";
import { type Refusal, STATUS_OF } from "@/domain/refusal";
import { UI_LANGS, type UiLang } from "@/domain/vocabulary";
import { type Messages, messagesIn } from "@/messages/messages";
import { refusalText } from "@/messages/refusal-text";
import { doorHeaders } from "./desk-headers";
import { DoorPage } from "./door-page";

/** One request at the doors of the desk: sign-in, invitation, proof. Plain pages with true statuses. */
export type DoorVisit = { request: Request; url: URL; lang: UiLang; t: Messages };

export function doorVisit(request: Request): DoorVisit {
  const chosen = /(?:^|; *)attesto\.lang=([a-z]+)/.exec(request.headers.get("cookie") ?? "")?.[1];
  const accepted = () => acceptedLanguage(request.headers.get("accept-language"));
  const lang = UI_LANGS.find((one) => one === chosen) ?? accepted();
  return { request, url: new URL(request.url), lang, t: messagesIn(lang) };
}

export type Door = {
  status?: number;
  title: string;
  isRefused?: boolean;
  retryAfter?: number | undefined;
  view: ReactNode;
};

/** Answers with a whole page; never kept by anybody. */
export async function door({ request, lang, t }: DoorVisit, one: Door): Promise<Response> {
  // Imported when first used: Next refuses the module at the top of what a route imports.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const { status = 200, title, isRefused = false, retryAfter } = one;
  const html = renderToStaticMarkup(
    <DoorPage {...{ lang, t, title, isRefused }} sheet={assets().css}>
      {one.view}
    </DoorPage>,
  );
  const headers = new Headers({
    ...doorHeaders(),
    "content-type": "text/html; charset=utf-8",
    "content-language": lang,
    vary: "Accept-Language, Cookie",
    ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }),
  });
  return new Response(request.method === "HEAD" ? null : `<!doctype html>${html}`, { status, headers });
}

/** Leads on to an own path after a post. */
export function seeOther(path: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ ...doorHeaders(), location: path });
  for (const line of cookies) headers.append("set-cookie", line);
  return new Response(null, { status: 303, headers });
}

/** A refused form: its status, how long to wait, and each problem in words. */
export function refusedDoor(t: Messages, refusals: readonly Refusal[]) {
  const [first] = refusals;
  const seconds = refusals.find((one) => one.kind === "limited")?.params?.seconds;
  return {
    status: STATUS_OF[first?.kind ?? "invalid"],
    isRefused: true,
    retryAfter: seconds === undefined ? undefined : Number(seconds),
    problems: refusals.map((one): DoorProblem => {
      const text = refusalText(t, one);
      return one.field === undefined ? { text } : { text, field: one.field };
    }),
  };
}
