import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { messagesIn } from "@/messages/messages";

const commands = new Set(
  readdirSync("commands", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => [
      ...readFileSync(join("commands", name), "utf8").matchAll(/\bname: "([a-z]+\.[a-z-]+)"/g),
    ])
    .map((match) => match[1]),
);

test.each(["en", "it"] as const)(
  "what is said to be done in %s was done by a command that exists",
  (lang) => {
    const said = Object.keys(messagesIn(lang).desk.done);

    expect(said).toContain("proposal.approve");
    expect(said.filter((name) => !commands.has(name))).toEqual([]);
  },
);

test("both languages have words of their own for the same acts", () => {
  const [en, it] = [messagesIn("en"), messagesIn("it")].map((one) => Object.keys(one.desk.done));

  expect(it).toEqual(en);
});
