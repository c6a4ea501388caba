import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LOCALES, STYLES } from "@/domain/citation/formatted/styles";
import { sha256Hex } from "@/domain/hash";

const FOLDER = join(process.cwd(), "domain", "citation", "styles");
const FILES = [...STYLES.map((style) => `${style}.csl`), ...LOCALES.map((locale) => `locales-${locale}.xml`)];
const read = (name: string) => readFileSync(join(FOLDER, name), "utf8");

// The licence of these files asks for them as they are: a changed byte is a changed work.
const HASHES: Readonly<Record<string, string>> = {
  "apa.csl": "b3b87c2d572dc42b43b974edc145e7e6fabdfa5ecb5302b08df8aee8ab84bb8d",
  "chicago-author-date.csl": "42a41c813009fcf5b3450345fda4d67464738a2379f1bb90f65f9cc267502075",
  "modern-language-association.csl": "59c11c1a4344e029d5055e1283fec5b13ac59a9508ec50ecbe38f658cf31f2d8",
  "locales-en-US.xml": "5f2f6bc3e6ec2f11aec0080a78a729c20806636ae9322dee6fc9a565688523e9",
  "locales-it-IT.xml": "f8fab2f5189b720f5204c3f60456b06648894b04523762671e65dfa4424137e9",
};

test.each(FILES)("%s is as it was taken over, byte for byte", (name) => {
  expect(sha256Hex(read(name))).toBe(HASHES[name]);
});

test.each(FILES)("%s keeps its authors or translators and its licence", (name) => {
  expect(read(name)).toMatch(/<(?:author|translator)>/u);
  expect(read(name)).toContain("creativecommons.org/licenses/by-sa/3.0/");
});

test.each([
  ["apa", "APA Style 7th edition"],
  ["chicago-author-date", "Chicago Manual of Style 18th edition (author-date)"],
  ["modern-language-association", "Modern Language Association 9th edition"],
])("%s is of the edition of the manual that its name promises", (style, title) => {
  expect(read(`${style}.csl`)).toContain(`<title>${title}</title>`);
});

test("nothing else lies beside them but their note", () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...FILES, "README.md"].sort());
});
