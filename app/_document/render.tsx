import type { ReactNode } from "react";
import type { UiLang } from "@/domain/vocabulary";
import type { Messages } from "@/messages/messages";
import { assets, sheetsFor } from "./assets";
import type { Head } from "./head";
import { inLanguage, keepLanguage } from "./language";
import { Shell } from "./shell";
import { siteUrl } from "./site";

/** A public page: what its head says and what stands in `<main>`. */
export type Page = { head: Head; view: ReactNode };

export type PageContext = {
  lang: UiLang;
  isChosen: boolean;
  t: Messages;
  /** Own path and the query that the document depends on, without the language. */
  path: string;
  search: string;
};

/** The whole document as text. */
export async function renderPage({ head, view }: Page, context: PageContext): Promise<string> {
  const { lang, isChosen, t, path, search } = context;
  // Imported when first used: Next refuses the module at the top of what a route imports.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const { css, script } = assets();
  const otherHref = inLanguage(path, search, lang === "en" ? "it" : "en");
  const chrome = { head, lang, t, site: siteUrl(), path, search, sheets: [css], script, otherHref };
  const html = renderToStaticMarkup(<Shell {...chrome}>{view}</Shell>);
  const [, ...more] = sheetsFor(html);
  const inHead = more.map((href) => `<link rel="stylesheet" href="${href}"/>`).join("") + dataBlock(head);
  const whole = `<!doctype html>${inHead === "" ? html : html.replace("</head>", () => `${inHead}</head>`)}`;
  return isChosen ? keepLanguage(whole, lang) : whole;
}

const dataBlock = ({ jsonLd }: Head): string =>
  jsonLd === undefined ? "" : `<script type="application/ld+json">${scriptSafe(jsonLd)}</script>`;

/** JSON that may stand inside a script element: nothing in it can end the element or a line. */
export const scriptSafe = (json: string): string =>
  json
    .replace(/</g, "\\u003c")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
