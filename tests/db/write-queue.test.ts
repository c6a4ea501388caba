import { expect, test } from "vitest";
import { QueueFull, WriteQueue } from "@/db/write-queue";

const queueOf = () => new WriteQueue<null>((work) => work(null));

test("writes run one at a time, in the order of asking, and a failed one stops none", async () => {
  const queue = queueOf();
  const order: string[] = [];
  let running = 0;
  const write = (name: string) =>
    queue.write(async () => {
      running += 1;
      expect(running).toBe(1);
      await new Promise((settle) => setTimeout(settle, 1));
      order.push(name);
      running -= 1;
      if (name === "b") throw new Error("refused");
    });
  const settled = await Promise.allSettled(["a", "b", "c"].map(write));
  expect(order).toEqual(["a", "b", "c"]);
  expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});

test("when too many wait, the next is refused at once and those that wait are written", async () => {
  const queue = queueOf();
  let written = 0;
  const write = () =>
    queue.write(async () => {
      written += 1;
    });
  const waiting = Array.from({ length: 500 }, write);
  await expect(write()).rejects.toBeInstanceOf(QueueFull);
  await Promise.all(waiting);
  expect(written).toBe(500);
  expect(queue.length).toBe(0);
  await write();
  expect(written).toBe(501);
});
