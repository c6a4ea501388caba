import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Local, Visible } from "@/components/public/parts/text";
import { Quotation } from "@/components/public/quote/quotation";
import type { AttestationBody } from "@/domain/edition/quote-body";
import { messagesIn } from "@/messages/messages";

const t = messagesIn("en");

const printing = (exact: string, lang: string, form: AttestationBody["form"] = "full"): AttestationBody => ({
  ...{ id: "1", siglum: "A", source: "2", capture: "3", exact, lang, form },
  ...{ prefix: "", suffix: "", start: 0, end: exact.length, relation: "original" },
  ...{ elisions: [], proposedBy: "person" },
});

const shown = (one: AttestationBody, changed: readonly string[] = []) =>
  renderToStaticMarkup(<Quotation printing={one} changed={changed} lang="en" t={t} />);
const text = (html: string) => html.replace(/<[^>]+>/g, "");

describe("a quotation", () => {
  test.each([
    ["ar", "قال: «نعم» (NATO)", "rtl"],
    ["he", "אמר “שלום” ל-NATO", "rtl"],
    ["zh", "中俄关系不是类似冷战时期的军事政治同盟", "ltr"],
    ["it", "Abbiamo legami molto forti", "ltr"],
  ])("in %s has its language and its direction, and its words to the letter", (lang, words, dir) => {
    const html = shown(printing(words, lang));
    expect(html).toContain(`lang="${lang}" dir="${dir}"`);
    expect(text(html)).toBe(words);
  });

  test("that is long is set smaller, sooner where signs are as wide as high, and never cut", () => {
    const long = "parola ".repeat(200);
    expect(shown(printing(long, "it"))).toContain("text-h3");
    expect(text(shown(printing(long, "it")))).toBe(long);
    expect(shown(printing("字".repeat(150), "zh"))).toContain("text-h2");
    expect(shown(printing("a".repeat(150), "it"))).not.toContain("text-h");
  });

  test("marks its own cut signs and the words that took the place of others, and changes none", () => {
    const words = "la natura esclusivamente fiduciosa… delle relazioni";
    const html = shown(printing(words, "it"), ["esclusivamente fiduciosa"]);
    expect(html).toContain('<mark class="v-sub">esclusivamente fiduciosa</mark>');
    expect(html).toContain('<mark class="v-cut">…</mark>');
    expect(text(html)).toBe(words);
  });

  test("reported without quotation marks is given none of ours", () => {
    expect(shown(printing("che i legami sono forti", "it", "indirect"))).toContain("unquoted");
  });
});

test("a character that cannot be seen is shown by a mark that says what it is", () => {
  const html = renderToStaticMarkup(<Visible text={"a\u202eb\u200bc"} t={t} />);
  expect(text(html)).toBe("a⟦RLO⟧b⟦ZWSP⟧c");
  expect(html).toContain("U+202E");
});

test("a text of ours stands in the reader's language, else says which it is in, and short hyphened words hold together", () => {
  const html = (words: Record<string, string>, lang: "en" | "it") =>
    renderToStaticMarkup(<Local text={words} lang={lang} t={messagesIn(lang)} />);
  expect(html({ en: "yes", it: "sì" }, "it")).toBe("sì");
  expect(html({ en: "yes" }, "it")).toBe('<span lang="en" dir="ltr">yes</span>');
  expect(html({ en: "the non-alignment of it" }, "en")).toBe(
    'the <span class="nb">non-alignment</span> of it',
  );
});
