import "server-only";
import { cookies, headers } from "next/headers";
import { acceptedLanguage } from "@/app/_document/language";
import { requireMember } from "@/auth/require-member";
import type { Member } from "@/domain/access/actor";
import { UI_LANGS, type UiLang } from "@/domain/vocabulary";
import { type Messages, messagesIn } from "@/messages/messages";
import { REFUSED_HEADER } from "./desk-headers";

/** How a member likes the desk: a matter of the browser they sit at, so a cookie of the desk's own path. */
export const LANG_COOKIE = "attesto.lang";
export const KEYS_COOKIE = "attesto.keys";

export type Preferences = { lang: UiLang; t: Messages; hasKeys: boolean };

/** One request at the desk: who asks, in which language, whether single keys act, and whether it answers a refused form. */
export type DeskVisit = Preferences & { member: Member; isRefused: boolean };

/** The language a member chose, else the browser's; single keys act unless they were switched off. */
export async function preferences(): Promise<Preferences> {
  const [jar, head] = [await cookies(), await headers()];
  const chosen = jar.get(LANG_COOKIE)?.value;
  const lang = UI_LANGS.find((one) => one === chosen) ?? acceptedLanguage(head.get("accept-language"));
  return { lang, t: messagesIn(lang), hasKeys: jar.get(KEYS_COOKIE)?.value !== "off" };
}

/** What every page of the desk begins with; who is not signed in is led to sign-in and back. */
export async function deskVisit(): Promise<DeskVisit> {
  const member = await requireMember();
  const isRefused = (await headers()).has(REFUSED_HEADER);
  return { member, isRefused, ...(await preferences()) };
}
