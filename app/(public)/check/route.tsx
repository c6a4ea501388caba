import { document } from "@/app/_document/document";
import { listStamp } from "@/app/_document/list-stamp";
import { postedForm } from "@/app/_document/posted-form";
import { seeOther } from "@/app/_document/redirect";
import { documentRoute } from "@/app/_document/route";
import { type Visit, visitIn } from "@/app/_document/visit";
import { CheckView } from "@/components/public/check/check-view";
import { type Asked, readAsked } from "@/domain/finding/asked";
import { refusalText } from "@/messages/refusal-text";
import { checkPage } from "@/queries/public/check";

export const dynamic = "force-dynamic";

/** Bytes of a posted form: five thousand characters of any script, escaped, and a name. */
const MOST_BYTES = 128 * 1024;
/** Longest address a posted text is led on to, so that what was found can be passed on. */
const MOST_SHORT = 2_000;

/**
 * "Paste a quote you saw": `q` the words, `by` who is said to have said them. A posted text that fits an address
 * is led on to its own; a longer one is answered at once, and nothing of it is kept.
 */
export const { GET, HEAD, POST, PUT, PATCH, DELETE } = documentRoute(
  "/check",
  (visit) => {
    const { searchParams } = visit.url;
    return answered(visit, searchParams.get("q") ?? "", searchParams.get("by") ?? "", searchParams.has("q"));
  },
  async (visit) => {
    const sent = await postedForm(visit.request, MOST_BYTES);
    if (!sent.ok && sent.reason === "bytes")
      return refused(visit, visit.t.finding.refused.bytes(sent.found, MOST_BYTES), undefined, 413);
    if (!sent.ok) return refused(visit, visit.t.finding.refused.malformed());
    const field = (name: string): string => {
      const value = sent.form.get(name);
      return typeof value === "string" ? value : "";
    };
    const own = visitIn(visit, field("lang"));
    const search = addressOf({ text: field("q").trim(), by: field("by").trim() }, own);
    if (search.length <= MOST_SHORT) return seeOther(`/check?${search}`);
    return answered(own, field("q"), field("by"), true);
  },
);

function addressOf({ text, by }: Asked, { lang, isChosen }: Visit): string {
  const params = new URLSearchParams({ q: text });
  if (by !== "") params.set("by", by);
  if (isChosen) params.set("lang", lang);
  return params.toString();
}

async function answered(visit: Visit, q: string, by: string, isAsked: boolean): Promise<Response> {
  const { lang, t } = visit;
  if (!isAsked) return empty(visit);
  const read = readAsked(q, by);
  if (!read.ok) {
    const words = t.finding.refused[read.reason](read.found, read.limit);
    return refused(visit, words, { text: shown(q), by: shown(by) });
  }
  const asked = read.value;
  const checked = await checkPage(asked);
  if (!checked.ok)
    return refused(visit, checked.refusals.map((one) => refusalText(t, one)).join(" "), asked, 429);
  const params = new URLSearchParams({ q: asked.text, ...(asked.by === "" ? {} : { by: asked.by }) });
  const isPosted = visit.request.method === "POST";
  return document(visit, {
    // Too long to stand in a link.
    ...(isPosted ? {} : { search: params.toString() }),
    keeping: isPosted ? "never" : "latest",
    page: () => ({
      head: { title: t.finding.title, section: "check", isIndexed: false },
      view: <CheckView asked={asked} page={checked.value} {...{ lang, t }} />,
    }),
  });
}

async function empty(visit: Visit): Promise<Response> {
  const { lang, t } = visit;
  return document(visit, {
    key: `check ${await listStamp()}`,
    page: () => ({
      head: { title: t.finding.title, section: "check", canonical: "/check", isIndexed: true },
      view: <CheckView {...{ lang, t }} />,
    }),
  });
}

// A sign that no page can hold is shown as one, where it stands in the text.
const shown = (typed: string): string => typed.replaceAll("\0", "\ufffd");

// The form is there again with what was typed, and the reason at its field and in the title.
function refused(visit: Visit, error: string, typed?: Asked, status = 400): Promise<Response> {
  const { lang, t } = visit;
  return document(visit, {
    status,
    page: () => ({
      head: { title: `${t.desk.error} ${t.finding.title}`, section: "check", isIndexed: false },
      view: <CheckView error={error} {...(typed ? { asked: typed } : {})} {...{ lang, t }} />,
    }),
  });
}
