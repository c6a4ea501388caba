import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Command } from "@/commands/_kernel/define-command";
import { UI_LANGS } from "@/domain/vocabulary";
import { messagesIn } from "@/messages/messages";

const names = new Set<string>();
for (const file of readdirSync("commands").filter((name) => name.endsWith(".ts"))) {
  const exported: object = await import(`../../commands/${file}`);
  for (const value of Object.values(exported)) {
    if (typeof value !== "object" || value === null || !("commandName" in value)) continue;
    const { input } = value as Command<unknown>;
    namesIn(z.toJSONSchema(input, { io: "input", unrepresentable: "any" }));
  }
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
