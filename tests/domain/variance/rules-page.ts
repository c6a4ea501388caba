import { VARIANCE_RULES } from "@/domain/variance/difference";
import { proposeVariance } from "@/domain/variance/propose";
import { messagesIn } from "@/messages/messages";
import { said } from "./cases/read";
import { RULE_EXAMPLES } from "./rule-examples";

const HEAD = `# Classes of differences

What rules propose for one difference between two printings of one language; a person confirms or changes it. A proposal has a class, a weight, the kind of a cut where there is one, and a reason for each thing seen. “!” marks what stands out: it may change the sense.

- **Order of classes.** Number, negation, modality, name, tense; else what happened to the words: omission, addition, substitution, order. A long passage that only one printing has stays an omission or addition, with the numbers, negations and modal words in it as further reasons.
- **Weight.** “none” for punctuation, spelling, capitals and a number or contraction written otherwise; “minor” for another spelling of a name and for the sign of a cut where the whole printing goes straight on; everything else “undetermined”. “material” is for a person to say. A class of “mistranslation” or “context” is never proposed.
- **No false comfort.** A changed digit, a negation put in or taken out, and words that no table knows are never “none” or “minor”; properties test it.
- **Reach.** Tables for English, Italian, French, Spanish, Portuguese, German, Russian, Chinese and Arabic, a file each. Tense and mood are seen in auxiliaries, a table of common verbs and the endings of regular verbs; any other form is proposed as a substitution. In Chinese and Arabic no ending is read. Names are seen by their capital: in German, Chinese and Arabic only states, capitals and listed names are. In any other language figures, currency signs, cut signs, capitals and punctuation alone are read, and the proposal says so.

A test proposes every example and compares this page with the rules as they are (\`npx vitest run tests/domain/variance/rules.test.ts -u\` writes it anew). Persons and places are invented.
`;

const shown = (words: string): string => (words === "" ? "(nothing)" : words.replaceAll("|", "\\|"));

/** `docs/variance-rules.md`: every rule with its words, an example, and what is proposed for it. */
export function rulesPage(): string {
  const { why } = messagesIn("en").variance;
  const rows = VARIANCE_RULES.map((rule) => {
    const example = RULE_EXAMPLES[rule];
    const { before, after, lang } = example;
    const sides = `${shown(before)} → ${shown(after)}`;
    return `| \`${rule}\` | ${why[rule]} | ${sides} (${lang}) | ${said(proposeVariance(example))} |`;
  });
  return [HEAD, "| rule | in words | example | proposed |", "| --- | --- | --- | --- |", ...rows, ""].join(
    "\n",
  );
}
