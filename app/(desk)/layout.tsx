import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { assets } from "@/app/_document/assets";
import { NONCE_HEADER } from "@/app/_kit/desk-headers";
import { preferences } from "@/app/_kit/desk-visit";

export const metadata: Metadata = { robots: { index: false }, icons: { icon: "/favicon.svg" } };
export const viewport: Viewport = { colorScheme: "light dark", width: "device-width", initialScale: 1 };
export const dynamic = "force-dynamic";

/** The paper the desk is written on. It guards nothing: each page asks who is there. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { lang } = await preferences();
  const nonce = (await headers()).get(NONCE_HEADER) ?? undefined;
  const { css, han, hanRare, deskScript } = assets();
  return (
    <html lang={lang} dir="ltr">
      <head>
        {/* Waited for: a key that is pressed as soon as the page is there must not be lost. */}
        <script src={deskScript} nonce={nonce} suppressHydrationWarning />
        <link rel="stylesheet" href={css} />
        <link rel="stylesheet" href={han} />
        <link rel="stylesheet" href={hanRare} />
      </head>
      <body className="desk">{children}</body>
    </html>
  );
}
