import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Citable } from "@/domain/citation/citable";
import { entriesOf } from "@/domain/citation/entries";
import { writeBiblatex } from "@/domain/citation/formats/biblatex";
import { writeBibtex } from "@/domain/citation/formats/bibtex";
import { writeCslJson } from "@/domain/citation/formats/csl-json";
import { writeRis } from "@/domain/citation/formats/ris";
import { attestation, citable, source } from "./cases";
import { GOLDEN } from "./golden-cases";

// Programs of others, where they are installed; without them these tests are shown as skipped.
const isThere = (program: string): boolean => spawnSync("which", [program]).status === 0;
const folder = mkdtempSync(join(tmpdir(), "citations-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(program: string, args: readonly string[], input: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { input, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
}

const HOSTILE = "A & B % $ # _ { } \\ ^ ~ | {{ }} </script> «é» “x” Путин 李尚福 علاقات 👍";
const CASES: [string, Citable][] = [
  ...Object.entries(GOLDEN),
  ["hostile", citable({ attestation: attestation({ exact: HOSTILE }), source: source({ title: HOSTILE }) })],
];

// Braces that do not pair go by name, which pandoc drops: BibTeX's own count of braces comes first.
const UNPAIRED = "a } b {{ c";
const ALL_CASES: [string, Citable][] = [
  ...CASES,
  [
    "unpaired",
    citable({ attestation: attestation({ exact: UNPAIRED }), source: source({ title: UNPAIRED }) }),
  ],
];

type Read = {
  id: string;
  title: string;
  abstract?: string;
  URL?: string;
  issued?: { "date-parts"?: number[][] };
};

// Pandoc gives markdown back where a field held markup signs; what is compared is the text in it.
const plain = (text: string | undefined): string | undefined =>
  text
    ?.replace(/<span class="nocase">([\s\S]*?)<\/span>/gu, "$1")
    .replace(/\\([^\p{L}\p{N}])/gu, "$1")
    .replace(/\s+/gu, " ")
    .trim();

describe.skipIf(!isThere("pandoc"))("pandoc", () => {
  const read = (from: string, text: string): Read[] =>
    JSON.parse(run("pandoc", ["-f", from, "-t", "csljson"], text)) as Read[];

  describe.each([
    ["bibtex", writeBibtex],
    ["biblatex", writeBiblatex],
    ["csljson", writeCslJson],
  ] as const)("reads %s", (from, write) => {
    test.each(CASES)("with each entry, its words, address and year: %s", (_, cited) => {
      const entries = entriesOf(cited);
      const items = read(from, write(cited));
      expect(items).toHaveLength(entries.length);
      for (const { item, issued } of entries) {
        const found = items.find(({ id }) => id === item.id);
        expect(plain(found?.title)).toBe(plain(item.title));
        expect(plain(found?.abstract)).toBe(plain(item.abstract));
        expect(found?.URL).toBe(item.URL);
        const year = /^\d{4}/u.exec(issued ?? "")?.[0];
        if (year !== undefined) expect(found?.issued?.["date-parts"]?.[0]?.[0]).toBe(Number(year));
      }
    });
  });
});

describe.skipIf(!isThere("ris2xml") || !isThere("xmllint"))("bibutils", () => {
  test.each(ALL_CASES)("reads RIS into well-formed MODS with each record and its words: %s", (_, cited) => {
    const xml = run("ris2xml", ["-i", "utf8"], writeRis(cited));
    run("xmllint", ["--noout", "-"], xml);
    const count = run("xmllint", ["--xpath", "count(//*[local-name()='mods'])", "-"], xml);
    expect(Number(count)).toBe(entriesOf(cited).length);
    const words = run("xmllint", ["--xpath", "string((//*[local-name()='abstract'])[1])", "-"], xml);
    expect(words.trim()).toBe(cited.attestation.exact);
  });
});

describe.skipIf(!isThere("biber"))("biber", () => {
  test.each(ALL_CASES)("reads BibLaTeX without an error: %s", (name, cited) => {
    const path = join(folder, `${name}.bib`);
    writeFileSync(path, writeBiblatex(cited));
    const out = join(folder, `${name}.out.bib`);
    const said = run("biber", ["--tool", "--validate-datamodel", "--quiet", "-O", out, path], "");
    expect(said).not.toMatch(/ERROR/u);
    const kept = [...readFileSync(out, "utf8").matchAll(/^@\w+\{/gmu)];
    expect(kept).toHaveLength(entriesOf(cited).length);
  });
});
