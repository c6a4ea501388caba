import { describe, expect, test } from "vitest";
import { extract } from "@/domain/extraction/extract";
import { passagesOf } from "@/domain/extraction/passages";

/** Each passage as "form | words | speakers". */
const read = (text: string) =>
  passagesOf(extract(text, { lang: "ar" }), text)
    .filter((one) => one.form !== "scare")
    .map((one) => `${one.form} | ${text.slice(one.start, one.end)} | ${one.speakerNames.join(" + ")}`);

describe("Arabic frames", () => {
  test.each([
    ["قال الوزير سمير حداد إن الجسر مغلق.", ["indirect | إن الجسر مغلق | سمير حداد"]],
    ["وقالت الوزيرة ليلى حداد إن الجسر مغلق.", ["indirect | إن الجسر مغلق | ليلى حداد"]],
    ["«الجسر مغلق»، قال الوزير سمير حداد.", ["full | الجسر مغلق | سمير حداد"]],
    ["أكد وزير النقل سمير حداد أن الجسر «خطر على الجميع».", ["partial | خطر على الجميع | سمير حداد"]],
    ["أضاف الوزير سمير حداد: «سنفتح الجسر في مايو».", ["full | سنفتح الجسر في مايو | سمير حداد"]],
    ["أَكَّدَ الوزير سمير حداد أنّ الجسر مغلق.", ["indirect | أنّ الجسر مغلق | سمير حداد"]],
    ["بحسب الوزير سمير حداد، الجسر مغلق حتى مايو.", ["indirect | الجسر مغلق حتى مايو | سمير حداد"]],
    ["أشار الوزير سمير حداد إلى أن الجسر مغلق.", ["indirect | إلى أن الجسر مغلق | سمير حداد"]],
  ])("are read in %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    "لم يقل الوزير سمير حداد إن الجسر مغلق.",
    "زار الوزير سمير حداد الجسر الجديد.",
    "صدر كتاب بعنوان «جسر من حجر» في الربيع.",
    "بين الجسر والسوق شارع طويل.",
    "الكتب على الرف منذ عام.",
    "مؤتمر المدينة يبدأ غدا.",
    "وصل القطار إلى المحطة في الصباح.",
    "افتتح مقهى «الشاطئ» أبوابه.",
  ])("are not seen in %j", (text) => {
    expect(read(text)).toEqual([]);
  });
});

test("An Arabic surname alone leads back to the person named beside an office", () => {
  const text = "قال الوزير سمير حداد إن الجسر مغلق.\n\n«سنفتحه في مايو»، أضاف حداد.";
  expect(read(text)).toEqual(["indirect | إن الجسر مغلق | سمير حداد", "full | سنفتحه في مايو | سمير حداد"]);
});
