import type { ReactNode } from "react";
import { document } from "./document";
import { FaultPlate, FormsPlate, NotFoundPlate, SentencePlate } from "./plates";
import type { Visit } from "./visit";

type Options = { headers?: Readonly<Record<string, string>>; isNegotiated?: boolean };

// Small documents about what cannot be had; never kept by anybody.
function plate(visit: Visit, status: number, title: string, view: ReactNode, options: Options = {}) {
  return document(visit, {
    status,
    ...options,
    page: () => ({ head: { title, section: "record", isIndexed: false }, view }),
  });
}

/** 404: the same for what never existed and for what is not published. */
export function notFound(visit: Visit): Promise<Response> {
  return plate(visit, 404, visit.t.shell.notFound.title, <NotFoundPlate t={visit.t} />);
}

/** 404 for an address whose number is none: told apart from an unknown one. */
export function notANumber(visit: Visit, id: string, reason: "malformed" | "typo"): Promise<Response> {
  const { title, mistyped, malformed } = visit.t.shell.notFound;
  const shown = [...id].slice(0, 40).join("");
  const wrong = reason === "typo" ? mistyped(shown) : malformed(shown);
  return plate(visit, 404, title, <NotFoundPlate t={visit.t} wrong={wrong} />);
}

/** 404 for an edition that a record does not have. */
export function noEdition(visit: Visit, number: string, newest: number, href: string): Promise<Response> {
  const { title, sentence, link } = visit.t.shell.noEdition;
  return plate(
    visit,
    404,
    title,
    <SentencePlate
      rubric={visit.t.shell.notFound.rubric}
      title={title}
      sentence={sentence([...number].slice(0, 12).join(""), newest)}
      link={{ href, words: link }}
    />,
  );
}

/** 410: exports of a withdrawn record. */
export function gone(visit: Visit, href: string): Promise<Response> {
  const { rubric, title, sentence, link } = visit.t.shell.gone;
  return plate(
    visit,
    410,
    title,
    <SentencePlate rubric={rubric} title={title} sentence={sentence} link={{ href, words: link }} />,
    { isNegotiated: true },
  );
}

/** 403: exports of a record that is out of sight for the moment. */
export function notShown(visit: Visit, href: string): Promise<Response> {
  const { rubric, title, sentence, link } = visit.t.shell.notShown;
  return plate(
    visit,
    403,
    title,
    <SentencePlate rubric={rubric} title={title} sentence={sentence} link={{ href, words: link }} />,
    { isNegotiated: true },
  );
}

/** 406 with the forms that are offered. */
export function notAcceptable(
  visit: Visit,
  forms: readonly { type: string; href: string }[],
): Promise<Response> {
  const { title } = visit.t.shell.notAcceptable;
  return plate(visit, 406, title, <FormsPlate t={visit.t} forms={forms} />, { isNegotiated: true });
}

/** 405, with the methods that the address has: it takes what is posted, or is for reading alone. */
export function noMethod(visit: Visit, isPosted: boolean): Promise<Response> {
  const { rubric, title, sentence } = visit.t.shell.noMethod;
  const method = visit.request.method;
  return plate(
    visit,
    405,
    title,
    <SentencePlate rubric={rubric} title={title} sentence={sentence(method, isPosted)} />,
    { headers: { allow: isPosted ? "GET, HEAD, POST" : "GET, HEAD" } },
  );
}

/** 503: too much waits already, or what is asked for is still being made. */
export function busy(visit: Visit, what: "cite" | "compare" = "cite"): Promise<Response> {
  const { rubric, title, sentences } = visit.t.shell.limited;
  const sentence = sentences[what];
  return plate(visit, 503, title, <SentencePlate rubric={rubric} title={title} sentence={sentence} />, {
    headers: { "retry-after": "5" },
  });
}

type BadRule = keyof Visit["t"]["shell"]["badQuery"]["rules"];

/** 400 (or 414) in words: which part of the address cannot be read, and why. */
export function badQuery(visit: Visit, rule: BadRule, most = 0, status = 400): Promise<Response> {
  const { rubric, title, rules } = visit.t.shell.badQuery;
  return plate(
    visit,
    status,
    title,
    <SentencePlate rubric={rubric} title={title} sentence={rules[rule](most)} />,
  );
}

/** 500 with the number under which the fault was recorded; never its cause. */
export function faulty(visit: Visit, id: string): Promise<Response> {
  return plate(visit, 500, visit.t.shell.fault.title, <FaultPlate t={visit.t} id={id} />);
}
