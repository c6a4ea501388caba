import { expect, test } from "vitest";
import { extract } from "@/domain/extraction/extract";
import type { Lang } from "@/domain/extraction/types";

const hint = (lang: Lang, text: string, date?: string) => {
  const [found] = extract(text, { lang, ...(date ? { date } : {}) }).occasions;
  return [found?.place?.text, found?.date?.value, found?.event?.text];
};

test("an occasion is proposed from the sentence of the words, with its date counted from the given day", () => {
  const text = "“Il ponte è chiuso”, ha detto Ferri ieri a Mosca durante una conferenza stampa.";
  expect(hint("it", text, "2023-06-07")).toEqual(["Mosca", "2023-06-06", "una conferenza stampa"]);
  expect(hint("it", text)).toEqual(["Mosca", null, "una conferenza stampa"]);
  expect(hint("en", "“The bridge is closed,” Stone said in Paris on June 12, 2023.")).toEqual([
    "Paris",
    "2023-06-12",
    undefined,
  ]);
});

test("a place of the dateline stands in where the sentence names none, and says so", () => {
  const text = "ROMA, 3 GIU (ANSA) - “Il ponte è chiuso”, ha detto Aldo Ferri.";
  const [found] = extract(text, { lang: "it" }).occasions;
  expect(found?.place).toMatchObject({ text: "ROMA", reason: "occasion.dateline" });
});

test("no occasion is proposed where the text gives nothing", () => {
  expect(extract("“Il ponte è chiuso”, ha detto Aldo Ferri.", { lang: "it" }).occasions).toEqual([]);
});
