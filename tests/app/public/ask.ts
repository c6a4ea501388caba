import * as missing from "@/app/(public)/[...address]/route";
import * as about from "@/app/(public)/about/route";
import * as check from "@/app/(public)/check/route";
import * as claimEdition from "@/app/(public)/claims/[id]/e/[n]/route";
import * as claimHistory from "@/app/(public)/claims/[id]/history/route";
import * as claim from "@/app/(public)/claims/[id]/route";
import * as corrections from "@/app/(public)/corrections/route";
import * as licence from "@/app/(public)/licence/route";
import * as checkpoint from "@/app/(public)/log/checkpoint/route";
import * as key from "@/app/(public)/log/key/route";
import * as proof from "@/app/(public)/log/proof/route";
import * as log from "@/app/(public)/log/route";
import * as method from "@/app/(public)/method/route";
import * as quotePart from "@/app/(public)/q/[id]/[part]/route";
import * as cite from "@/app/(public)/q/[id]/cite/route";
import * as quoteEditionPart from "@/app/(public)/q/[id]/e/[n]/[part]/route";
import * as quoteEdition from "@/app/(public)/q/[id]/e/[n]/route";
import * as quoteHistory from "@/app/(public)/q/[id]/history/route";
import * as quote from "@/app/(public)/q/[id]/route";
import * as home from "@/app/(public)/route";
import * as search from "@/app/(public)/search/route";
import * as source from "@/app/(public)/sources/[id]/route";
import * as speaker from "@/app/(public)/speakers/[id]/route";

type Route = typeof home;

const ROUTES: readonly (readonly [RegExp, Route])[] = [
  [/^\/$/, home],
  [/^\/search$/, search],
  [/^\/check$/, check],
  [/^\/corrections$/, corrections],
  [/^\/log$/, log],
  [/^\/log\/checkpoint$/, checkpoint],
  [/^\/log\/key$/, key],
  [/^\/log\/proof$/, proof],
  [/^\/method$/, method],
  [/^\/about$/, about],
  [/^\/licence$/, licence],
  [/^\/q\/(?<id>[^/]+)$/, quote],
  [/^\/q\/(?<id>[^/]+)\/cite$/, cite],
  [/^\/q\/(?<id>[^/]+)\/history$/, quoteHistory],
  [/^\/q\/(?<id>[^/]+)\/e\/(?<n>[^/]+)$/, quoteEdition],
  [/^\/q\/(?<id>[^/]+)\/e\/(?<n>[^/]+)\/(?<part>[^/]+)$/, quoteEditionPart],
  [/^\/q\/(?<id>[^/]+)\/(?<part>[^/]+)$/, quotePart],
  [/^\/claims\/(?<id>[^/]+)$/, claim],
  [/^\/claims\/(?<id>[^/]+)\/history$/, claimHistory],
  [/^\/claims\/(?<id>[^/]+)\/e\/(?<n>[^/]+)$/, claimEdition],
  [/^\/speakers\/(?<id>[^/]+)$/, speaker],
  [/^\/sources\/(?<id>[^/]+)$/, source],
];

export type Ask = { method?: keyof Route; headers?: Record<string, string>; body?: string };

/** Asks the route that the server would choose for an address, with the parameters it would give. */
export async function ask(
  address: string,
  { method = "GET", headers = {}, body }: Ask = {},
): Promise<Response> {
  const path = address.split("?")[0] ?? "";
  const [route, found] = ROUTES.map(([shape, one]) => [one, shape.exec(path)] as const).find(
    ([, match]) => match !== null,
  ) ?? [missing, null];
  const params = Object.fromEntries(
    Object.entries(found?.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
  );
  const sent = body === undefined ? {} : { body };
  const request = new Request(`http://localhost${address}`, { method, headers, ...sent });
  return (route as Route)[method as "GET"](request, { params: Promise.resolve(params) });
}

export const pageAt = async (address: string, options: Ask = {}): Promise<string> =>
  (await ask(address, options)).text();

/** What an address answers with, and where it leads on to. */
export async function answerAt(address: string, options: Ask = {}): Promise<[number, string | null]> {
  const response = await ask(address, options);
  return [response.status, response.headers.get("location")];
}

/** The words of a document, without its markup. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<head>.*<\/head>/s, "")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** Own addresses that a document links to, without the place on the page. */
export const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*?\bhref="(\/[^"#]*)/g)].map((match) =>
    (match[1] ?? "").replaceAll("&amp;", "&"),
  );
