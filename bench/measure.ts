import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { get, type IncomingHttpHeaders } from "node:http";
import { cpus, loadavg, totalmem } from "node:os";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import type { Asked, Load } from "./load";

/** Seconds until the server has done what it does after a start. */
export const SETTLING = 6;

const heard = <T>(child: ChildProcess): Promise<T> =>
  new Promise((settle, fail) => {
    child.once("message", (message) => settle(message as T));
    child.once("exit", (code) => fail(new Error(`a part of the bench ended with ${code}`)));
  });

const part = (file: string): ChildProcess => fork(file, { execArgv: ["--import", "tsx"] });

/** Loads an address over eight kept connections, from a process of its own. */
export const loaded = (address: string, paths: readonly string[], seconds = 10): Promise<Load> =>
  asked({ address, paths, seconds, connections: 8 });

/** Asks for each path once, one after the other. */
export const askedOnce = (address: string, paths: readonly string[]): Promise<Load> =>
  asked({ address, paths, seconds: "once", connections: 1 });

function asked(what: Asked): Promise<Load> {
  const child = part("bench/load.ts");
  const answer = heard<Load>(child);
  child.send(what);
  return answer;
}

const OF_THE_CONNECTION = ["date", "connection", "content-length", "transfer-encoding", "keep-alive"];

/** What an address answers, packed as it is sent. */
const asSent = (address: string): Promise<{ headers: IncomingHttpHeaders; body: Buffer }> =>
  new Promise((settle, fail) => {
    get(address, { headers: { accept: "text/html", "accept-encoding": "gzip" } }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("end", () => {
        const kept = Object.entries(answer.headers).filter(([name]) => !OF_THE_CONNECTION.includes(name));
        settle({ headers: Object.fromEntries(kept), body: Buffer.concat(pieces) });
      });
    }).on("error", fail);
  });

/** Node's bare server with the bytes that the address answers; loaded in the same way. */
export async function yardstick(address: string, seconds = 10): Promise<Load> {
  const { headers, body } = await asSent(address);
  const child = part("bench/bare.ts");
  const port = heard<number>(child);
  child.send({ body: body.toString("base64"), headers });
  const result = await loaded(`http://127.0.0.1:${await port}`, ["/"], seconds);
  child.kill();
  return result;
}

/** Milliseconds of each of several runs of some work, in order of length. */
export async function timed(times: number, work: (n: number) => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const began = performance.now();
    await work(n);
    took.push(performance.now() - began);
  }
  return took.sort((a, b) => a - b);
}

/** What each run took, and the longest time in which nobody else had a turn, in milliseconds. */
export async function watched(times: number, work: () => Promise<unknown>) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  // The delay is noted by turns of its own: one before each run, one after the last.
  const took: number[] = [];
  for (let n = 0; n < times; n += 1) {
    await wait(10);
    took.push(...(await timed(1, work)));
  }
  await wait(10);
  delay.disable();
  return { took: took.sort((a, b) => a - b), blocked: Math.round(delay.max / 1e6) };
}

/** The shortest of a few runs, in seconds of one core: the collector's own threads count. */
export function coreSeconds(work: () => unknown, runs = 2): number {
  const once = () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  return Math.min(...Array.from({ length: runs }, once));
}

export const at = (took: readonly number[], share: number): number =>
  Number((took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0).toFixed(2));

/** Prints the rows as a table and writes them, with the machine they were measured on. */
export function report(name: string, rows: readonly Readonly<Record<string, unknown>>[]): void {
  console.table(rows);
  const machine = {
    cpu: cpus()[0]?.model ?? "",
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    // Of others on the machine: absolute numbers mean little when it is high, ratios still do.
    loadBefore: Number((loadavg()[0] ?? 0).toFixed(1)),
  };
  mkdirSync("bench/results", { recursive: true });
  const result = { name, at: new Date().toISOString(), machine, rows };
  writeFileSync(`bench/results/${name}.json`, `${JSON.stringify(result, null, 2)}\n`);
}
