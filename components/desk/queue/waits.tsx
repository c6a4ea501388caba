import type { QueueRow } from "@/domain/queue/pages";
import type { Waited, Wanted } from "@/domain/queue/waiting";
import type { Messages } from "@/messages/messages";

type Words = Messages["queue"];

/** On whom a line waits and for what, in one sentence; why it is not you stands here too. */
export function Waits({ row, t }: { row: QueueRow; t: Messages }) {
  const { waiting, work } = row;
  const { who, what, bar } = waiting;
  const words = t.queue;
  if (what.act === "nothing") return null;
  return (
    <>
      {who === "nobody" ? null : <b>{named(who, what, words)}</b>} {wanted(what, words)}
      {bar ? `. ${words.bar[bar]}` : "."}
      {work.practice ? ` ${words.neverPublic}` : null}
      {work.kind !== "article" && work.due ? ` ${words.due[work.due]}` : null}
    </>
  );
}

function named(who: Waited, what: Wanted, words: Words): string {
  if (typeof who === "object") return words.who.named(who.name);
  const isSecond = what.act === "confirm" || (what.act === "review" && what.isSecond);
  if (who === "any_reviewer" && isSecond) return words.who.second_reviewer;
  return words.who[who];
}

function wanted(what: Exclude<Wanted, { act: "nothing" }>, words: Words): string {
  switch (what.act) {
    case "decide":
      return words.what.decide(what.left);
    case "send":
      return words.what.send(what.accepted);
    case "complete":
      return words.what.complete(missingWords(what.rule, words), what.more);
    case "answer":
      return words.what.answer(what.threads, what.by?.name ?? null);
    case "review":
      return words.what.review(what.opened, what.of, what.isSecond);
    case "confirm":
      return words.what.confirm(what.until.slice(0, 16).replace("T", " "));
    case "publish":
      return words.what.publish(what.edition);
    default:
      return words.what[what.act];
  }
}

function missingWords(rule: string, { missing }: Words): string {
  const known: Readonly<Record<string, string>> = missing;
  return known[rule] ?? rule;
}
