import { expect, test } from "vitest";
import { extract } from "@/domain/extraction/extract";
import type { Lang } from "@/domain/extraction/types";

const KNOWN = [
  { id: "s1", name: "Vera Orlova", aliases: ["Вера Орлова", "فيرا أورلوفا"] },
  { id: "s2", name: "Chen Weiming", aliases: ["陈伟明"] },
  { id: "s3", name: "Ezra Ibáñez", aliases: [] },
];

const recognised = (text: string, lang: Lang) => {
  const { quotes, entities } = extract(text, { lang, knownSpeakers: KNOWN });
  const [id] = quotes[0]?.speaker.entities ?? [];
  return entities.find((one) => one.id === id)?.known;
};

test.each<[Lang, string, string, string]>([
  ["en", "“The bridge stays closed,” said Vera Orlova.", "s1", "exact"],
  ["ru", "«Мост закрыт», — сказала Вера Орлова.", "s1", "exact"],
  ["ru", "По словам Веры Орловой, мост закрыт.", "s1", "exact"],
  ["ar", "قالت فيرا أورلوفا إن الجسر مغلق.", "s1", "exact"],
  ["zh", "市长陈伟明说：“大桥仍然关闭。”", "s2", "exact"],
  ["en", "“The bridge stays closed,” said Ezra Ibanez.", "s3", "folded"],
  ["en", "“The bridge stays closed,” said Orlova.", "s1", "surname"],
])("Somebody on record is recognised by each of their names (%s): %s", (lang, text, id, match) => {
  expect(recognised(text, lang)).toEqual({ id, match });
});

test("A name that nobody on record bears is recognised as nobody", () => {
  expect(recognised("“The bridge stays closed,” said Vera Stone.", "en")).toBeUndefined();
});
