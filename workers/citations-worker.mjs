// The citation engine, in a thread of its own: building one takes up to seconds of processor time. Plain
// JavaScript, because it is started from the file as it lies here, by the built server as by the scripts.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { isMainThread, parentPort, workerData } from "node:worker_threads";

if (isMainThread || parentPort === null) throw new Error("the citation engine runs in a worker thread only");

const CSL = createRequire(import.meta.url)("citeproc");
const MOST_ENGINES = 6;
const engines = new Map();
let built = 0;

const read = (name) => readFileSync(join(workerData.styles, name), "utf8");

const localeText = (tag) => {
  try {
    return read(`locales-${tag}.xml`);
  } catch (error) {
    if (error.code === "ENOENT") return false;
    throw error;
  }
};

function build(style, locale) {
  const slot = { item: undefined };
  const system = {
    retrieveLocale: localeText,
    // A fresh copy: the engine writes into what it is given.
    retrieveItem: () => structuredClone(slot.item),
  };
  const engine = new CSL.Engine(system, read(`${style}.csl`), locale, true);
  built += 1;
  return { engine, slot };
}

function engineFor(style, locale) {
  const key = `${style} ${locale}`;
  const found = engines.get(key) ?? build(style, locale);
  // Re-inserted, so that the first key is the one used longest ago.
  engines.delete(key);
  engines.set(key, found);
  if (engines.size > MOST_ENGINES) engines.delete(engines.keys().next().value);
  return found;
}

function entry(engine, format) {
  engine.setOutputFormat(format);
  const bibliography = engine.makeBibliography();
  return bibliography === false ? "" : (bibliography[1][0] ?? "");
}

function render({ style, locale, item, cite }) {
  const { engine, slot } = engineFor(style, locale);
  slot.item = item;
  // Nothing first, then exactly one: with others loaded the engine adds 2023a and replaces repeated names,
  // and an id it knows already it would not read again.
  engine.updateItems([]);
  engine.updateItems([item.id]);
  const cluster = { citationItems: [{ id: item.id, ...cite }], properties: { noteIndex: 0 } };
  const inText = engine.previewCitationCluster(cluster, [], [], "text");
  return { inText, entryText: entry(engine, "text").trim(), entryHtml: entry(engine, "html") };
}

// Without an item the engine is built only. What fails leaves the engines as they are.
parentPort.on("message", (job) => {
  built = 0;
  try {
    const result = job.item === undefined ? engineFor(job.style, job.locale) && null : render(job);
    parentPort.postMessage({ answer: { built, result } });
  } catch (error) {
    parentPort.postMessage({ error: String(error?.message ?? error) });
  }
});
