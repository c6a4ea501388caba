import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { asked } from "@/cli/extract/asked";
import { inColumns } from "@/cli/extract/columns";
import { tableOf } from "@/cli/extract/table";
import { extract } from "@/domain/extraction/extract";

const TEXT = "“Apriremo la terza banchina entro ottobre”, ha dichiarato Marta Gessi ai cronisti.\n";

const run = (args: readonly string[], input = "") =>
  spawnSync(process.execPath, ["--import", "tsx", "cli/extract.ts", ...args], { input, encoding: "utf8" });

test("the command line names files, a language and a form, or is told what is wrong with it", () => {
  expect(asked([])).toEqual({ files: ["-"], lang: undefined, isJson: false, isHelp: false });
  expect(asked(["a.txt", "b.txt", "--lang", "it", "--json"])).toMatchObject({
    ...{ files: ["a.txt", "b.txt"], lang: "it", isJson: true },
  });
  expect(asked(["--lang", "xx"])).toContain("none of it, en");
  expect(asked(["--loud"])).toContain("--loud");
});

test("a table says what was found, by whom and why, and nothing in it moves a terminal", () => {
  const text = TEXT.replace("banchina", "banchina\u001b[31m");
  const lines = tableOf("articolo", text, extract(text), 100);
  expect(lines[0]).toBe("articolo: 1 found (Italian, detected)");
  expect(lines[2]).toMatch(/^q1 +direct +\d+\/\d+ +Marta Gessi +“Apriremo la terza banchina⟦ESC⟧/);
  expect(lines[3]).toMatch(/^ +stated: a verb of saying follows the closing mark \(dichiarare\) \+\d+;/);
  expect(lines.join("")).not.toContain("\u001b");
});

test("columns are filled by the width of the script", () => {
  expect(inColumns("abc", 5)).toBe("abc  ");
  expect(inColumns("abcdef", 5)).toBe("abcd…");
  expect(inColumns("李尚福", 7)).toBe("李尚福 ");
  expect(inColumns("李尚福", 5)).toBe("李尚…");
  expect(inColumns("李尚福", 4)).toBe("李… ");
  expect(inColumns("e\u0301a", 3)).toBe("e\u0301a ");
});

test("standard input and several files are read, one that cannot be is named and fails the run", () => {
  const piped = run(["--json"], TEXT);
  expect(piped.status).toBe(0);
  expect(JSON.parse(piped.stdout)).toMatchObject({ file: "standard input", quotes: [{ type: "direct" }] });
  const { status, stdout, stderr } = run(["README.md", "no-such-file", "--json"]);
  expect(status).toBe(1);
  expect(stdout.trim().split("\n")).toHaveLength(1);
  expect(stderr).toContain("no-such-file: cannot be read (ENOENT).");
  expect(run(["--lang", "xx"]).status).toBe(2);
});

test("a text over the limit is refused with both figures", () => {
  const { status, stderr } = run([], "a".repeat(5 * 1024 * 1024 + 1));
  expect(status).toBe(1);
  expect(stderr).toContain("5242881 bytes, and at most 5242880 are read");
});
