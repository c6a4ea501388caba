import { describe, expect, test } from "vitest";
import { z } from "zod";
import { UI_LANGS } from "@/domain/vocabulary";
import { messagesIn } from "@/messages/messages";
import { commands } from "@/tests/commands/every/commands";

const names = new Set<string>();
for (const { input } of commands.values()) {
  namesIn(z.toJSONSchema(input, { io: "input", unrepresentable: "any" }));
}

function namesIn(schema: unknown): void {
  if (typeof schema !== "object" || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if (key === "properties") for (const name of Object.keys(value)) names.add(name);
    namesIn(value);
  }
}

const isLang = (name: string): boolean => UI_LANGS.some((lang) => lang === name);

describe.each(UI_LANGS)("%s", (lang) => {
  // The two languages of a text are no names: the field above them is told.
  test("every field that a command takes is called something where it is refused", () => {
    const words: Readonly<Record<string, string>> = messagesIn(lang).fields;
    expect(names.size).toBeGreaterThan(60);
    expect([...names].filter((name) => !isLang(name) && !words[name]?.trim()).sort()).toEqual([]);
  });
});
