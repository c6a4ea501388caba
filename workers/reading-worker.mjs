// The reading of articles, in a thread of its own. What is thrown ends the thread, and with it this question
// alone. Plain JavaScript that loads the rules as they lie here, in the built server as in the scripts.
import { isMainThread, parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

if (isMainThread || parentPort === null) throw new Error("articles are read in a worker thread only");

register();
const { propose } = await import("../domain/intake/proposed.ts");
const { readHtml } = await import("../domain/intake/read-html.ts");

parentPort.on("message", ({ html, text, options }) => {
  const read = html === undefined ? propose(text, options) : readHtml(html);
  // As JSON: it is read on the other side in a third of the time that a copy takes.
  parentPort.postMessage({ answer: JSON.stringify(read) });
});
