import { expect, test } from "vitest";
import { ok, type Result, refuse } from "@/domain/refusal";
import { madeAtLast, madeSoon, notYet, wasBusy, worksOf } from "@/workers/works";

const counted = (answer: (n: number) => Promise<Result<number>>) => {
  let n = 0;
  return () => {
    n += 1;
    return answer(n);
  };
};

test("what was asked for is done once, however often it is asked for", async () => {
  const works = worksOf<number>("once", 2);
  const begin = counted(async (n) => ok(n));
  const asked = [works("a", begin), works("a", begin), works("b", begin)];
  expect(await Promise.all(asked.map(madeSoon))).toEqual([ok(1), ok(1), ok(2)]);
});

test("beyond so many, what was asked for longest ago is done anew", async () => {
  const works = worksOf<number>("kept", 2);
  const begin = counted(async (n) => ok(n));
  for (const question of ["a", "b", "a", "c"]) works(question, begin);
  expect(await madeSoon(works("a", begin))).toEqual(ok(1));
  expect(await madeSoon(works("b", begin))).toEqual(ok(4));
});

test("what was too busy, or failed, is begun anew once a page has been given that; another refusal stands", async () => {
  const works = worksOf<number>("forgotten", 9);
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
  const works = worksOf<number>("unseen", 9);
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
  const works = worksOf<number>("anew", 9);
  const begin = counted(async (n) => (n === 1 ? Promise.reject(new Error("broken")) : ok(n)));
  const old = works("a", begin);
  await expect(madeSoon(old)).rejects.toThrow("broken");
  expect(await madeSoon(works("a", begin))).toEqual(ok(2));
  await expect(madeSoon(old)).rejects.toThrow("broken");
  expect(await madeSoon(works("a", begin))).toEqual(ok(2));
});

test("an act waits for the work that its page began, however long that takes", async () => {
  const works = worksOf<number>("shared", 9);
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
  expect([null, refuse(late), ok(1)].map(notYet)).toEqual(["pending", late, null]);
});

test("how far a work has come is told while it goes on", async () => {
  const works = worksOf<number, string>("told", 1);
  let end = () => {};
  const work = works("a", (told) => {
    told("half");
    return new Promise((settle) => {
      end = () => settle(ok(1));
    });
  });
  expect(work.progress).toBe("half");
  end();
  expect(await madeSoon(work)).toEqual(ok(1));
});
