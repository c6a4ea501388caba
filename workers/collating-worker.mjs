// The collation of long printings, in a thread of its own. What is thrown ends the thread, and with it this
// question alone. Plain JavaScript that loads the rules as they lie here, in the built server as in the scripts.
import { isMainThread, parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

if (isMainThread || parentPort === null) throw new Error("printings are collated in a worker thread only");

register();
const { collate } = await import("../domain/collation/collate.ts");

parentPort.on("message", ({ witnesses, lang, ignored }) => {
  const collated = collate(witnesses, lang, ignored, (progress) => parentPort.postMessage({ progress }));
  // As JSON: it is read on the other side in a third of the time that a copy takes.
  parentPort.postMessage({ answer: JSON.stringify(collated) });
});
