import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { deskHeaders } from "@/app/_kit/desk-headers";
import { isSameOrigin, isWriting } from "@/app/_kit/same-origin";
import { PATH_HEADER } from "@/auth/next-path";

/**
 * Comfort before the desk: a nonce and the headers for each answer, and an early no to what has no business
 * here. Never the guard: every page, action and command asks for itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString("base64");
  const headers = deskHeaders(nonce);
  if (isWriting(request.method) && !isSameOrigin(request.headers)) {
    return new NextResponse("This form was not sent from a page of this desk.\n", { status: 403, headers });
  }
  const inner = new Headers(request.headers);
  inner.set("content-security-policy", headers["content-security-policy"] ?? "");
  inner.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers: inner } });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

export const config = { matcher: ["/desk/:path*", "/sign-in", "/sign-out", "/invitation"] };
