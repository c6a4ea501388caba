import { describe, expect, test } from "vitest";
import { VARIANCE_RULES } from "@/domain/variance/difference";
import { proposeVariance } from "@/domain/variance/propose";
import { RULE_EXAMPLES } from "./rule-examples";
import { rulesPage } from "./rules-page";

describe("every rule of the classes of differences", () => {
  test.each(VARIANCE_RULES)("%s shows in its example", (rule) => {
    expect(proposeVariance(RULE_EXAMPLES[rule])?.reasons.map((one) => one.rule)).toContain(rule);
  });

  test("stands in docs/variance-rules.md with its words, an example and what is proposed", async () => {
    await expect(rulesPage()).toMatchFileSnapshot("../../../docs/variance-rules.md");
  });
});
