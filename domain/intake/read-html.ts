import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { readEdtf } from "@/domain/dates/read-edtf";
import { isLanguageTag } from "@/domain/text/languages";
import { textOf } from "./html-text";

/** What a page says of itself in its head; every value is the page's own word. */
export type PageFacts = {
  title?: string;
  authors?: string[];
  publisher?: string;
  published?: string;
  lang?: string;
  url?: string;
};

/** The article's text as it is to be frozen, and what the page says of itself; null where no text is found. */
export type PageRead = { text: string; facts: PageFacts | null } | null;

const MOST_ELEMENTS = 60_000;
const DEEPEST = 500;

/** Whether a pasted text is the HTML of a page or of a part of one rather than words. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/iu.test(text) ||
  (/^\s*<(?:article|main|div|section|p|h[1-6]|meta)[\s>]/iu.test(text) &&
    /<\/[a-z][a-z0-9]*>\s*$/iu.test(text));

/**
 * Reads the HTML of a page: its article by Readability where it is a whole page, else all of it. Scripts
 * never run. Null where there is nothing to read or the page is too large to be looked through.
 */
export function readHtml(html: string): PageRead {
  const { document } = parseHTML(/<body[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`);
  const elements = document.querySelectorAll("*");
  const facts = factsOf(document);
  const isPage = document.querySelector("title, meta[property], meta[name], nav, article") !== null;
  if (elements.length > MOST_ELEMENTS) return null;
  const article = isPage && depthOf(document.body) <= DEEPEST ? articleOf(document) : null;
  const text = textOf(article ?? document.body);
  return text === "" ? null : { text, facts };
}

/** The part of the page that is the article; Readability works on a copy, since it takes the page apart. */
function articleOf(document: Document): Element | null {
  const copy = document.cloneNode(true) as Document;
  const read = new Readability(copy, { charThreshold: 200, serializer: (node) => node }).parse();
  return (read?.content as unknown as Element | undefined) ?? null;
}

/** How deep a page nests: Readability goes down by recursion. */
function depthOf(root: Element): number {
  let deepest = 0;
  const open: [Element, number][] = [[root, 1]];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const [element, depth] = at;
    deepest = Math.max(deepest, depth);
    for (const child of element.children) open.push([child, depth + 1]);
  }
  return deepest;
}

const oneLine = (text: string | null | undefined): string => (text ?? "").replace(/\s+/gu, " ").trim();

function meta(document: Document, ...names: string[]): string {
  for (const name of names) {
    const found = document.querySelector(
      `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
    );
    const content = oneLine(found?.getAttribute("content"));
    if (content !== "") return content;
  }
  return "";
}

function factsOf(document: Document): PageFacts {
  const title =
    meta(document, "og:title", "twitter:title") || oneLine(document.querySelector("title")?.textContent);
  const author = meta(document, "author", "article:author", "dc.creator");
  const publisher = meta(document, "og:site_name", "application-name");
  const day = meta(document, "article:published_time", "datePublished", "date", "dc.date").slice(0, 10);
  const lang = oneLine(document.documentElement.getAttribute("lang"));
  const url =
    oneLine(document.querySelector('link[rel="canonical"]')?.getAttribute("href")) ||
    meta(document, "og:url");
  return {
    ...(title ? { title } : {}),
    ...(author && !/^https?:/u.test(author) ? { authors: author.split(/\s*[,;]\s*/u).filter(Boolean) } : {}),
    ...(publisher ? { publisher } : {}),
    ...(readEdtf(day).ok ? { published: day } : {}),
    ...(isLanguageTag(lang) ? { lang } : {}),
    ...(URL.canParse(url) && /^https?:/u.test(url) ? { url } : {}),
  };
}
