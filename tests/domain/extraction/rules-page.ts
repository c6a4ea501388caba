import { extract } from "@/domain/extraction/extract";
import { messagesIn } from "@/messages/messages";
import { RULE_EXAMPLES } from "./rule-examples";

const HEAD = `# The rules of the extraction

Each proposal names the rules that made it, with their points; the confirm page shows them under “why”. Confidence in the words is the sum of the points of \`frame\` and \`span\` rules, confidence in the speaker that of the \`speaker\` rules, each held between 0 and 100. \`occasion\` and \`claim\` rules only hint. An example shows the rule at work; people and places are invented. A test extracts every example and compares this page with the rules as they are (\`npx vitest run tests/domain/extraction/rules.test.ts -u\` writes it anew).
`;

/** \`docs/extraction-rules.md\`: every rule with its words, its points in the example, and the example. */
export function rulesPage(): string {
  const { why } = messagesIn("en").intake;
  const rows = Object.keys(RULE_EXAMPLES).map((rule) => {
    const [lang, text] = RULE_EXAMPLES[rule] ?? ["und", ""];
    const { quotes, claims } = extract(text, { lang });
    const lines = [...quotes.map((one) => one.trace), ...claims.map((one) => one.reasons)].flat();
    const points = lines.find((one) => one.rule === rule)?.points;
    const shown = text.replaceAll("\n\n", " ¶ ").replaceAll("|", "\\|");
    return `| \`${rule}\` | ${why[rule]} | ${points ?? ""} | ${shown} |`;
  });
  return [
    HEAD,
    "| rule | in words | points | example (¶: a new paragraph) |",
    "| --- | --- | ---: | --- |",
    ...rows,
    "",
  ].join("\n");
}
