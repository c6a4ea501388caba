// The search for printings in a newer copy, in a thread of its own. What is thrown ends the thread, and with it
// this question alone. Plain JavaScript that loads the rules as they lie here, in the built server as in the scripts.
import { isMainThread, parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

if (isMainThread || parentPort === null) throw new Error("copies are searched in a worker thread only");

register();
const { reanchored } = await import("../domain/reanchor/reanchor.ts");

parentPort.on("message", ({ text, passages }) => {
  // As JSON: it is read on the other side in a third of the time that a copy takes.
  parentPort.postMessage({ answer: JSON.stringify(reanchored(text, passages)) });
});
