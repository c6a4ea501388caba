import { doorVisit, seeOther } from "@/app/_kit/door";
import { doorForm, doorNotice } from "@/app/_kit/door-form";
import { actorOfCookie } from "@/auth/current-actor";
import { safeNextPath } from "@/auth/next-path";
import { stopWaiting, waitAgain } from "@/workers/works";

const ACTS = { stop: stopWaiting, begin: waitAgain };
const isAct = (act: string): act is keyof typeof ACTS => Object.hasOwn(ACTS, act);

/** A member stops waiting for long work that a page showed them, or wants it after all; nothing is stored. */
export async function POST(request: Request): Promise<Response> {
  const visit = doorVisit(request);
  const posted = await doorForm(visit);
  if (!posted.ok) return posted.response;
  const next = safeNextPath(posted.field("next"));
  const member = await actorOfCookie(request.headers.get("cookie"));
  if (!member) return seeOther(`/sign-in?${new URLSearchParams({ next })}`);
  const act = posted.field("act");
  if (!isAct(act)) return doorNotice(visit, "unreadable");
  ACTS[act](posted.field("work"), member.id);
  return seeOther(next);
}
