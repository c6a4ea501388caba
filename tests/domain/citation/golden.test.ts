import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FORMATS, fileNameOf } from "@/domain/citation/formats";
import { GOLDEN } from "./golden-cases";

const FOLDER = join(import.meta.dirname, "golden");
// Stored as text, so that no formatter touches them. GOLDEN=write renews the files; what changed is then read in the diff.
const RENEW = process.env.GOLDEN === "write";

const nameOf = (name: string, key: string, suffix: string) => join(FOLDER, name, `${key}${suffix}.txt`);

describe.each(Object.entries(GOLDEN))("the case %s", (name, citable) => {
  test.each(FORMATS.map((format) => [format.key, format] as const))(
    "is written in %s as agreed",
    (key, format) => {
      const path = nameOf(name, key, format.suffix);
      const written = format.write(citable);
      if (RENEW) {
        mkdirSync(join(FOLDER, name), { recursive: true });
        writeFileSync(path, written);
      }
      expect(existsSync(path)).toBe(true);
      expect(written).toBe(readFileSync(path, "utf8"));
    },
  );

  test("gives file names of plain ASCII", () => {
    for (const format of FORMATS) expect(fileNameOf(citable, format)).toMatch(/^[a-z0-9-]+\.[a-z.]+$/u);
  });
});

test("no golden file is left over from a case or format that is gone", () => {
  const expected = Object.keys(GOLDEN).flatMap((name) =>
    FORMATS.map(({ key, suffix }) => `${name}/${key}${suffix}.txt`),
  );
  const found = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.includes("."),
  );
  expect(found.sort()).toEqual(expected.sort());
});
