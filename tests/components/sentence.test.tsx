import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Sentence } from "@/components/public/compare/sentence";
import type { ComparedGroup } from "@/domain/public/compared";
import type { Comparison } from "@/domain/public/comparison";
import { messagesIn } from "@/messages/messages";

const said = (...groups: { printings: number; pending?: ComparedGroup["pending"] }[]) => {
  const given = groups.map((one) => ({
    ...one,
    printings: Array.from({ length: one.printings }, () => ({})),
  }));
  const comparison = { edition: { body: {} }, groups: given } as unknown as Comparison;
  return renderToStaticMarkup(<Sentence {...{ comparison }} lang="en" t={messagesIn("en")} />);
};

test("a comparison says that nothing is compared only where no language has two printings", () => {
  expect(said({ printings: 1 }, { printings: 1 })).toContain("No two printings are in one language");
  expect(said({ printings: 1 }, { printings: 2, pending: { done: 3, all: 9 } })).toBe("");
  expect(said({ printings: 2 })).toBe("");
});
