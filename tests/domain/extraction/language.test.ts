import { describe, expect, test } from "vitest";
import { likelyLanguages } from "@/domain/extraction/text/language";
import { tokenise } from "@/domain/extraction/text/tokens";
import { EVERYDAY, sentencesOf } from "./everyday-sentences";

const likely = (text: string) => likelyLanguages(tokenise(text));

describe("of fifteen short everyday sentences", () => {
  test.each(Object.entries(EVERYDAY))(
    "in %s nearly all are known, and none is taken for another",
    (lang, all) => {
      const read = sentencesOf(all).map(likely);
      expect(read.filter(([first]) => first === lang).length).toBeGreaterThanOrEqual(14);
      expect(read.filter((langs) => langs.length === 1 && langs[0] === lang).length).toBeGreaterThanOrEqual(
        13,
      );
      expect(read.filter((langs) => langs.length === 1 && langs[0] !== lang)).toEqual([]);
    },
  );
});

test("words that two languages share may be in either, the likeliest first", () => {
  expect(likely("Reconstruiremos cada casa antes del invierno")).toEqual(["es", "pt"]);
});

test("words that nothing speaks for are in no language", () => {
  expect(likely("Brlm fskq")).toEqual([]);
});

describe("of languages that share a script", () => {
  test.each([
    ["uk", "Ми не вступаємо до жодного союзу, заявив міністр."],
    ["uk", "Порт знову відкриють у травні, й ніхто не залишиться вдома."],
    ["be", "Мы не ўступаем ні ў які саюз, сказаў міністр."],
    ["bg", "Ние не влизаме в съюзи, каза министърът, и това е ясно."],
    ["bg", "Пристанището ще отвори през май и никой няма да остане вкъщи."],
    ["sr", "Ми не улазимо у савезе, рекао је министар."],
    ["sr", "Лука се поново отвара у мају и нико неће остати код куће."],
    ["mk", "Ние не влегуваме во сојузи, рече министерот, и тоа ќе го знае секој што ја чита ѓердан."],
    ["kk", "Біз ешқандай одаққа кірмейміз, деді министр."],
    ["ru", "Мы не вступаем ни в какие союзы, заявил министр."],
    ["ru", "Порт снова откроется в мае, и никто не останется дома, сказал Володимир Зеленський."],
    ["ru", "Порт откроется в мае."],
    ["fa", "ما به هیچ اتحادی نمی‌پیوندیم، وزیر گفت."],
    ["fa", "بندر در ماه مه دوباره باز می‌شود و کسی در خانه نمی‌ماند."],
    ["ur", "ہم کسی اتحاد میں شامل نہیں ہوں گے، وزیر نے کہا۔"],
    ["ps", "موږ به په هیڅ اتحاد کې برخه وانخلو، وزیر وویل."],
    ["ckb", "ئێمە ناچینە ناو هیچ هاوپەیمانییەکەوە، وەزیر گوتی."],
    ["ar", "قال الوزير إننا لا ندخل في أي تحالف."],
    ["ar", "سيعاد فتح ميناء غدا"],
    ["ja", "私たちは同盟を結ばないと大臣は述べた。"],
    ["ja", "港は五月に再開し、家に残る者はいない。"],
    ["zh", "部长说，我们不会加入任何联盟。"],
    ["zh", "港口五月重新开放，「の」字招牌仍在，没有人留在家里。"],
    ["ko", "우리는 동맹을 맺지 않는다고 장관이 말했다."],
  ])("%s is told by its letters and small words: %s", (lang, text) => {
    expect(likely(text)).toEqual([lang]);
  });
});
