// Work that takes long, in a thread of its own: each thread loads the rules it is asked for. What is thrown ends the
// thread, and with it this question alone. Plain JavaScript that loads the rules as they lie here, in the built
// server as in the scripts.
import { isMainThread, parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

if (isMainThread || parentPort === null) throw new Error("long work is done in a worker thread only");

register();

const tell = (progress) => parentPort.postMessage({ progress });

const WORKS = {
  async collation({ witnesses, lang, ignored }) {
    const { collate } = await import("../domain/collation/collate.ts");
    return collate(witnesses, lang, ignored, tell);
  },
  async article({ text, options }) {
    const { propose } = await import("../domain/intake/proposed.ts");
    return propose(text, options);
  },
  async page({ html }) {
    const { readHtml } = await import("../domain/intake/read-html.ts");
    return readHtml(html);
  },
  async search({ text, passages }) {
    const { reanchored } = await import("../domain/reanchor/reanchor.ts");
    return reanchored(text, passages);
  },
  async copies(all) {
    const { changesOfAll } = await import("../domain/collation/analysis/silent.ts");
    return changesOfAll(all);
  },
  async division(asked) {
    const { proposalTo } = await import("../domain/phrases/propose.ts");
    return proposalTo(asked);
  },
  async places({ from, others, at }) {
    const { carriedTo } = await import("../domain/phrases/carry.ts");
    return carriedTo(from, others, at);
  },
  async nearest({ text, known }) {
    const { nearest } = await import("../domain/finding/nearest.ts");
    const { prepared } = await import("../domain/finding/overlap.ts");
    return nearest(prepared(text), known);
  },
};

parentPort.on("message", async ({ work, question }) => {
  // As JSON: it is read on the other side in a third of the time that a copy takes.
  parentPort.postMessage({ answer: JSON.stringify(await WORKS[work](question)) });
});
