import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { Member } from "@/domain/access/actor";
import { currentActor } from "./current-actor";
import { PATH_HEADER, safeNextPath } from "./next-path";

/** The member who asks; a visitor is sent to sign in, and from there back to where they were going. */
export async function requireMember(): Promise<Member> {
  const member = await currentActor();
  if (member) return member;
  const next = safeNextPath((await headers()).get(PATH_HEADER));
  redirect(`/sign-in?${new URLSearchParams({ next })}`);
}
