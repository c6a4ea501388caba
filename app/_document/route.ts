import { recordFault } from "./fault";
import { badQuery, faulty, noMethod } from "./refusals";
import { type Visit, visitOf } from "./visit";

type Params = Readonly<Record<string, string>>;
type NextContext = { params: Promise<Record<string, string | string[] | undefined>> };
type Handler = (request: Request, context: NextContext) => Promise<Response>;

/** Longest address taken, in characters. */
export const MOST_ADDRESS = 8_192;

/** The handlers of one public address: what it answers to GET and HEAD, and where given to POST; all else is 405, in words. */
export function documentRoute(
  route: string,
  read: (visit: Visit, params: Params) => Promise<Response>,
  posted?: (visit: Visit, params: Params) => Promise<Response>,
): Record<"GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE", Handler> {
  const guarded = (work: (visit: Visit, params: Params) => Promise<Response>): Handler => {
    return async (request, context) => {
      const visit = visitOf(request);
      try {
        if (request.url.length > MOST_ADDRESS)
          return await badQuery(visit, "query-too-long", MOST_ADDRESS, 414);
        return await work(visit, await plainParams(context));
      } catch (cause) {
        return faulty(visit, recordFault(route, cause));
      }
    };
  };
  const get = guarded(read);
  const refused = guarded((visit) => noMethod(visit, posted !== undefined));
  return {
    GET: get,
    HEAD: get,
    POST: posted ? guarded(posted) : refused,
    PUT: refused,
    PATCH: refused,
    DELETE: refused,
  };
}

async function plainParams({ params }: NextContext): Promise<Params> {
  const read = Object.entries((await params) ?? {});
  return Object.fromEntries(
    read.map(([name, value]) => [name, Array.isArray(value) ? value.join("/") : (value ?? "")]),
  );
}
