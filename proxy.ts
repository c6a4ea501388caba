import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { MOST_ADDRESS } from "@/app/_document/route";
import { deskHeaders, doorHeaders, NONCE_HEADER, REFUSED_HEADER } from "@/app/_kit/desk-headers";
import { mostAt } from "@/app/_kit/desk-limits";
import { doorVisit } from "@/app/_kit/door";
import { doorNotice, type Obstacle } from "@/app/_kit/door-form";
import { isSameOrigin, isWriting } from "@/app/_kit/same-origin";
import { PATH_HEADER } from "@/auth/next-path";

/**
 * Comfort before the desk: a nonce and the headers for each answer, and an early no to what has no business
 * here. Never the guard: every page, action and command asks for itself.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl;
  const obstacle = obstacleOf(request) ?? (await unreadable(request));
  if (obstacle !== null) return doorNotice(doorVisit(request), obstacle, mostAt(pathname).words);
  const nonce = randomBytes(16).toString("base64");
  const headers = isDoor(pathname) ? doorHeaders() : deskHeaders(nonce);
  const inner = new Headers(request.headers);
  // The framework reads the nonce from here and gives it to its own scripts.
  inner.set("content-security-policy", headers["content-security-policy"] ?? "");
  inner.set(NONCE_HEADER, nonce);
  inner.set(PATH_HEADER, pathname + search);
  inner.delete(REFUSED_HEADER);
  if (isWriting(request.method) && !inner.has("next-action")) inner.set(REFUSED_HEADER, "1");
  const response = NextResponse.next({ request: { headers: inner } });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

const isDoor = (path: string): boolean =>
  ["/sign-in", "/sign-out", "/invitation", "/desk/prove", "/desk/admin/invitations"].includes(path);

function obstacleOf(request: NextRequest): Obstacle | null {
  if (request.url.length > MOST_ADDRESS) return "address-too-long";
  if (!isWriting(request.method)) return null;
  if (!isSameOrigin(request.headers)) return "foreign-origin";
  const length = request.headers.get("content-length");
  if (length === null) return "no-length";
  return Number(length) <= mostAt(request.nextUrl.pathname).bytes ? null : "too-large";
}

/**
 * A form that cannot be read: past here the framework would answer it with a fault of ours. The framework lets
 * through what its own reading throws, and what a reader stumbles on may stand in any part, so that only
 * reading all of it can tell: 0.2 ms for a usual form, 3 to 5 for a whole megabyte.
 */
async function unreadable(request: NextRequest): Promise<Obstacle | null> {
  if (!isWriting(request.method)) return null;
  const isForm = request.headers.get("content-type")?.startsWith("multipart/form-data") ?? false;
  // Actions take forms, and a browser sends those in this shape alone.
  if (!isForm) return request.headers.has("next-action") ? "unreadable" : null;
  try {
    await request.clone().formData();
    return null;
  } catch {
    return "unreadable";
  }
}

export const config = { matcher: ["/desk/:path*", "/sign-in", "/sign-out", "/invitation"] };
