// A thread that does what it is asked to: it answers, fails, dies, or never answers.
import { parentPort } from "node:worker_threads";

parentPort.on("message", (asked) => {
  if (asked === "die") process.exit(1);
  if (asked === "throw") throw new Error("thrown");
  if (asked === "hang") for (;;);
  parentPort.postMessage(asked === "fail" ? { error: "failed" } : { answer: asked });
});
