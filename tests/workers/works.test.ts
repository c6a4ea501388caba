import { describe, expect, test } from "vitest";
import { ok, type Result, refuse } from "@/domain/refusal";
import { madeAtLast, madeSoon, notYet, stopWaiting, waitAgain, wasBusy, worksOf } from "@/workers/works";

const kept = (most: number) => ({ most, stopped: { kind: "conflict", rule: "copies-stopped" } as const });

const counted = (answer: (n: number) => Promise<Result<number>>) => {
  let n = 0;
  return () => {
    n += 1;
    return answer(n);
  };
};

test("what was asked for is done once, however often it is asked for", async () => {
  const works = worksOf<number>("once", kept(2));
  const begin = counted(async (n) => ok(n));
  const asked = [works("a", begin), works("a", begin), works("b", begin)];
  expect(await Promise.all(asked.map(madeSoon))).toEqual([ok(1), ok(1), ok(2)]);
});

test("beyond so many, what was asked for longest ago is done anew", async () => {
  const works = worksOf<number>("kept", kept(2));
  const begin = counted(async (n) => ok(n));
  for (const question of ["a", "b", "a", "c"]) works(question, begin);
  expect(await madeSoon(works("a", begin))).toEqual(ok(1));
  expect(await madeSoon(works("b", begin))).toEqual(ok(4));
});

test("what was too busy, or failed, is begun anew once a page has been given that; another refusal stands", async () => {
  const works = worksOf<number>("forgotten", kept(9));
  const busy = { kind: "limited", rule: "copies-busy" } as const;
  const late = { kind: "limited", rule: "copies-late" } as const;
  const begin = counted(async (n) => {
    if (n === 1) return refuse(busy);
    if (n === 2) throw new Error("broken");
    return n === 3 ? refuse(late) : ok(n);
  });
  const first = await madeSoon(works("a", begin));
  expect(first && wasBusy(first)).toBe(true);
  await expect(madeSoon(works("a", begin))).rejects.toThrow("broken");
  expect(await madeSoon(works("a", begin))).toEqual(refuse(late));
  expect(await madeSoon(works("a", begin))).toEqual(refuse(late));
});

test("what failed when no page waited for it is thrown to the next one that asks, and begun anew after it", async () => {
  const works = worksOf<number>("unseen", kept(9));
  let fail = (_cause: Error) => {};
  const begin = counted((n) =>
    n > 1
      ? Promise.resolve(ok(n))
      : new Promise((_, reject) => {
          fail = reject;
        }),
  );
  const { made } = works("a", begin);
  fail(new Error("broken"));
  await made.catch(() => {});
  await expect(madeSoon(works("a", begin))).rejects.toThrow("broken");
  expect(await madeSoon(works("a", begin))).toEqual(ok(2));
});

test("who is given an old failure last does not end what was begun anew meanwhile", async () => {
  const works = worksOf<number>("anew", kept(9));
  const begin = counted(async (n) => (n === 1 ? Promise.reject(new Error("broken")) : ok(n)));
  const old = works("a", begin);
  await expect(madeSoon(old)).rejects.toThrow("broken");
  expect(await madeSoon(works("a", begin))).toEqual(ok(2));
  await expect(madeSoon(old)).rejects.toThrow("broken");
  expect(await madeSoon(works("a", begin))).toEqual(ok(2));
});

test("an act waits for the work that its page began, however long that takes", async () => {
  const works = worksOf<number>("shared", kept(9));
  let end = () => {};
  const begin = counted(
    (n) =>
      new Promise((settle) => {
        end = () => settle(ok(n));
      }),
  );
  works("a", begin);
  const act = madeAtLast(works("a", begin));
  end();
  expect(await act).toEqual(ok(1));
});

test("a page tells work that goes on from work that was refused, and from what it has", () => {
  const late = { kind: "limited", rule: "copies-late" } as const;
  const told = [null, refuse(late), ok(1)].map((made) => notYet({ key: "1" }, made));
  expect(told).toEqual([{ kind: "pending", work: "1" }, late, null]);
});

test("how far a work has come is told while it goes on", async () => {
  const works = worksOf<number, string>("told", kept(1));
  let end = () => {};
  const work = works("a", ({ onProgress }) => {
    onProgress("half");
    return new Promise((settle) => {
      end = () => settle(ok(1));
    });
  });
  expect(work.progress).toBe("half");
  end();
  expect(await madeSoon(work)).toEqual(ok(1));
});

describe("a member stops waiting", () => {
  /** Works that end when they are told to, or when nobody waits any more; and how many were begun and ended so. */
  const ending = (name: string) => {
    const works = worksOf<number>(name, kept(9));
    const count = { begun: 0, ended: 0 };
    const ends: ((n: number) => void)[] = [];
    const asked = (member?: string) =>
      works(
        "a",
        ({ signal }) =>
          new Promise((settle, fail) => {
            count.begun += 1;
            ends.push((n) => settle(ok(n)));
            signal.addEventListener("abort", () => {
              count.ended += 1;
              fail(signal.reason);
            });
          }),
        member,
      );
    return { asked, count, end: (n: number) => ends.at(-1)?.(n) };
  };
  const stopped = (key: string) =>
    refuse({ kind: "conflict", rule: "copies-stopped", params: { work: key } });

  test("who waits alone ends the work, is told so however often they ask, and begins it again", async () => {
    const { asked, count, end } = ending("alone");
    const work = asked("ada");
    stopWaiting(work.key, "ada");
    expect(await madeSoon(work)).toEqual(stopped(work.key));
    stopWaiting(work.key, "ada");
    for (let n = 0; n < 2; n += 1) expect(await madeSoon(asked("ada"))).toEqual(stopped(work.key));
    expect(count).toEqual({ begun: 1, ended: 1 });
    waitAgain(work.key, "ada");
    const again = asked("ada");
    end(2);
    expect(await madeSoon(again)).toEqual(ok(2));
    expect(count).toEqual({ begun: 2, ended: 1 });
  });

  test("what another member waits for goes on for them alone, and ends with the last", async () => {
    const { asked, count } = ending("both");
    const [one, other] = [asked("ada"), asked("bo")];
    stopWaiting(one.key, "ada");
    expect(await madeSoon(asked("ada"))).toEqual(stopped(one.key));
    expect(asked("bo")).toBe(other);
    expect(count).toEqual({ begun: 1, ended: 0 });
    stopWaiting(one.key, "bo");
    expect(await madeSoon(other)).toEqual(stopped(one.key));
    expect(count).toEqual({ begun: 1, ended: 1 });
  });

  test("what is made for the others meanwhile is there for everybody", async () => {
    const { asked, end } = ending("meanwhile");
    const [one, other] = [asked("ada"), asked("bo")];
    stopWaiting(one.key, "ada");
    end(7);
    expect(await madeSoon(other)).toEqual(ok(7));
    expect(await madeSoon(asked("ada"))).toEqual(ok(7));
  });

  test("a reader, and an act that needs the work, wait to the end whatever a member cancels", async () => {
    const { asked, count, end } = ending("readers");
    const act = madeAtLast(asked());
    const { key } = asked("ada");
    stopWaiting(key, "ada");
    stopWaiting(key, "");
    end(3);
    expect(await act).toEqual(ok(3));
    expect(count).toEqual({ begun: 1, ended: 0 });
  });

  test("nothing happens to work of others, to work that is made, or to none", async () => {
    const { asked, count, end } = ending("strange");
    const work = asked("ada");
    stopWaiting(work.key, "bo");
    stopWaiting("no such work", "ada");
    expect(asked("bo")).toBe(work);
    end(4);
    expect(await madeSoon(work)).toEqual(ok(4));
    stopWaiting(work.key, "ada");
    expect(await madeSoon(asked("ada"))).toEqual(ok(4));
    expect(count).toEqual({ begun: 1, ended: 0 });
  });

  test("a work that fails by itself is no cancelled one", async () => {
    const works = worksOf<number>("fails", kept(9));
    const work = works("a", async () => Promise.reject(new Error("broken")), "ada");
    await expect(madeSoon(work)).rejects.toThrow("broken");
  });
});
