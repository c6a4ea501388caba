import type { ReactNode } from "react";
import type { UiLang } from "@/domain/vocabulary";
import type { Messages } from "@/messages/messages";
import { Foot, Masthead } from "./chrome";
import type { Head } from "./head";

const ICON = "/favicon.svg";

type Props = {
  head: Head;
  lang: UiLang;
  t: Messages;
  site: string;
  /** Own path and query, without the language. */
  path: string;
  search: string;
  sheets: readonly string[];
  script: string;
  otherHref: string;
  children: ReactNode;
};

/** The page around every public view: head, masthead, `<main>`, foot. */
export function Shell({ head, lang, t, site, path, search, sheets, script, otherHref, children }: Props) {
  const title = head.title === null ? t.shell.homeTitle : t.shell.titled(head.title);
  const canonical = head.canonical === undefined ? undefined : `${site}${head.canonical}`;
  const alternate = (to: UiLang) => `${site}${path}?${withLang(search, to)}`;
  return (
    <html lang={lang} dir="ltr" data-done={t.shell.copied}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={head.description ?? t.shell.promise} />
        <meta name="color-scheme" content="light dark" />
        {head.isIndexed ? null : <meta name="robots" content="noindex" />}
        {sheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <link rel="icon" href={ICON} type="image/svg+xml" />
        {canonical === undefined ? null : <link rel="canonical" href={canonical} />}
        {canonical === undefined
          ? null
          : (["en", "it"] as const).map((to) => (
              <link key={to} rel="alternate" hrefLang={to} href={alternate(to)} />
            ))}
        {head.alternates?.map(({ type, href }) => (
          <link key={href} rel="alternate" type={type} href={href} />
        ))}
        <meta property="og:title" content={head.title ?? "Attesto"} />
        <meta property="og:description" content={head.description ?? t.shell.promise} />
        <meta property="og:type" content={head.kind ?? "website"} />
        <meta property="og:site_name" content="Attesto" />
        <meta property="og:locale" content={lang === "it" ? "it_IT" : "en_GB"} />
        {canonical === undefined ? null : <meta property="og:url" content={canonical} />}
        <script src={script} defer />
      </head>
      <body className="public">
        <a className="skip" href="#text">
          {t.shell.skip}
        </a>
        <div className="page">
          <Masthead lang={lang} t={t} section={head.section} otherHref={otherHref} />
          <main id="text">{children}</main>
          <Foot t={t} />
        </div>
      </body>
    </html>
  );
}

function withLang(search: string, lang: UiLang): string {
  const params = new URLSearchParams(search);
  params.set("lang", lang);
  return params.toString();
}
