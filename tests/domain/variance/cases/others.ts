import { casesOf } from "./read";

export const CHINESE_CASES = casesOf(
  "zh",
  `
  12艘船 | 21艘船 | number !
  十二艘船 | 12艘船 | punctuation none
  二十三人 | 23人 | punctuation none
  一千二百万人 | 1200万人 | punctuation none
  1200万人 | 1200亿人 | number !
  三万人 | 三千人 | number !
  两国 | 三国 | number !
  百分之五 | 5% | punctuation none
  百分之五 | 百分之六 | number !
  二〇二三年 | 2023年 | punctuation none
  5月3日 | 五月三日 | punctuation none
  昨天 | 今天 | number !
  我们会去 | 我们不会去 | negation !
  有人 | 没有人 | negation !
  必须去 | 可以去 | modality !
  应该去 | 可能去 | modality !
  将去 | 去 | tense unmarked !
  只有他 | 他 | omission unmarked
  统一战线 | 联合战线 | substitution
  一些人 | 人 | omission unmarked !
  “很好” | 「很好」 | punctuation none
  在美国 | 在美國 | name minor
  部长。我选择 | 部长……我选择 | addition false
  合作成果丰硕 | 合作进展显著 | substitution
  `,
);

export const ARABIC_CASES = casesOf(
  "ar",
  `
  12 سفينة | 21 سفينة | number !
  ١٢ سفينة | 12 سفينة | punctuation none
  ١٢ سفينة | ١٣ سفينة | number !
  خمسة وعشرون | 25 | punctuation none
  خمسة وعشرون | خمسة وثلاثون | number !
  مئة وعشرون | 120 | punctuation none
  3 ملايين | 3 مليارات | number !
  5 في المئة | 5% | punctuation none
  5 في المئة | 5 نقاط مئوية | number !
  أمس | اليوم | number !
  نهاجم | لا نهاجم | negation !
  لن نهاجم | سوف نهاجم | negation !
  بدون مساعدة | مساعدة | negation unmarked !
  يجب أن نذهب | يمكن أن نذهب | modality !
  ربما نذهب | نذهب | modality unmarked !
  يرتفع السعر | سيرتفع السعر | tense !
  يرتفع السعر | ارتفع السعر | tense !
  فقط هو | هو | omission unmarked !
  في الولايات المتحدة | في أمريكا | name minor
  الى البيت | إلى البيت | punctuation none
  «قوي جدا» | "قوي جداً" | punctuation none
  علاقات قوية | روابط متينة | substitution
  الوزير. اخترت | الوزير... اخترت | addition false
  `,
);

/** Without tables of the language: figures, signs, capitals. */
export const OTHER_CASES = casesOf(
  "is",
  `
  12 skip | 21 skip | number !
  1.000 skip | 1.001 skip | number !
  5 % | 6 % | number !
  5 € | 5 $ | number !
  stór skip | Stór skip | punctuation none
  „stór“ skip | "stór" skip | punctuation none
  stór skip | lítil skip | substitution
  stór skip | skip | omission unmarked
  ráðherra. Ég valdi | ráðherra… Ég valdi | addition false
  hjá Önnu Jóns | hjá Birnu Jóns | name !
  ekki stór | stór | omission unmarked
  `,
);
