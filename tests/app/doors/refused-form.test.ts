import { expect, test } from "vitest";
import { refusedForm } from "@/app/_kit/refused-form";
import { messagesIn } from "@/messages/messages";

test("a refused place of a cut that goes along unseen leads to the words that say it, others to their own field", () => {
  const refusal = (field: string) => ({ kind: "invalid", rule: "inside-a-word", field }) as const;
  const told = refusedForm(
    { t: messagesIn("en"), lang: "en" },
    ["elisions.12.at", "elisions.0.behind", "at"].map(refusal),
    new FormData(),
  );
  expect(told?.problems.map((one) => one.field)).toEqual(["elisions.12.behind", "elisions.0.behind", "at"]);
  expect(told?.problems[0]?.text).toMatch(/^After which words: /);
});
