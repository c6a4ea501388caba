import { describe, expect, test } from "vitest";
import { extract } from "@/domain/extraction/extract";
import { messagesIn } from "@/messages/messages";
import { RULE_EXAMPLES } from "./rule-examples";
import { rulesPage } from "./rules-page";

const CODES = Object.keys(messagesIn("en").intake.why).sort();

/** Every rule that a result names in its reasons. */
function rulesIn({ quotes, claims, occasions }: ReturnType<typeof extract>): string[] {
  const hints = occasions.flatMap(({ place, date, event }) =>
    [place, date, event].flatMap((one) => one?.reason ?? []),
  );
  return [
    ...[...quotes.map((one) => one.trace), ...claims.map((one) => one.reasons)].flat().map((one) => one.rule),
    ...hints,
  ];
}

describe("every rule that a reason may name", () => {
  test("has an example, and no example is of a rule that is gone", () => {
    expect(Object.keys(RULE_EXAMPLES).sort()).toEqual(CODES);
  });

  test("has its words in Italian too", () => {
    expect(Object.keys(messagesIn("it").intake.why).sort()).toEqual(CODES);
  });

  test.each(Object.entries(RULE_EXAMPLES))("%s shows in its example", (rule, [lang, text]) => {
    expect(rulesIn(extract(text, { lang }))).toContain(rule);
  });

  test("stands in docs/extraction-rules.md with its words, points and example", async () => {
    await expect(rulesPage()).toMatchFileSnapshot("../../../docs/extraction-rules.md");
  });
});
