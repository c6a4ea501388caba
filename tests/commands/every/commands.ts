import { readdirSync } from "node:fs";
import type { Command } from "@/commands/_kernel/define-command";

/** The files that hold commands. */
export const files = readdirSync("commands").filter((name) => name.endsWith(".ts"));

/** Every command of the house by its name. */
export const commands = new Map<string, Command<unknown>>();
for (const file of files) {
  const exported: object = await import(`../../../commands/${file.replace(/\.ts$/, "")}.ts`);
  for (const value of Object.values(exported)) {
    if (typeof value !== "object" || value === null || !("commandName" in value)) continue;
    const command = value as Command<unknown>;
    commands.set(command.commandName, command);
  }
}
