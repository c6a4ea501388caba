import { type Proposal, propose, type ReadOptions } from "@/domain/intake/proposed";
import { type PageRead, readHtml } from "@/domain/intake/read-html";
import { ok, type Result, refuse } from "@/domain/refusal";
import { isLate, threadOf } from "./thread";

type Question = { text: string; options: ReadOptions } | { html: string };

/** Shorter texts (in UTF-16 units) are read where they are: a dozen milliseconds, with no queue behind longer ones. */
const SHORT = 10_000;
/** Texts that may wait or be read at once. */
export const MOST_OPEN = 10;
/** The longest text accepted takes a second or two. */
export const LIMIT_MS = 15_000;

const thread = threadOf<Question, string>("reading", {
  file: "workers/reading-worker.mjs",
  limitMs: LIMIT_MS,
});

/**
 * Reads an article and proposes its source and its passages, a long one in the thread of reading. Refused at
 * `text` as `limited`: `reading-busy` where too many wait, `reading-late` where it takes too long.
 */
export const readArticle = (text: string, options: ReadOptions = {}): Promise<Result<Proposal>> =>
  read(text, () => propose(text, options), { text, options });

/** Reads the HTML of a page in the same way, with the same refusals; gives null where there is nothing to read. */
export const readPage = (html: string): Promise<Result<PageRead>> =>
  read(html, () => readHtml(html), { html });

/** Ends the thread; the next long text starts a new one. */
export const closeReading = (): Promise<void> => thread.close();

async function read<Read>(text: string, here: () => Read, question: Question): Promise<Result<Read>> {
  if (text.length < SHORT) return ok(here());
  if (thread.open >= MOST_OPEN) return refuse({ kind: "limited", rule: "reading-busy", field: "text" });
  try {
    return ok(JSON.parse(await thread.ask(question)) as Read);
  } catch (cause) {
    if (!isLate(cause)) throw cause;
    return refuse({ kind: "limited", rule: "reading-late", field: "text" });
  }
}
