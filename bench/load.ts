import { Agent, get } from "node:http";

/** What a load gave: requests in a second, and how long single ones took, in milliseconds. */
export type Load = { requests: number; perSecond: number; p50: number; p95: number; p99: number };

type Asked = { address: string; paths: readonly string[]; seconds: number; connections: number };

/** Asks for the paths in turn over kept connections for some seconds; any answer but 200 ends the bench. */
async function load({ address, paths, seconds, connections }: Asked): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const took: number[] = [];
  const until = performance.now() + seconds * 1_000;
  let next = 0;
  const ask = () => once(`${address}${paths[next++ % paths.length]}`, agent);
  const worker = async () => {
    while (performance.now() < until) took.push(await ask());
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  const lasted = performance.now() - began;
  agent.destroy();
  took.sort((a, b) => a - b);
  const at = (share: number) => Number((took[Math.floor(took.length * share)] ?? 0).toFixed(2));
  const perSecond = Math.round((took.length / lasted) * 1_000);
  return { requests: took.length, perSecond, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

function once(address: string, agent: Agent): Promise<number> {
  const began = performance.now();
  return new Promise((settle, fail) => {
    const request = get(
      address,
      { agent, headers: { accept: "text/html", "accept-encoding": "gzip" } },
      (answer) => {
        if (answer.statusCode !== 200) fail(new Error(`${address} answered ${answer.statusCode}`));
        answer.on("end", () => settle(performance.now() - began));
        answer.resume();
      },
    );
    request.on("error", fail);
  });
}

// A process of its own: what is measured must not share its thread with what measures.
process.once("message", (asked) => {
  void load(asked as Asked).then(
    (result) => process.send?.(result, () => process.exit(0)),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
