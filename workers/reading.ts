import { type Proposal, propose, type ReadOptions } from "@/domain/intake/proposed";
import { type PageRead, readHtml } from "@/domain/intake/read-html";
import { ok, type Result } from "@/domain/refusal";
import { answerOf, type Bounds, type Long, type LongWorks, longThread } from "./thread";

/** Shorter texts (in UTF-16 units) are read where they are: a dozen milliseconds, with no queue behind longer ones. */
const SHORT = 10_000;
/** Texts that may wait or be read at once. */
export const MOST_OPEN = 10;
/** The longest text accepted takes a second or two. */
export const LIMIT_MS = 15_000;

const BOUNDS: Bounds = {
  most: MOST_OPEN,
  busy: { kind: "limited", rule: "reading-busy", field: "text" },
  late: { kind: "limited", rule: "reading-late", field: "text" },
};

const thread = longThread("reading", LIMIT_MS);

/**
 * Reads an article and proposes its source and its passages, a long one in the thread of reading. Refused at
 * `text` as `limited`: `reading-busy` where too many wait, `reading-late` where it takes too long.
 */
export const readArticle = (text: string, options: ReadOptions = {}): Promise<Result<Proposal>> =>
  read(text, () => propose(text, options), { work: "article", question: { text, options } });

/** Reads the HTML of a page in the same way, with the same refusals; gives null where there is nothing to read. */
export const readPage = (html: string): Promise<Result<PageRead>> =>
  read(html, () => readHtml(html), { work: "page", question: { html } });

/** Ends the thread; the next long text starts a new one. */
export const closeReading = (): Promise<void> => thread.close();

async function read<Name extends "article" | "page">(
  text: string,
  here: () => LongWorks[Name]["answer"],
  asked: Long<Name>,
): Promise<Result<LongWorks[Name]["answer"]>> {
  if (text.length < SHORT) return ok(here());
  return answerOf(thread, asked, BOUNDS);
}
